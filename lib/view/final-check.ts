import { sectionById } from '../scheme';
import { FINAL_STATEMENTS, type FinalContent } from '../scheme/finish';
import type { SectionId } from '../scheme/ids';
import type { OpenItem } from './open-items';
import type { PortfolioView } from './portfolio-view';

/** What can be seen of a thing that has to be in the portfolio. It is said, and ticks nothing. */
export type Seen =
  /** The candidate marked all its sections as ready. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'found' }
  /** Found, with so many of the four principles named by headings. */
  | { readonly kind: 'principles'; readonly named: number }
  /** The heading of a section is there, and nothing below it. */
  | { readonly kind: 'empty' }
  /** Found, without a title of the candidate's own. */
  | { readonly kind: 'untitled' }
  | { readonly kind: 'optional' }
  | { readonly kind: 'not-found' };

/** A line of the final checklist. */
export type FinalLine = {
  readonly id: string;
  readonly text: string;
  /** Ticked by the candidate, and by nobody else. */
  readonly done: boolean;
  /** The section to look at: the first that is not ready. */
  readonly section: SectionId;
  readonly seen: Seen;
};

/** Something only the candidate can say. */
export type FinalSaying = {
  readonly id: string;
  readonly text: string;
  readonly done: boolean;
  /** Sections, in the order of the guidelines, in which it may not be so yet; null where nothing can be seen. */
  readonly lacking: {
    readonly what: 'reflection' | 'evidence';
    readonly sections: readonly SectionId[];
  } | null;
};

const PRINCIPLES = 4;

/** The lines for what has to be there. `contents`: those of the pathway. */
export function finalLines(view: PortfolioView, contents: readonly FinalContent[]): readonly FinalLine[] {
  const all = [...view.rows, ...view.optionalRows];
  return contents.flatMap(({ id, text, sections }) => {
    const rows = all.filter((row) => sections.includes(row.section));
    const next = rows.find((row) => view.portfolio.ready[row.section] !== true);
    const section = (next ?? rows[0])?.section;
    if (section === undefined) return [];
    const found = rows.every((row) => row.words !== null);
    const seen: Seen =
      next === undefined ? { kind: 'ready' } : found ? seenIn(view, sections) : missing(view, section);
    return [{ id, text, section, seen, done: isTicked(view, id) }];
  });
}

function missing({ optionalRows }: PortfolioView, section: SectionId): Seen {
  return { kind: optionalRows.some((row) => row.section === section) ? 'optional' : 'not-found' };
}

function seenIn(view: PortfolioView, sections: FinalContent['sections']): Seen {
  const open = view.open.filter(({ section }) => sections.includes(section)).map(({ what }) => what.kind);
  if (open.includes('nothing-written')) return { kind: 'empty' };
  if (open.includes('no-own-title')) return { kind: 'untitled' };
  if (!sections.includes('6')) return { kind: 'found' };
  const named = new Set(
    view.members
      .filter((member) => member.counts)
      .flatMap(({ snapshot }) => snapshot.headings.flatMap(({ principle }) => principle ?? [])),
  );
  return named.size < PRINCIPLES ? { kind: 'principles', named: named.size } : { kind: 'found' };
}

/** The lines for what only the candidate can say. */
export function finalSayings(view: PortfolioView): readonly FinalSaying[] {
  return FINAL_STATEMENTS.map(({ id, text }) => ({
    id,
    text,
    done: isTicked(view, id),
    lacking: lackingFor(id, view.open),
  }));
}

function lackingFor(id: string, open: readonly OpenItem[]): FinalSaying['lacking'] {
  const what = id === 'finish.reflection' ? 'reflection' : id === 'finish.evidence' ? 'evidence' : null;
  if (what === null) return null;
  const sections = open.filter((item) => lacks(item, what)).map(({ section }) => section);
  return sections.length === 0 ? null : { what, sections };
}

function lacks({ section, what: { kind } }: OpenItem, part: 'reflection' | 'evidence'): boolean {
  const unwritten = kind === 'nothing-written' && sectionById(section).assessment.kind === 'assessed';
  return unwritten || kind === `no-${part}` || kind === `empty-${part}`;
}

function isTicked({ portfolio }: PortfolioView, id: string): boolean {
  return Object.hasOwn(portfolio.items, id);
}
