import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { CommandRefused, type SendFailure } from '../messaging/commands';
import type { Request } from '../portfolio/command';
import { reduceWork } from '../portfolio/reduce-work';
import { EMPTY_STATE, type State } from '../portfolio/state';
import type { KeptPhase } from './kept-model';

/** Sends a request to the one writer: `SurfaceConnection.send`. Rejects with `CommandRefused`. */
export type SendRequest = (request: Request) => Promise<void>;

/** What became of a request. */
export type Answer = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly reason: SendFailure };

/** Changes of what is kept, shown before storage has them. */
export type ChangesModel = {
  /** What is kept with the changes that are on their way. */
  readonly state: ReadonlySignal<State>;
  /** Asks for a change. It shows at once, and is gone again when it is refused. Never rejects. */
  readonly ask: (request: Request) => Promise<Answer>;
};

type Pending = { readonly request: Request; readonly acknowledged: boolean };

/**
 * A tick must show on the same frame, and storage answers some milliseconds later; so changes on their way are made
 * once more on top of what is kept, save the restoring of a backup. That is safe because they are absolute. An acknowledged one is dropped with the next
 * news from storage, not before: the answer may come first, and the tick would flicker.
 */
export function createChangesModel(
  kept: ReadonlySignal<KeptPhase>,
  send: SendRequest,
  ended: AbortSignal,
): ChangesModel {
  const pending = signal<readonly Pending[]>([]);
  const stop = kept.subscribe(() => {
    const left = pending.peek().filter((entry) => !entry.acknowledged);
    if (left.length < pending.peek().length) pending.value = left;
  });
  ended.addEventListener('abort', stop, { once: true });

  const state = computed(() => {
    const phase = kept.value;
    const base: State = phase.kind === 'read' ? phase.kept : EMPTY_STATE;
    return pending.value.reduce(withRequest, { settings: base.settings, portfolios: base.portfolios });
  });

  async function ask(request: Request): Promise<Answer> {
    const entry: Pending = { request, acknowledged: false };
    pending.value = [...pending.peek(), entry];
    try {
      await send(request);
      pending.value = pending
        .peek()
        .map((other) => (other === entry ? { request, acknowledged: true } : other));
      return { kind: 'done' };
    } catch (error) {
      pending.value = pending.peek().filter((other) => other !== entry);
      if (error instanceof CommandRefused) return { kind: 'refused', reason: error.reason };
      throw error;
    }
  }

  return { state, ask };
}

function withRequest(state: State, { request }: Pending): State {
  const outcome = reduceWork(state, request);
  return outcome.kind === 'changed' ? outcome.state : state;
}
