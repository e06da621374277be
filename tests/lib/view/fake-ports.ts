import { CommandRefused, type SendFailure } from '../../../lib/messaging/commands';
import type { Live, Room } from '../../../lib/messaging/protocol';
import type { SurfaceListener } from '../../../lib/messaging/surface';
import type { Request } from '../../../lib/portfolio/command';
import { reduce } from '../../../lib/portfolio/reduce';
import { ADVICE_BOOK } from '../../../lib/scheme/advice-book';
import type { Kept } from '../../../lib/storage/kept';
import type { SourceForm } from '../../../lib/view/clipboard';
import type { SurfacePorts } from '../../../lib/view/sidebar-model';
import { TODAY } from './fixtures';

/** A background in memory: it carries out requests with the real reducer, when it is told to answer. */
export type FakeBackground = {
  readonly ports: SurfacePorts;
  readonly requests: Request[];
  readonly revealed: string[];
  readonly rooms: (Room | null)[];
  /** All lines that were copied. */
  readonly copied: string[];
  /** The forms of source they were copied for. */
  readonly forms: (SourceForm | null)[];
  readonly opened: { count: number };
  /** Patterns of the sites that were given back. */
  readonly left: string[];
  /** How often the browser's side panel was asked for, and the tabs that a panel turned to. */
  readonly panels: { count: number };
  readonly turnedTo: number[];
  /** What was asked about reading all pages of the site. */
  readonly siteActions: string[];
  /** How often the page about stored data was asked for. */
  readonly dataOpened: { count: number };
  readonly tried: { count: number };
  /** How often the longer texts were asked for. */
  readonly advised: { count: number };
  /** From now on the longer texts cannot be brought, or can be again. */
  readonly setAdvice: (advice: 'there' | 'blocked') => void;
  readonly kept: () => Kept;
  /** Changes what is kept, as another tab would. */
  readonly setKept: (kept: Kept) => void;
  readonly setLive: (live: Live) => void;
  readonly tell: () => SurfaceListener;
  /** From now on every request is refused. */
  readonly refuseWith: (reason: SendFailure) => void;
  /** Holds answers back until the returned function is called. */
  readonly hold: () => () => void;
};

/** A fake background with this kept and this live. */
export function fakeBackground(first: Kept, live: Live | null): FakeBackground {
  let kept = first;
  let refusal: SendFailure | null = null;
  let gate: Promise<void> = Promise.resolve();
  const listeners = new Set<(kept: Kept) => void>();
  let listener: SurfaceListener = {
    liveChanged: () => {},
    turned: () => {},
    revealed: () => {},
    panelChanged: () => {},
    shortcutsTold: () => {},
    asked: () => {},
    extensionUpdated: () => {},
    sentAway: () => {},
  };
  let ids = 0;
  const requests: Request[] = [];
  const revealed: string[] = [];
  const rooms: (Room | null)[] = [];
  const copied: string[] = [];
  const forms: (SourceForm | null)[] = [];
  const opened = { count: 0 };
  const left: string[] = [];
  const panels = { count: 0 };
  const turnedTo: number[] = [];
  const siteActions: string[] = [];
  const dataOpened = { count: 0 };
  const tried = { count: 0 };
  const advised = { count: 0 };
  let advice: 'there' | 'blocked' = 'there';

  function setKept(next: Kept): void {
    kept = next;
    for (const tell of listeners) tell(kept);
  }

  async function send(request: Request): Promise<void> {
    requests.push(request);
    await gate;
    if (refusal !== null) throw new CommandRefused(refusal);
    const outcome = reduce({ settings: kept.settings, portfolios: kept.portfolios }, request);
    if (outcome.kind === 'refused') throw new CommandRefused(outcome.reason);
    setKept({ ...kept, ...outcome.state });
  }

  return {
    requests,
    revealed,
    rooms,
    copied,
    forms,
    opened,
    left,
    panels,
    turnedTo,
    siteActions,
    dataOpened,
    tried,
    advised,
    setAdvice: (next) => {
      advice = next;
    },
    kept: () => kept,
    setKept,
    setLive: (next) => listener.liveChanged(next),
    tell: () => listener,
    refuseWith: (reason) => {
      refusal = reason;
    },
    hold: () => {
      let open = () => {};
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return open;
    },
    ports: {
      watchKept: async (tell, signal) => {
        listeners.add(tell);
        signal.addEventListener('abort', () => listeners.delete(tell));
        tell(kept);
      },
      connect: (next) => {
        listener = next;
        if (live !== null) queueMicrotask(() => next.liveChanged(live));
        return {
          send,
          reveal: (block) => revealed.push(block),
          makeRoom: (room) => rooms.push(room),
          tryAgain: () => {
            tried.count++;
          },
          bringAdvice: async () => {
            advised.count++;
            return advice === 'there';
          },
          openSidebar: () => {
            opened.count++;
          },
          leaveSite: (pattern) => left.push(pattern),
          askShortcuts: () =>
            listener.shortcutsTold({ 'toggle-sidebar': 'Alt+Comma', 'next-open-item': 'Alt+Period' }),
          changeShortcuts: () => {},
          openPanel: () => {
            panels.count++;
          },
          attach: (tab) => turnedTo.push(tab),
          readSite: (action) => siteActions.push(action),
          openData: () => {
            dataOpened.count++;
          },
        };
      },
      copy: async (lines, into) => {
        copied.push(...lines.map(({ text }) => text));
        forms.push(into);
        return true;
      },
      loadAdvice: async (bring) => ((await bring()) ? ADVICE_BOOK : null),
      today: () => TODAY,
      holdsFocus: () => false,
      newId: () => `id-${++ids}`,
    },
  };
}
