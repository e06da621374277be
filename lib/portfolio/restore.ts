import type { Backup, RestoreMode } from './backup';
import { ownValue, withValue } from './record';
import type { RequestRefusal } from './refusal';
import { changesNothing, type PlannedPortfolio, planRestore } from './restore-plan';
import { sameValue } from './same-value';
import type { Portfolio, Restored, State, UndoStep } from './state';

/** What is asked for where a backup is to be brought back. */
export type RestoreRequest = {
  /** The id of this restoring. */
  readonly restore: string;
  readonly mode: RestoreMode;
  readonly backup: Backup;
};

/**
 * The state with the backup brought back; the very state where it was already or where it changes nothing. Each
 * portfolio it touches gets one step to undo in the place of those it had, which would take back what is not there any
 * more. Undoing that step in any of them takes the whole of it back, earlier steps included.
 */
export function restore(state: State, { restore: id, mode, backup }: RestoreRequest): State {
  if (state.restored?.id === id) return state;
  const plan = planRestore(state, backup, mode);
  if (changesNothing(plan, state)) return state;
  // After replacing, each portfolio is what the backup says, so the way back is in each.
  const touched = plan.portfolios.filter(({ status }) => mode === 'replace' || status !== 'same');
  const portfolios = touched.reduce(
    (all, planned) => withValue(all, planned.id, restoredPortfolio(planned, id)),
    state.portfolios,
  );
  const before = touched.map((planned) => ({
    id: planned.id,
    // The restoring before this one cannot be taken back any more.
    portfolio: planned.before === null ? null : withoutRestoreSteps(planned.before),
  }));
  const { settings } = plan;
  const restored: Restored = {
    id,
    settings: settings === state.settings ? null : { before: state.settings, after: settings },
    before,
    gone: touched.filter(({ status }) => status === 'removed').map((planned) => planned.id),
  };
  return { settings, portfolios: withoutOtherSteps(portfolios, id), restored };
}

function restoredPortfolio({ before, after }: PlannedPortfolio, id: string): Portfolio | undefined {
  if (after === null) return undefined;
  const revision = (before?.revision ?? 0) + 1;
  const step: UndoStep = {
    number: revision,
    label: { code: 'undo_backup_restored', values: [] },
    back: [],
    restore: id,
  };
  return { ...after, revision, undo: [step] };
}

/**
 * The state as it was before the restoring, everything at once. Refused where a portfolio was changed since, until that
 * is undone: what the candidate did after it is not thrown away with it. Settings that were changed since stay.
 */
export function undoRestore(state: State, id: string): State | RequestRefusal {
  const { restored } = state;
  if (restored?.id !== id || restored.before.length === 0) return 'nothing-to-undo';
  const touched = new Set(restored.before.map((entry) => entry.id));
  const present = Object.values(state.portfolios);
  if (present.some((portfolio) => touched.has(portfolio.id) && portfolio.undo.at(-1)?.restore !== id)) {
    return 'changed-since';
  }
  const back = restored.before.flatMap(({ portfolio }) => portfolio ?? []);
  const othersHomes = present.filter((one) => !touched.has(one.id)).flatMap(({ homes }) => homes);
  if (back.some(({ homes }) => homes.some((home) => othersHomes.includes(home)))) return 'home-taken';
  const portfolios = restored.before.reduce(
    (all, entry) => withValue(all, entry.id, earlier(entry.portfolio, ownValue(all, entry.id))),
    state.portfolios,
  );
  const gone = [...touched].filter((one) => ownValue(portfolios, one) === undefined);
  return {
    settings: earlierSettings(state, restored),
    portfolios,
    restored: { id, settings: null, before: [], gone },
  };
}

/** A revision names a step and is never used twice. */
function earlier(before: Portfolio | null, now: Portfolio | undefined): Portfolio | undefined {
  if (before === null) return undefined;
  return { ...before, revision: Math.max(before.revision, now?.revision ?? 0) + 1 };
}

function earlierSettings({ settings }: State, restored: Restored): State['settings'] {
  if (restored.settings === null) return settings;
  const { before, after } = restored.settings;
  const { state } = settings.dock;
  if (!sameValue({ ...after, dock: { ...after.dock, state } }, settings)) return settings;
  return { ...before, dock: { ...before.dock, state } };
}

/**
 * The state without a way back that nobody can go any more, and without the step for it: what it kept is the
 * candidate's, and not to lie about unseen. That is so where a portfolio it touched has had so many changes since that
 * its step is lost, or where none of them is left.
 */
export function withoutLostRestore(state: State): State {
  const { restored } = state;
  if (restored === undefined || restored.before.length === 0) return state;
  const present = restored.before.flatMap(({ id }) => ownValue(state.portfolios, id) ?? []);
  const isThere = ({ undo }: Portfolio) => undo.some((step) => step.restore === restored.id);
  if (present.length > 0 && present.every(isThere)) return state;
  return {
    ...state,
    portfolios: withoutOtherSteps(state.portfolios, null),
    restored: { ...restored, settings: null, before: [] },
  };
}

/** The state in which a restoring keeps nothing of a portfolio: it was deleted, and must not come back. */
export function withoutKept(state: State, id: string): State {
  const { restored } = state;
  if (!restored?.before.some((entry) => entry.id === id)) return state;
  const before = restored.before.filter((entry) => entry.id !== id);
  return withoutLostRestore({ ...state, restored: { ...restored, before } });
}

function withoutOtherSteps(portfolios: State['portfolios'], kept: string | null): State['portfolios'] {
  return Object.fromEntries(
    Object.entries(portfolios).map(([id, portfolio]) => [id, withoutRestoreSteps(portfolio, kept)]),
  );
}

/** A portfolio without the steps that take a restoring back, but for the one of this id. */
function withoutRestoreSteps(portfolio: Portfolio, kept: string | null = null): Portfolio {
  const undo = portfolio.undo.filter((step) => step.restore === undefined || step.restore === kept);
  return undo.length === portfolio.undo.length ? portfolio : { ...portfolio, undo };
}
