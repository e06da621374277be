import { type Change, MAX_CORRECTIONS, MAX_HOMES } from './change-schema';
import { ownValue, withValue } from './record';
import type { Portfolio } from './state';

/**
 * What making a change comes to: the portfolio with it and the changes that take it back, or nothing where it was so
 * already, or a refusal where the portfolio would not be valid.
 */
export type Applied =
  | { readonly kind: 'applied'; readonly portfolio: Portfolio; readonly back: readonly Change[] }
  | { readonly kind: 'same' }
  | { readonly kind: 'refused' };

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

const SAME: Applied = { kind: 'same' };
const REFUSED: Applied = { kind: 'refused' };

/** Makes one absolute change. Leaves `undo` and `revision` alone: they are the reducer's. */
export function applyChange(portfolio: Portfolio, change: Change): Applied {
  switch (change.kind) {
    case 'tick-item':
      return tickItem(portfolio, change);
    case 'tick-section':
      return tickSection(portfolio, change);
    case 'media':
      return media(portfolio, change);
    case 'target':
      if (portfolio.target === change.day) return SAME;
      return applied({ ...portfolio, target: change.day }, [{ kind: 'target', day: portfolio.target }]);
    case 'note':
      return note(portfolio, change);
    case 'name':
      return name(portfolio, change);
    case 'correct':
      return correct(portfolio, change);
    case 'correct-many':
      return correctMany(portfolio, change);
    case 'uncorrect':
      return uncorrect(portfolio, change);
    case 'pathway':
      if (portfolio.pathway === change.pathway) return SAME;
      return applied({ ...portfolio, pathway: change.pathway }, [
        { kind: 'pathway', pathway: portfolio.pathway },
      ]);
    case 'membership':
      return membership(portfolio, change);
    case 'home':
      return home(portfolio, change);
  }
}

function applied(portfolio: Portfolio, back: readonly Change[]): Applied {
  return { kind: 'applied', portfolio, back };
}

function tickItem(portfolio: Portfolio, change: Of<'tick-item'>): Applied {
  const done = ownValue(portfolio.items, change.item) === true;
  if (done === change.done) return SAME;
  const items = withValue(portfolio.items, change.item, change.done ? true : undefined);
  return applied({ ...portfolio, items }, [{ ...change, done }]);
}

function tickSection(portfolio: Portfolio, change: Of<'tick-section'>): Applied {
  const ready = portfolio.ready[change.section] === true;
  if (ready === change.ready) return SAME;
  const next = withValue(portfolio.ready, change.section, change.ready ? true : undefined);
  return applied({ ...portfolio, ready: next }, [{ ...change, ready }]);
}

function media(portfolio: Portfolio, change: Of<'media'>): Applied {
  const told = portfolio.media[change.section] === true;
  if (told === change.told) return SAME;
  const next = withValue(portfolio.media, change.section, change.told ? true : undefined);
  return applied({ ...portfolio, media: next }, [{ ...change, told }]);
}

function note(portfolio: Portfolio, change: Of<'note'>): Applied {
  const text = portfolio.notes[change.section] ?? '';
  if (text === change.text) return SAME;
  const notes = withValue(portfolio.notes, change.section, change.text === '' ? undefined : change.text);
  return applied({ ...portfolio, notes }, [{ ...change, text }]);
}

function name(portfolio: Portfolio, change: Of<'name'>): Applied {
  const title = portfolio.titles[change.section] ?? '';
  if (title === change.title) return SAME;
  const titles = withValue(portfolio.titles, change.section, change.title === '' ? undefined : change.title);
  return applied({ ...portfolio, titles }, [{ ...change, title }]);
}

function correct(portfolio: Portfolio, change: Of<'correct'>): Applied {
  const { document, correction } = change;
  const before = ownValue(portfolio.corrections, document) ?? [];
  const replaced = before.filter((other) => other.id === correction.id || sameHeading(other, correction));
  if (replaced.length === 1 && sameCorrection(replaced[0], correction)) return SAME;
  const others = before.filter((other) => !replaced.includes(other));
  if (others.length >= MAX_CORRECTIONS) return REFUSED;
  const next = [...others, correction].sort(byId);
  return applied({ ...portfolio, corrections: withValue(portfolio.corrections, document, next) }, [
    { kind: 'uncorrect', document, correction: correction.id },
    ...replaced.map((old): Change => ({ kind: 'correct', document, correction: old })),
  ]);
}

function correctMany(portfolio: Portfolio, { corrections }: Of<'correct-many'>): Applied {
  let next = portfolio;
  let back: readonly Change[] = [];
  for (const one of corrections) {
    const result = correct(next, { kind: 'correct', ...one });
    if (result.kind === 'refused') return REFUSED;
    if (result.kind === 'same') continue;
    next = result.portfolio;
    back = [...result.back, ...back];
  }
  // Two answers for one heading in one change replace each other, and the second time come to what was there.
  const isSame = corrections.every(({ document }) =>
    sameCorrections(ownValue(portfolio.corrections, document), ownValue(next.corrections, document)),
  );
  return isSame ? SAME : applied(next, back);
}

function uncorrect(portfolio: Portfolio, change: Of<'uncorrect'>): Applied {
  const before = ownValue(portfolio.corrections, change.document) ?? [];
  const removed = before.find((correction) => correction.id === change.correction);
  if (removed === undefined) return SAME;
  const rest = before.filter((correction) => correction !== removed);
  const corrections = withValue(portfolio.corrections, change.document, rest.length > 0 ? rest : undefined);
  return applied({ ...portfolio, corrections }, [
    { kind: 'correct', document: change.document, correction: removed },
  ]);
}

type Correction = Of<'correct'>['correction'];

function sameHeading(one: Correction, other: Correction): boolean {
  return one.text === other.text && one.level === other.level && one.occurrence === other.occurrence;
}

function sameCorrections(
  one: readonly Correction[] | undefined = [],
  other: readonly Correction[] | undefined = [],
): boolean {
  return one.length === other.length && other.every((correction, at) => sameCorrection(one[at], correction));
}

function sameCorrection(one: Correction | undefined, other: Correction): boolean {
  return (
    one !== undefined &&
    one.id === other.id &&
    sameHeading(one, other) &&
    one.before === other.before &&
    one.after === other.after &&
    answerKey(one) === answerKey(other)
  );
}

function answerKey({ answer }: Correction): string {
  if (answer.kind === 'section') return `section ${answer.section}`;
  return answer.kind === 'part' ? `part ${answer.part}` : 'topic';
}

function byId(one: Correction, other: Correction): number {
  return one.id < other.id ? -1 : 1;
}

function membership(portfolio: Portfolio, change: Of<'membership'>): Applied {
  const before = ownValue(portfolio.membership, change.document) ?? 'auto';
  if (before === change.membership) return SAME;
  const value = change.membership === 'auto' ? undefined : change.membership;
  const next = withValue(portfolio.membership, change.document, value);
  return applied({ ...portfolio, membership: next }, [{ ...change, membership: before }]);
}

function home(portfolio: Portfolio, change: Of<'home'>): Applied {
  const at = portfolio.homes.indexOf(change.home);
  if (change.joined === at >= 0) return SAME;
  if (change.joined) {
    if (portfolio.homes.length >= MAX_HOMES) return REFUSED;
    const place = change.at ?? portfolio.homes.length;
    const homes = portfolio.homes.toSpliced(place, 0, change.home);
    return applied({ ...portfolio, homes }, [{ kind: 'home', home: change.home, joined: false }]);
  }
  if (portfolio.homes.length === 1) return REFUSED;
  const homes = portfolio.homes.toSpliced(at, 1);
  return applied({ ...portfolio, homes }, [{ kind: 'home', home: change.home, joined: true, at }]);
}
