import type { Request } from './command';
import { ownValue } from './record';
import { type Outcome, reduceWork } from './reduce-work';
import { restore, undoRestore, withoutKept, withoutLostRestore } from './restore';
import { sameValue } from './same-value';
import { DEFAULT_SETTINGS, EMPTY_STATE, type State } from './state';

export type { Outcome } from './reduce-work';

/** The state after a request. Absolute: the same request again changes nothing more. */
export function reduce(state: State, request: Request): Outcome {
  if (request.kind === 'restore') return { kind: 'changed', state: restore(state, request) };
  if (request.kind === 'delete-all') {
    return { kind: 'changed', state: isUntouched(state) ? state : EMPTY_STATE };
  }
  if (request.kind === 'undo') {
    const restoring = newestRestoring(state, request);
    if (restoring !== null) return undone(state, restoring);
  }
  const outcome = reduceWork(state, request);
  if (outcome.kind === 'refused') return outcome;
  if (request.kind === 'delete') {
    return { kind: 'changed', state: withoutKept(outcome.state, request.portfolio) };
  }
  if (request.kind !== 'change' || outcome.state === state) return outcome;
  return { kind: 'changed', state: withoutLostRestore(outcome.state) };
}

function isUntouched({ settings, portfolios, restored }: State): boolean {
  return (
    restored === undefined && Object.keys(portfolios).length === 0 && sameValue(settings, DEFAULT_SETTINGS)
  );
}

/** The restoring that the step asked for takes back, where it is the newest and does. */
function newestRestoring(state: State, asked: Extract<Request, { kind: 'undo' }>): string | null {
  const step = ownValue(state.portfolios, asked.portfolio)?.undo.at(-1);
  return step?.number === asked.step ? (step.restore ?? null) : null;
}

function undone(state: State, restoring: string): Outcome {
  const before = undoRestore(state, restoring);
  return typeof before === 'string'
    ? { kind: 'refused', reason: before }
    : { kind: 'changed', state: before };
}
