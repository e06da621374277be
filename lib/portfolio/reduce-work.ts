import { applyChange } from './change';
import type { Change } from './change-schema';
import type { Request } from './command';
import { withDeclined } from './declined';
import { labelOf } from './label';
import { withOff } from './off';
import { ownValue, withValue } from './record';
import type { RequestRefusal } from './refusal';
import {
  MAX_UNDO,
  newPortfolio,
  type Portfolio,
  portfolioOfHome,
  type Settings,
  type State,
  type UndoStep,
} from './state';

/** What a request comes to. Where it was so already, `state` is the very object that was given. */
export type Outcome =
  | { readonly kind: 'changed'; readonly state: State }
  | { readonly kind: 'refused'; readonly reason: RequestRefusal };

/**
 * The state after a request, but for deleting everything and restoring a backup, which leave the state as it is: surfaces show a change before
 * storage has it, and need not carry what no one of them shows so soon. Otherwise as `reduce`.
 */
export function reduceWork(state: State, request: Request): Outcome {
  switch (request.kind) {
    case 'start':
      return start(state, request);
    case 'change':
      return change(state, request.portfolio, request.change);
    case 'undo':
      return undo(state, request.portfolio, request.step);
    case 'delete':
      return remove(state, request);
    case 'delete-all':
    case 'restore':
      return changed(state);
    case 'dock': {
      const { side, width, state: shown } = request;
      const { dock } = state.settings;
      return settings(state, {
        ...state.settings,
        dock: { side: side ?? dock.side, width: width ?? dock.width, state: shown ?? dock.state },
      });
    }
    case 'off': {
      const { scope, id, off } = request;
      return settings(state, { ...state.settings, off: withOff(state.settings.off, scope, id, off) });
    }
    case 'decline': {
      const { document, home, declined } = request;
      const before = state.settings.declined;
      return settings(state, {
        ...state.settings,
        declined: withDeclined(before, { document, home }, declined),
      });
    }
    case 'theme':
      return settings(state, { ...state.settings, theme: request.theme });
  }
}

type Of<K extends Request['kind']> = Extract<Request, { kind: K }>;

function changed(state: State): Outcome {
  return { kind: 'changed', state };
}

function refused(reason: RequestRefusal): Outcome {
  return { kind: 'refused', reason };
}

function withPortfolio(state: State, id: string, portfolio: Portfolio | undefined): State {
  return { ...state, portfolios: withValue(state.portfolios, id, portfolio) };
}

function remove(state: State, { portfolio: id, unchanged }: Of<'delete'>): Outcome {
  const portfolio = ownValue(state.portfolios, id);
  if (portfolio === undefined) return changed(state);
  if (unchanged && portfolio.revision > 0) return refused('nothing-to-undo');
  return changed(withPortfolio(state, id, undefined));
}

function settings(state: State, next: Settings): Outcome {
  const { dock, theme, off, declined } = state.settings;
  const same =
    theme === next.theme &&
    off === next.off &&
    declined === next.declined &&
    dock.side === next.dock.side &&
    dock.width === next.dock.width &&
    dock.state === next.dock.state;
  return changed(same ? state : { ...state, settings: next });
}

function start(state: State, { portfolio: id, home, pathway, document }: Of<'start'>): Outcome {
  if (portfolioOfHome(state.portfolios, home) !== null) return changed(state);
  if (ownValue(state.portfolios, id) !== undefined || isUsed(state, id)) return refused('invalid');
  const begun = newPortfolio(id, home);
  // What the candidate said of single pages before holds in the portfolio too.
  const out = state.settings.declined.filter((one) => one.home === home && one.document !== document);
  const membership: Portfolio['membership'] = Object.fromEntries([
    ...out.map((one) => [one.document, 'out'] as const),
    ...(document === undefined ? [] : [[document, 'in'] as const]),
  ]);
  return changed(withPortfolio(state, id, { ...begun, pathway: pathway ?? begun.pathway, membership }));
}

/** Whether an id is that of a portfolio which a restoring took away: storage may still have its key. */
function isUsed({ restored }: State, id: string): boolean {
  return (
    restored !== undefined && (restored.gone.includes(id) || restored.before.some((entry) => entry.id === id))
  );
}

function change(state: State, id: string, asked: Change): Outcome {
  const portfolio = ownValue(state.portfolios, id);
  if (portfolio === undefined) return refused('unknown-portfolio');
  if (takesHome(state, id, asked)) return refused('home-taken');
  const result = applyChange(portfolio, asked);
  if (result.kind === 'same') return changed(state);
  if (result.kind === 'refused') return refused('invalid');
  const revision = portfolio.revision + 1;
  const step: UndoStep = { number: revision, label: labelOf(portfolio, asked), back: [...result.back] };
  const steps = [...portfolio.undo, step].slice(-MAX_UNDO);
  return changed(withPortfolio(state, id, { ...result.portfolio, revision, undo: steps }));
}

function undo(state: State, id: string, number: number): Outcome {
  const portfolio = ownValue(state.portfolios, id);
  if (portfolio === undefined) return refused('unknown-portfolio');
  const step = portfolio.undo.at(-1);
  if (step?.number !== number) return refused('nothing-to-undo');
  if (step.restore !== undefined) return changed(state);
  let next = portfolio;
  for (const back of step.back) {
    if (takesHome(state, id, back)) return refused('home-taken');
    const result = applyChange(next, back);
    if (result.kind === 'refused') return refused('invalid');
    if (result.kind === 'applied') next = result.portfolio;
  }
  const revision = portfolio.revision + 1;
  return changed(withPortfolio(state, id, { ...next, revision, undo: portfolio.undo.slice(0, -1) }));
}

/** Whether a change would give the portfolio a home that belongs to another. */
function takesHome(state: State, id: string, asked: Change): boolean {
  if (asked.kind !== 'home' || !asked.joined) return false;
  const owner = portfolioOfHome(state.portfolios, asked.home);
  return owner !== null && owner.id !== id;
}
