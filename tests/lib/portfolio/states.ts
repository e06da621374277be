import type { Request } from '../../../lib/portfolio/command';
import { reduce } from '../../../lib/portfolio/reduce';
import { EMPTY_STATE, type State } from '../../../lib/portfolio/state';

/** The state after these requests; those that are refused change nothing. */
export function run(requests: readonly Request[], state: State = EMPTY_STATE): State {
  return requests.reduce(step, state);
}

/** The state after one request. */
export function step(state: State, request: Request): State {
  const outcome = reduce(state, request);
  return outcome.kind === 'changed' ? outcome.state : state;
}
