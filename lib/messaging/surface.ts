import type { Request } from '../portfolio/command';
import { createCommandSender } from './commands';
import { createLink, type Link } from './link';
import type { Connect, PageVisibility } from './port';
import { type FromSurface, type Live, type Room, type ToSurface, toSurfaceSchema } from './protocol';

/** What a surface is told. What is kept it reads from storage. */
export type SurfaceListener = {
  /** The whole live state of the tab, after attaching and on each change. */
  readonly liveChanged: (live: Live) => void;
  /** The reader's answer to `reveal`. */
  readonly revealed: (block: string, found: boolean) => void;
  /** The extension was updated or removed: this surface is cut off until its page is loaded again. */
  readonly extensionUpdated: () => void;
};

/** A surface's connection to the background. */
export type SurfaceConnection = {
  /** Asks for a change of what is kept. Resolves when storage has it; rejects with `CommandRefused`. */
  readonly send: (request: Request) => Promise<void>;
  /** Scrolls a block of the open document into view; `revealed` answers. */
  readonly reveal: (block: string) => void;
  /** Makes the page give room to the dock, or take it back (null). */
  readonly makeRoom: (room: Room | null) => void;
  /** Puts the docked sidebar into the attached tab. */
  readonly openSidebar: () => void;
};

/** What a connection is made of. `sender`: a random id, new for each surface opened. */
export type SurfaceOptions = {
  readonly connect: Connect;
  /** `own`: the tab this surface is injected into; a number: the tab an extension page speaks of. */
  readonly tab: 'own' | number;
  readonly sender: string;
  readonly listener: SurfaceListener;
  readonly page: PageVisibility;
  readonly signal: AbortSignal;
};

/** Connects a surface. All that was asked for while the background was away is sent when it is back. */
export function connectSurface(options: SurfaceOptions): SurfaceConnection {
  const { connect, tab, sender, listener, page, signal } = options;
  let room: Room | null = null;
  const unsent: FromSurface[] = [];

  const link: Link<FromSurface> = createLink<ToSurface, FromSurface>({
    connect,
    guard: toSurfaceSchema,
    page,
    isWaiting: () => commands.isWaiting(),
    signal,
    events: {
      up: () => {
        link.post({ kind: 'attach', tab });
        for (const message of unsent.splice(0)) post(message);
        commands.connected();
      },
      message: (message) => {
        if (message.kind === 'live-changed') listener.liveChanged(message.live);
        else if (message.kind === 'revealed') listener.revealed(message.block, message.found);
        else commands.heard(message);
      },
      gone: () => {
        commands.gone();
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

  return {
    send: commands.send,
    reveal: (block) => post({ kind: 'reveal', block }),
    makeRoom: (now) => {
      const before = room;
      room = now;
      post({ kind: 'make-room', before, now });
    },
    openSidebar: () => post({ kind: 'open-sidebar' }),
  };
}
