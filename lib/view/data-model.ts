import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PageVisibility } from '../messaging/port';
import type { SurfaceConnection } from '../messaging/surface';
import { backupOf, backupText } from '../portfolio/backup';
import type { Settings } from '../portfolio/state';
import type { Trouble } from '../storage/trouble';
import type { Usage } from '../storage/usage';
import { backupName } from './backup-file';
import { type Answer, createChangesModel } from './changes-model';
import { createKeptModel, type WatchKept } from './kept-model';
import { createRestoreModel, type RestoreModel } from './restore-model';
import { type StoredPortfolio, storedPortfolios } from './stored-portfolios';

/** What the page about stored data stands on; tests put their own in. */
export type DataPorts = {
  readonly watchKept: WatchKept;
  /** Connects to the background. `extensionUpdated`: called when this page is cut off from it. */
  readonly connect: (extensionUpdated: () => void) => Pick<SurfaceConnection, 'send'>;
  /** How much is stored. Rejects when the browser's storage does. */
  readonly readUsage: () => Promise<Usage>;
  readonly page: Pick<PageVisibility, 'isHidden' | 'onShown'>;
  readonly saveFile: (name: string, text: string) => void;
  readonly now: () => Date;
  readonly newId: () => string;
};

/** What the page as a whole shows. */
export type DataPhase =
  | { readonly kind: 'loading' | 'updated' | 'storage-failed' | 'ready' }
  | { readonly kind: 'locked'; readonly trouble: Exclude<Trouble, { kind: 'set-aside' }> };

/** What the page says happened. */
export type DataNotice =
  | { readonly kind: 'backup-made'; readonly name: string }
  | { readonly kind: 'restored' | 'restore-undone' | 'deleted-all' }
  | { readonly kind: 'deleted'; readonly name: string }
  | Extract<Answer, { kind: 'refused' }>;

/** The page about stored data. It ends with the signal it was created with. */
export type DataModel = {
  readonly phase: ReadonlySignal<DataPhase>;
  readonly settings: ReadonlySignal<Settings>;
  readonly portfolios: ReadonlySignal<readonly StoredPortfolio[]>;
  /** Null until it was read. */
  readonly usage: ReadonlySignal<Usage | null>;
  /** How many stored values could not be read. */
  readonly setAside: ReadonlySignal<number>;
  readonly restore: RestoreModel;
  readonly notice: ReadonlySignal<DataNotice | null>;
  readonly dismiss: () => void;
  /** Saves a backup of everything as a file. */
  readonly backUp: () => void;
  readonly restoreNow: () => Promise<void>;
  readonly undoRestore: () => Promise<void>;
  readonly deleteOne: (portfolio: StoredPortfolio) => Promise<void>;
  readonly deleteAll: () => Promise<void>;
};

/** Builds the page's model over the ports. */
export function createDataModel(ports: DataPorts, ended: AbortSignal): DataModel {
  const kept = createKeptModel(ports.watchKept, ended);
  const connected = signal<'there' | 'updated'>('there');
  const { send } = ports.connect(() => {
    connected.value = 'updated';
  });
  const changes = createChangesModel(kept, send, ended);
  const usage = signal<Usage | null>(null);
  const notice = signal<DataNotice | null>(null);
  const restore = createRestoreModel(changes, ports.newId);
  const troubles = computed(() => (kept.value.kind === 'read' ? kept.value.kept.troubles : []));
  const portfolios = computed(() => storedPortfolios(changes.state.value));

  const phase = computed<DataPhase>(() => {
    if (connected.value === 'updated') return { kind: 'updated' };
    if (kept.value.kind === 'failed') return { kind: 'storage-failed' };
    if (kept.value.kind === 'loading') return { kind: 'loading' };
    const locked = troubles.value.find((trouble) => trouble.kind !== 'set-aside');
    return locked === undefined ? { kind: 'ready' } : { kind: 'locked', trouble: locked };
  });

  let newest = 0;
  function measure(): void {
    if (ports.page.isHidden()) return;
    const turn = ++newest;
    ports
      .readUsage()
      .then((next) => {
        if (turn === newest && !ended.aborted) usage.value = next;
      })
      // That storage cannot be read is told by the phase.
      .catch(() => {});
  }
  const stop = effect(() => {
    if (kept.value.kind === 'read') measure();
  });
  ended.addEventListener('abort', stop, { once: true });
  ports.page.onShown(measure, ended);

  function tell(answer: Answer | null, done: DataNotice): void {
    if (answer !== null) notice.value = answer.kind === 'refused' ? answer : done;
  }

  return {
    phase,
    settings: computed(() => changes.state.value.settings),
    portfolios,
    usage,
    setAside: computed(() => troubles.value.filter(({ kind }) => kind === 'set-aside').length),
    restore: {
      ...restore,
      choose: (file) => {
        notice.value = null;
        return restore.choose(file);
      },
    },
    notice,
    dismiss: () => {
      notice.value = null;
    },
    backUp: () => {
      const madeAt = ports.now();
      const name = backupName(madeAt);
      ports.saveFile(name, backupText(backupOf(changes.state.peek(), madeAt.toISOString())));
      notice.value = { kind: 'backup-made', name };
    },
    restoreNow: async () => tell(await restore.carryOut(), { kind: 'restored' }),
    undoRestore: async () => tell(await restore.undo(), { kind: 'restore-undone' }),
    deleteOne: async ({ id, name }) =>
      tell(await changes.ask({ kind: 'delete', portfolio: id }), { kind: 'deleted', name }),
    deleteAll: async () => tell(await changes.ask({ kind: 'delete-all' }), { kind: 'deleted-all' }),
  };
}
