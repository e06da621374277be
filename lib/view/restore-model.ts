import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Backup, RestoreMode } from '../portfolio/backup';
import type { BackupRefusal } from '../portfolio/read-backup';
import { changesNothing, planRestore, type RestorePlan } from '../portfolio/restore-plan';
import type { State } from '../portfolio/state';
import { type ChosenFile, readBackupFile } from './backup-file';
import type { Answer, ChangesModel } from './changes-model';

/** A file that was chosen to be restored from. */
export type Chosen =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly reason: BackupRefusal;
      /** The place of what is wrong, such as "portfolios.0.notes.2b", or "". */
      readonly where: string;
    }
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly backup: Backup;
      /** The id of the restoring: pressing twice restores once. */
      readonly restore: string;
    };

/** What would change, as it stands now. */
export type Preview = { readonly plan: RestorePlan; readonly effect: 'changes' | 'nothing' };

/**
 * The way back from the last restoring. `open`: it can be gone now, by undoing this step in this portfolio. `blocked`:
 * something was changed since, which has to be undone first.
 */
export type WayBack =
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly portfolio: string; readonly step: number }
  | { readonly kind: 'blocked' };

/** Restoring a backup: choosing, looking at what would change, doing it, taking it back. */
export type RestoreModel = {
  readonly chosen: ReadonlySignal<Chosen>;
  readonly mode: Signal<RestoreMode>;
  /** Null while no backup is chosen. */
  readonly preview: ReadonlySignal<Preview | null>;
  readonly wayBack: ReadonlySignal<WayBack>;
  readonly choose: (file: ChosenFile) => Promise<void>;
  readonly cancel: () => void;
  /** Brings the chosen backup back in one step. Null where none is chosen. */
  readonly carryOut: () => Promise<Answer | null>;
  /** Takes the last restoring back. Null where there is no way back. */
  readonly undo: () => Promise<Answer | null>;
};

/** Builds the model over the changes of what is kept. */
export function createRestoreModel(changes: ChangesModel, newId: () => string): RestoreModel {
  const chosen = signal<Chosen>({ kind: 'none' });
  const mode = signal<RestoreMode>('merge');
  const wayBack = computed(() => wayBackOf(changes.state.value));

  return {
    chosen,
    mode,
    wayBack,
    preview: computed(() => {
      if (chosen.value.kind !== 'read') return null;
      const state = changes.state.value;
      const plan = planRestore(state, chosen.value.backup, mode.value);
      return { plan, effect: changesNothing(plan, state) ? 'nothing' : 'changes' };
    }),
    choose: async (file) => {
      const { name } = file;
      const reading: Chosen = { kind: 'reading', name };
      chosen.value = reading;
      const result = await readBackupFile(file);
      // Another file was chosen meanwhile, or none.
      if (chosen.peek() !== reading) return;
      mode.value = 'merge';
      chosen.value =
        result.kind === 'refused'
          ? { ...result, name }
          : { kind: 'read', name, backup: result.backup, restore: newId() };
    },
    cancel: () => {
      chosen.value = { kind: 'none' };
    },
    carryOut: async () => {
      const now = chosen.peek();
      if (now.kind !== 'read') return null;
      const { restore, backup } = now;
      const answer = await changes.ask({ kind: 'restore', restore, mode: mode.peek(), backup });
      if (answer.kind === 'done' && chosen.peek() === now) chosen.value = { kind: 'none' };
      return answer;
    },
    undo: async () => {
      const way = wayBack.peek();
      if (way.kind !== 'open') return null;
      return changes.ask({ kind: 'undo', portfolio: way.portfolio, step: way.step });
    },
  };
}

/** There is one way back at most: a restoring takes the step of the one before it away. */
function wayBackOf({ portfolios }: State): WayBack {
  const touched = Object.values(portfolios).filter(({ undo }) =>
    undo.some((step) => step.restore !== undefined),
  );
  const tops = touched.map(({ id, undo }) => ({ portfolio: id, step: undo.at(-1) }));
  const [first] = tops;
  if (first?.step === undefined) return { kind: 'none' };
  if (tops.some(({ step }) => step?.restore === undefined)) return { kind: 'blocked' };
  return { kind: 'open', portfolio: first.portfolio, step: first.step.number };
}
