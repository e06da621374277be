import type { Command, Request } from '../portfolio/command';
import type { Refusal } from '../portfolio/refusal';
import type { ToSurface } from './protocol';

/** How long a command may stay unanswered before the connection is given up for a dead one. Milliseconds. */
export const ANSWER_WAIT = 8_000;

/**
 * Why a command was not carried out, as far as its sender knows. `extension-updated`: this page is cut off from the
 * extension and must be loaded again. `stopped`: the surface was closed first.
 */
export type SendFailure = Refusal | 'extension-updated' | 'stopped';

/** The rejection of a command that was not carried out. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
  readonly reason: SendFailure;

  constructor(reason: SendFailure) {
    super(`The command was not carried out: ${reason}`);
    this.reason = reason;
  }
}

/** What the sender of commands needs of the connection. */
export type CommandLink = {
  /** Sends a command, or returns false when not connected; `connected` is called later in that case. */
  readonly post: (command: Command) => boolean;
  /** Makes a new connection in the place of one that does not answer. */
  readonly restart: () => void;
};

/** Sends commands one after the other, each until it is answered. */
export type CommandSender = {
  /** Resolves when storage has it; rejects with `CommandRefused`. */
  readonly send: (request: Request) => Promise<void>;
  /** To be called on each connection made: sends again what was not answered. */
  readonly connected: () => void;
  /** To be called with each message of the background; those that answer no command are ignored. */
  readonly heard: (message: ToSurface) => void;
  /** Whether a command waits for its answer. */
  readonly isWaiting: () => boolean;
  /** To be called when the extension is gone: rejects all that waits and all that comes. */
  readonly gone: () => void;
};

type Waiting = {
  readonly command: Command;
  readonly resolve: () => void;
  readonly reject: (reason: CommandRefused) => void;
};

/**
 * A sender of commands. `sender`: a random id of this surface, never used again. Commands go one at a time and in order,
 * so that the background need remember only the latest number of each sender to know one that is sent again.
 */
export function createCommandSender(sender: string, link: CommandLink, signal: AbortSignal): CommandSender {
  const queue: Waiting[] = [];
  let number = 0;
  let closed: SendFailure | null = signal.aborted ? 'stopped' : null;
  let watch: ReturnType<typeof setTimeout> | null = null;

  function sendFirst(): void {
    if (watch !== null) clearTimeout(watch);
    watch = null;
    const first = queue[0];
    if (first === undefined) return;
    if (link.post(first.command)) watch = setTimeout(link.restart, ANSWER_WAIT);
  }

  function close(reason: SendFailure): void {
    closed = closed ?? reason;
    if (watch !== null) clearTimeout(watch);
    for (const waiting of queue.splice(0)) waiting.reject(new CommandRefused(closed));
  }

  signal.addEventListener('abort', () => close('stopped'), { once: true });

  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        if (closed !== null) {
          reject(new CommandRefused(closed));
          return;
        }
        number++;
        queue.push({ command: { id: { sender, number }, request }, resolve, reject });
        if (queue.length === 1) sendFirst();
      }),
    connected: sendFirst,
    heard: (message) => {
      if (message.kind !== 'acknowledged' && message.kind !== 'refused') return;
      const first = queue[0];
      if (first === undefined || first.command.id.number !== message.number) return;
      queue.shift();
      if (message.kind === 'acknowledged') first.resolve();
      else first.reject(new CommandRefused(message.reason));
      sendFirst();
    },
    isWaiting: () => queue.length > 0,
    gone: () => close('extension-updated'),
  };
}
