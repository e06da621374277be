import type { Request } from '../portfolio/command';
import type { PlatformId } from '../portfolio/document-ref';
import { createCommandSender } from './commands';
import { createLink, type Link } from './link';
import type { Connect, PageVisibility } from './port';
import {
  type Asked,
  type FromSurface,
  type Live,
  type Room,
  type ShortcutKeys,
  type ToSurface,
  toSurfaceSchema,
} from './protocol';

/** What a surface is told. What is kept it reads from storage. */
export type SurfaceListener = {
  /** The whole live state of the tab, after attaching and on each change. */
  readonly liveChanged: (live: Live) => void;
  /** The surface speaks of another tab from now on, of which nothing is known yet. */
  readonly turned: () => void;
  /** The reader's answer to `reveal`. */
  readonly revealed: (block: string, found: boolean) => void;
  /** Whether the tab is shown in the browser's side panel, which takes the place of the dock. */
  readonly panelChanged: (shown: boolean) => void;
  /** The keys of the shortcuts, as the answer to `askShortcuts`. */
  readonly shortcutsTold: (keys: ShortcutKeys) => void;
  /** The candidate asked for something with a shortcut, or in another surface. */
  readonly asked: (what: Asked) => void;
  /** The extension was updated or removed: this surface is cut off until its page is loaded again. */
  readonly extensionUpdated: () => void;
  /** The docked sidebar has to go: the candidate took its site away. */
  readonly sentAway: () => void;
};

/** A surface's connection to the background. */
export type SurfaceConnection = {
  /** Asks for a change of what is kept. Resolves when storage has it; rejects with `CommandRefused`. */
  readonly send: (request: Request) => Promise<void>;
  /** Scrolls a block of the open document into view; `revealed` answers. */
  readonly reveal: (block: string) => void;
  /** Makes the page give room to the dock, or take it back (null). It is made once the platform of the page is known. */
  readonly makeRoom: (room: Room | null) => void;
  /** Tries once more to bring into the page what its reader lacks. */
  readonly tryAgain: () => void;
  /** Puts the longer texts of the scheme into the attached tab. Resolves with whether they are there; never rejects. */
  readonly bringAdvice: () => Promise<boolean>;
  /** Puts the docked sidebar into the attached tab. */
  readonly openSidebar: () => void;
  /** Reads all pages of the site of the open document, or ends that; `Live` tells how far it is. */
  readonly readSite: (action: 'start' | 'stop') => void;
  /** Ends all that runs in the pages of a site, and gives the permission for it back. */
  readonly leaveSite: (pattern: string) => void;
  /** Asks which keys the shortcuts have; `shortcutsTold` answers. */
  readonly askShortcuts: () => void;
  /** Opens the browser's own page on which shortcuts are changed. */
  readonly changeShortcuts: () => void;
  /** Opens the browser's side panel beside the attached tab. To be called in answer to a click. */
  readonly openPanel: () => void;
  /** Turns to another tab, or asks what is live in the same one anew. For panels. */
  readonly attach: (tab: number) => void;
  /** Opens the page about stored data. */
  readonly openData: () => void;
};

/** What a connection is made of. `sender`: a random id, new for each surface opened. */
export type SurfaceOptions = {
  readonly connect: Connect;
  /** `own`: the tab this surface is injected into; a number: the tab an extension page speaks of. */
  readonly tab: 'own' | number;
  /** The browser's side panel, in the place of which no dock is shown. */
  readonly surface?: 'panel';
  readonly sender: string;
  readonly listener: SurfaceListener;
  readonly page: PageVisibility;
  readonly signal: AbortSignal;
};

/** Connects a surface. All that was asked for while the background was away is sent when it is back. */
export function connectSurface(options: SurfaceOptions): SurfaceConnection {
  const { connect, sender, listener, page, signal } = options;
  let { tab } = options;
  const introduction = () =>
    ({ kind: 'attach', tab, ...(options.surface && { surface: options.surface }) }) as const;

  let platform: PlatformId | null = null;
  let room: Room | null = null;
  let madeRoom: Room | null = null;
  const unsent: FromSurface[] = [];
  let awaitingAdvice: ((there: boolean) => void)[] = [];

  const link: Link<FromSurface> = createLink<ToSurface, FromSurface>({
    connect,
    guard: toSurfaceSchema,
    page,
    need: () => (commands.isWaiting() || awaitingAdvice.length > 0 ? 'answer' : 'news'),
    signal,
    events: {
      up: () => {
        link.post(introduction());
        for (const message of unsent.splice(0)) post(message);
        if (awaitingAdvice.length > 0) link.post({ kind: 'bring-advice' });
        commands.connected();
      },
      message: (message) => {
        if (message.kind === 'live-changed') hearLive(message.live);
        else if (message.kind === 'revealed') listener.revealed(message.block, message.found);
        else if (message.kind === 'panel-changed') listener.panelChanged(message.shown);
        else if (message.kind === 'shortcuts-told') listener.shortcutsTold(message.keys);
        else if (message.kind === 'asked') listener.asked(message.what);
        else if (message.kind === 'advice-brought') answerAdvice(message.there);
        else if (message.kind === 'close') listener.sentAway();
        else commands.heard(message);
      },
      gone: () => {
        commands.gone();
        answerAdvice(false);
        listener.extensionUpdated();
      },
    },
  });
  const commands = createCommandSender(
    sender,
    { post: (command) => link.post({ kind: 'command', command }), restart: link.restart },
    signal,
  );

  function post(message: FromSurface): void {
    if (!link.post(message)) unsent.push(message);
  }

  function answerAdvice(there: boolean): void {
    const answered = awaitingAdvice;
    awaitingAdvice = [];
    for (const answer of answered) answer(there);
  }

  function hearLive(live: Live): void {
    platform = live.document?.platform ?? platform;
    settleRoom();
    listener.liveChanged(live);
  }

  function settleRoom(): void {
    if (platform === null || sameRoom(room, madeRoom)) return;
    post({ kind: 'make-room', platform, before: madeRoom, now: room });
    madeRoom = room;
  }

  signal.addEventListener('abort', () => answerAdvice(false), { once: true });
  // Last words: a sidebar that is closed from another tab, while its page was hidden and the background asleep, still
  // has to give its room back.
  signal.addEventListener('abort', () => sayLast(connect, [introduction(), ...unsent.splice(0)]), {
    once: true,
  });

  return {
    send: commands.send,
    reveal: (block) => post({ kind: 'reveal', block }),
    makeRoom: (now) => {
      room = now;
      settleRoom();
    },
    tryAgain: () => post({ kind: 'try-again' }),
    bringAdvice: () =>
      new Promise((resolve) => {
        awaitingAdvice.push(resolve);
        link.post({ kind: 'bring-advice' });
      }),
    openSidebar: () => post({ kind: 'open-sidebar' }),
    readSite: (action) => post({ kind: 'read-site', action }),
    leaveSite: (pattern) => post({ kind: 'leave-site', pattern }),
    askShortcuts: () => post({ kind: 'ask-shortcuts' }),
    changeShortcuts: () => post({ kind: 'change-shortcuts' }),
    openPanel: () => link.post({ kind: 'open-panel' }),
    attach: (next) => {
      if (tab !== next) listener.turned();
      tab = next;
      // Unsent, it is said by `up`.
      link.post(introduction());
    },
    openData: () => post({ kind: 'open-data' }),
  };
}

function sameRoom(one: Room | null, other: Room | null): boolean {
  return one?.side === other?.side && one?.width === other?.width;
}

/** Sends what was left unsent over a port of its own. It is closed by the first answer, which shows that all arrived. */
function sayLast(connect: Connect, messages: readonly FromSurface[]): void {
  // With nothing unsent there is only the introduction.
  if (messages.length === 1) return;
  try {
    const port = connect();
    port.onMessage.addListener(() => port.disconnect());
    for (const message of messages) port.postMessage(message);
  } catch {
    // The extension has gone, and whatever it had put into the page is no longer its to change.
  }
}
