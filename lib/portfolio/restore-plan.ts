import { type Backup, type RestoreMode, type Work, workOf } from './backup';
import { MAX_HOMES } from './change-schema';
import { mergeWork, tidyWork } from './merge-work';
import { sameValue } from './same-value';
import type { Portfolio, Settings, State } from './state';

/** What a portfolio holds, by the kinds that are shown. */
export const WORK_KINDS = [
  'ready',
  'items',
  'media',
  'target',
  'notes',
  'titles',
  'corrections',
  'membership',
  'homes',
] as const;

/** A kind of what a portfolio holds. */
export type WorkKind = (typeof WORK_KINDS)[number];

/** How many entries of a kind come, go, and are others than before. */
export type Difference = {
  readonly kind: WorkKind;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
};

/** What becomes of one portfolio. `before` and `after` are null where there is none. */
export type PlannedPortfolio = {
  readonly id: string;
  readonly status: 'new' | 'changed' | 'same' | 'removed';
  readonly before: Portfolio | null;
  readonly after: Work | null;
  /** Kinds in which something differs, in the order of `WORK_KINDS`. */
  readonly differences: readonly Difference[];
};

/** All that a restoring would change: what is shown before, and the very thing that is carried out. */
export type RestorePlan = {
  /** Those of the backup in their order, then those that would be removed. */
  readonly portfolios: readonly PlannedPortfolio[];
  /** The settings afterwards: the very object that was given where they stay. */
  readonly settings: Settings;
};

/** What bringing a backup back would change. */
export function planRestore(
  { portfolios, settings }: Pick<State, 'portfolios' | 'settings'>,
  backup: Backup,
  mode: RestoreMode,
): RestorePlan {
  const here = Object.values(portfolios);
  const works = backup.portfolios.map(tidyWork);
  if (mode === 'merge') return { portfolios: planMerge(here, works), settings };
  const planned = planReplace(here, works);
  const wanted = withState(backup.settings, settings);
  return { portfolios: planned, settings: sameValue(wanted, settings) ? settings : wanted };
}

/** Whether a restoring would change nothing at all. */
export function changesNothing(plan: RestorePlan, { settings }: Pick<State, 'settings'>): boolean {
  return plan.settings === settings && plan.portfolios.every(({ status }) => status === 'same');
}

/** Which of these portfolios is the same as one of a backup: by its id, else by a home. A new computer gives new ids. */
function counterpart(here: readonly Portfolio[], work: Work): Portfolio | null {
  return (
    here.find(({ id }) => id === work.id) ??
    here.find(({ homes }) => homes.some((home) => work.homes.includes(home))) ??
    null
  );
}

/** Two portfolios of the backup can go into the same one here, where the candidate has joined their homes since. */
function planMerge(here: readonly Portfolio[], works: readonly Work[]): readonly PlannedPortfolio[] {
  const after = new Map<string, Work>(here.map((portfolio) => [portfolio.id, workOf(portfolio)]));
  const touched = new Set<string>();
  for (const work of works) {
    const target = counterpart(here, work);
    const own = target === null ? undefined : after.get(target.id);
    const id = target?.id ?? work.id;
    const others = [...after.values()].filter((other) => other.id !== id).flatMap(({ homes }) => homes);
    const free = { ...work, homes: work.homes.filter((home) => !others.includes(home)).slice(0, MAX_HOMES) };
    after.set(id, own === undefined ? work : mergeWork(own, free));
    touched.add(id);
  }
  return [...touched].map((id) => planned(here, id, after.get(id) ?? null));
}

function planReplace(here: readonly Portfolio[], works: readonly Work[]): readonly PlannedPortfolio[] {
  const left = new Map(here.map((portfolio) => [portfolio.id, portfolio]));
  // Ids first: a home may have gone from one portfolio to another since.
  const known = new Map(works.filter(({ id }) => left.delete(id)).map(({ id }) => [id, id]));
  for (const work of works) {
    if (known.has(work.id)) continue;
    const target = counterpart([...left.values()], work);
    known.set(work.id, target?.id ?? work.id);
    if (target !== null) left.delete(target.id);
  }
  return [
    ...works.map((work) => {
      const id = known.get(work.id) ?? work.id;
      return planned(here, id, { ...work, id });
    }),
    ...[...left.keys()].map((id) => planned(here, id, null)),
  ];
}

function planned(here: readonly Portfolio[], id: string, after: Work | null): PlannedPortfolio {
  const before = here.find((portfolio) => portfolio.id === id) ?? null;
  const differences = WORK_KINDS.map((kind) => difference(kind, before, after)).filter(
    ({ added, removed, changed }) => added + removed + changed > 0,
  );
  return { id, status: statusOf(before, after), before, after, differences };
}

function statusOf(before: Portfolio | null, after: Work | null): PlannedPortfolio['status'] {
  if (after === null) return 'removed';
  if (before === null) return 'new';
  return sameValue(workOf(before), after) ? 'same' : 'changed';
}

/** Corrections are counted one by one; of all other kinds, what stands under one key. */
function difference(kind: WorkKind, before: Work | null, after: Work | null): Difference {
  const old = entriesOf(kind, before);
  const next = entriesOf(kind, after);
  const common = [...next.keys()].filter((key) => old.has(key));
  return {
    kind,
    added: next.size - common.length,
    removed: old.size - common.length,
    changed: common.filter((key) => !sameValue(old.get(key), next.get(key))).length,
  };
}

function entriesOf(kind: WorkKind, work: Work | null): ReadonlyMap<string, unknown> {
  if (work === null) return new Map();
  if (kind === 'homes') return new Map(work.homes.map((home) => [home, true]));
  if (kind === 'target') return new Map(work.target === null ? [] : [['target', work.target]]);
  if (kind !== 'corrections') return new Map(Object.entries(work[kind]));
  return new Map(
    Object.entries(work.corrections).flatMap(([document, list]) =>
      list.map((correction): [string, unknown] => [JSON.stringify([document, correction.id]), correction]),
    ),
  );
}

/**
 * The wanted settings, with the dock open or closed and Sidenote off or on as they are: it would vanish under the hand
 * that restores.
 */
function withState(wanted: Settings, { dock, off }: Settings): Settings {
  return { ...wanted, dock: { ...wanted.dock, state: dock.state }, off };
}
