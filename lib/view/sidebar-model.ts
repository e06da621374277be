import { computed, effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals';
import type { Asked, Live, ShortcutKeys, SiteStatus } from '../messaging/protocol';
import type { SurfaceConnection, SurfaceListener } from '../messaging/surface';
import type { DocumentRef } from '../portfolio/document-ref';
import type { OffScope } from '../portfolio/off';
import type { Settings } from '../portfolio/state';
import type { AdviceBook } from '../scheme/advice-book';
import type { Kept } from '../storage/kept';
import { type BeginningModel, createBeginning } from './beginning';
import { type Answer, createChangesModel } from './changes-model';
import type { CopySkeleton } from './clipboard';
import { createDetailsModel, type DetailsModel } from './details-model';
import { nextOpenItem } from './go-on';
import { createKeptModel, type KeptPhase, type WatchKept } from './kept-model';
import { createNoticeModel, type NoticeModel } from './notice-model';
import type { OpenItem } from './open-items';
import { type Connection, type Phase, phaseOf } from './phase';
import { createPortfolioModel, type PortfolioModel } from './portfolio-model';
import type { TabId } from './tabs';

/** What a surface stands on; tests put their own in. */
export type SurfacePorts = {
  readonly watchKept: WatchKept;
  /** Connects to the background: `connectSurface` with the rest filled in. */
  readonly connect: (listener: SurfaceListener) => SurfaceConnection;
  readonly copy: CopySkeleton;
  /** The longer texts of the scheme; null where they cannot be had. `bring`: has them put into the page. */
  readonly loadAdvice: (bring: () => Promise<boolean>) => Promise<AdviceBook | null>;
  /** The day it is where the candidate is. */
  readonly today: () => string;
  /** Whether the surface has the focus, so that nobody moves the caret in the page now. */
  readonly holdsFocus: () => boolean;
  /** A new id for a correction or a portfolio. */
  readonly newId: () => string;
};

/** What covers the middle of the sidebar, if anything does. */
export type Cover = 'none' | 'menu';

/** The sidebar as a whole. All of it ends with the signal it was created with. */
export type SidebarModel = BeginningModel & {
  readonly phase: ReadonlySignal<Phase>;
  readonly kept: ReadonlySignal<KeptPhase>;
  /** The defaults until what is kept has been read. */
  readonly settings: ReadonlySignal<Settings>;
  readonly troubles: ReadonlySignal<Kept['troubles']>;
  readonly live: ReadonlySignal<Live | null>;
  /** The day it is, as of the last news from the page. */
  readonly today: ReadonlySignal<string>;
  readonly tab: Signal<TabId>;
  readonly cover: Signal<Cover>;
  readonly notices: NoticeModel;
  /** What is shown of the portfolio; of an empty one while the phase is not `ready`. */
  readonly portfolio: PortfolioModel;
  readonly details: DetailsModel;
  readonly connection: SurfaceConnection;
  /** Whether the browser's side panel shows this tab, in the place of the dock. */
  readonly panelShown: ReadonlySignal<boolean>;
  /** The keys of the shortcuts, once they were asked for. */
  readonly shortcuts: ReadonlySignal<ShortcutKeys>;
  /** The open item that was gone to last; another object each time. */
  readonly goneTo: ReadonlySignal<{ readonly item: OpenItem } | null>;
  /** What the candidate asked for last from elsewhere; another object each time. */
  readonly asked: ReadonlySignal<{ readonly what: Asked } | null>;
  /** How often a place in the page was shown that the candidate asked to be taken to. */
  readonly placesShown: ReadonlySignal<number>;
  /** Whether the docked sidebar has to go: the background had it go, or Sidenote is off and nobody could undo that here. */
  readonly sentAway: ReadonlySignal<boolean>;
  /** Switches Sidenote off for the open document, its site or everywhere; can be undone in the quiet bar. */
  readonly switchOff: (scope: OffScope) => void;
  /** Switches it on again where the open document is, whatever it was switched off by. */
  readonly switchOn: () => void;
  /** How far the reading of all pages of the site is; null where none of this tab's is to be spoken of. */
  readonly site: ReadonlySignal<SiteStatus | null>;
  readonly setTheme: (theme: Settings['theme']) => void;
  readonly setDock: (dock: Partial<Settings['dock']>) => Promise<Answer>;
};

/** Builds the sidebar's models over the ports. */
export function createSidebarModel(ports: SurfacePorts, ended: AbortSignal): SidebarModel {
  const live = signal<Live | null>(null);
  const connected = signal<Connection>('connecting');
  const placesShown = signal(0);
  const today = signal(ports.today());
  const dismissed = signal(false);
  const panelShown = signal(false);
  const shortcuts = signal<ShortcutKeys>({});
  const goneTo = signal<{ readonly item: OpenItem } | null>(null);
  const asked = signal<{ readonly what: Asked } | null>(null);
  const notices = createNoticeModel(ended);
  const kept = createKeptModel(ports.watchKept, ended);
  const connection = ports.connect({
    liveChanged: (next) => {
      connected.value = 'connected';
      live.value = next;
      today.value = ports.today();
    },
    turned: () => {
      live.value = null;
    },
    revealed: (_block, found) => {
      if (found) placesShown.value++;
      else notices.show({ kind: 'place-gone' });
    },
    panelChanged: (shown) => {
      panelShown.value = shown;
    },
    shortcutsTold: (keys) => {
      shortcuts.value = keys;
    },
    asked: (what) => {
      asked.value = { what };
    },
    extensionUpdated: () => {
      connected.value = 'updated';
    },
    sentAway: () => {
      dismissed.value = true;
    },
  });
  const changes = createChangesModel(kept, connection.send, ended);
  const phase = computed(() => phaseOf(kept.value, changes.state.value, live.value, connected.value));
  const snapshots = computed(() => (kept.value.kind === 'read' ? kept.value.kept.snapshots : {}));

  /** Asks for something that cannot be undone; only a refusal is told. */
  async function set(request: Parameters<typeof changes.ask>[0]): Promise<Answer> {
    const answer = await changes.ask(request);
    if (answer.kind === 'refused') notices.show(answer);
    return answer;
  }

  const portfolio = createPortfolioModel(
    {
      phase,
      snapshots,
      live,
      changes,
      notices,
      reveal: connection.reveal,
      copy: ports.copy,
      holdsFocus: ports.holdsFocus,
      newId: ports.newId,
    },
    ended,
  );

  const tab = signal<TabId>('guide');
  const cover = signal<Cover>('none');

  /** Shows the next open item in the list, and its place where that is in the open document. */
  function goOn(): void {
    const view = portfolio.view.peek();
    if (view === null) return;
    const item = nextOpenItem(view.open, goneTo.peek()?.item ?? null, view.guide.section.id);
    tab.value = 'open';
    cover.value = 'none';
    if (item === null) return;
    goneTo.value = { item };
    const { action } = item;
    if (action.kind === 'go' && action.place.document.id === live.peek()?.document?.id) {
      portfolio.reveal(action.place.heading.id);
    }
  }

  // A sidebar that was opened for it learns first what there is.
  let gone: unknown = null;
  const stop = effect(() => {
    const wish = asked.value;
    const { kind } = phase.value;
    if (wish?.what !== 'next' || wish === gone || (kind !== 'ready' && kind !== 'not-started')) return;
    gone = wish;
    // Once the candidate is asked something else first, going on of itself after the answer would be a surprise.
    if (kind === 'ready') untracked(goOn);
  });
  ended.addEventListener('abort', stop, { once: true });

  return {
    phase,
    kept,
    settings: computed(() => changes.state.value.settings),
    troubles: computed(() => (kept.value.kind === 'read' ? kept.value.kept.troubles : [])),
    live,
    today,
    tab,
    cover,
    notices,
    portfolio,
    details: createDetailsModel(() => ports.loadAdvice(connection.bringAdvice)),
    connection,
    panelShown,
    shortcuts,
    goneTo,
    asked,
    placesShown,
    sentAway: computed(
      () => dismissed.value || (phase.value.kind === 'off' && notices.notice.value?.kind !== 'off'),
    ),
    switchOff: (scope) => {
      notices.show({ kind: 'off' });
      void set(offRequest(scope, live.peek()?.document ?? null, true));
    },
    switchOn: () => {
      const document = live.peek()?.document ?? null;
      const { all, homes, documents } = changes.state.peek().settings.off;
      if (all) void set(offRequest('all', document, false));
      if (document !== null && homes.includes(document.home)) void set(offRequest('site', document, false));
      if (document !== null && documents.includes(document.id))
        void set(offRequest('document', document, false));
      // Last: with the notice gone while it is still off, the sidebar would go as well.
      notices.dismiss();
    },
    ...createBeginning({ phase, live, changes, notices, set, join: portfolio.join, newId: ports.newId }),
    site: computed(() => live.value?.site ?? null),
    setTheme: (theme) => void set({ kind: 'theme', theme }),
    setDock: (dock) => set({ kind: 'dock', ...dock }),
  };
}

/** Opens the docked sidebar in the tab the surface speaks of, once storage has that it is open. */
export async function openHere(model: SidebarModel): Promise<'opened' | 'refused'> {
  const answer = await model.setDock({ state: 'open' });
  if (answer.kind === 'refused') return 'refused';
  model.connection.openSidebar();
  return 'opened';
}

type SetOff = Parameters<ReturnType<typeof createChangesModel>['ask']>[0];

function offRequest(scope: OffScope, document: DocumentRef | null, off: boolean): SetOff {
  const id = scope === 'site' ? document?.home : scope === 'document' ? document?.id : '';
  return { kind: 'off', scope, id: id ?? '', off };
}
