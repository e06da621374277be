import type { Portfolio } from '../portfolio/state';
import { itemsOf, type Section } from '../scheme';
import type { Part, Pathway, SectionId } from '../scheme/ids';
import type { AreaView } from './areas';
import type { Known } from './known';

/** How far a section is, for its row in the list. */
export type RowStatus =
  | { readonly kind: 'ready' }
  /** Ticked, and its heading is no longer found; it stays ticked. */
  | { readonly kind: 'ready-gone' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'items'; readonly done: number; readonly total: number };

/** One row of the list of sections. */
export type SectionRowView = {
  readonly section: SectionId;
  /** "1a"; null for the unnumbered pieces. */
  readonly number: string | null;
  readonly name: string;
  /** Words of narrative; null where the section was not found. */
  readonly words: number | null;
  /** The candidate said that it is told in sound or film, so its words say nothing. */
  readonly inMedia: boolean;
  readonly status: RowStatus;
  readonly current: boolean;
  /** The text right under the heading of the area, in the first row of that area; null where there is none. */
  readonly above: AreaView | null;
};

/** The number a section is known by; null for those without one. */
export function numberOf(section: Section): string | null {
  return section.area === null ? null : section.id;
}

/** The title of a section where there is little room: the candidate's own where they gave one. */
export function titleOf(section: Section, portfolio: Portfolio): string {
  return ownTitleOf(section.id, portfolio) ?? section.shortName;
}

/** The candidate's own title for 5a, 5b or 6; null where there is none. */
export function ownTitleOf(section: SectionId, portfolio: Portfolio): string | null {
  if (section !== '5a' && section !== '5b' && section !== '6') return null;
  return portfolio.titles[section] || null;
}

/** A heading for the section, as the candidate may paste it: "2b Your target learners". */
export function headingText(section: Section, portfolio: Portfolio): string {
  const number = numberOf(section);
  const title = ownTitleOf(section.id, portfolio) ?? section.name;
  return number === null ? title : `${number} ${title}`;
}

/** A heading for a part, as the candidate may paste it. */
export function partHeading(part: Part): string {
  return part.charAt(0).toUpperCase() + part.slice(1);
}

/** How many of a section's items are ticked, of those its pathway is shown. */
export function itemsDone(section: Section, pathway: Pathway, portfolio: Portfolio) {
  const items = itemsOf(section, pathway);
  return {
    done: items.filter((item) => Object.hasOwn(portfolio.items, item.id)).length,
    total: items.length,
  };
}

/** The row of one section. */
export function sectionRow(
  section: Section,
  portfolio: Portfolio,
  known: Known,
  current: boolean,
  above: AreaView | null,
): SectionRowView {
  return {
    section: section.id,
    number: numberOf(section),
    name: titleOf(section, portfolio),
    words: known.counts?.words.narrative ?? null,
    inMedia: portfolio.media[section.id] === true,
    status: statusOf(section, portfolio, known),
    current,
    above,
  };
}

function statusOf(section: Section, portfolio: Portfolio, known: Known): RowStatus {
  const ready = portfolio.ready[section.id] === true;
  if (known.counts === null) return { kind: ready ? 'ready-gone' : 'not-found' };
  if (ready) return { kind: 'ready' };
  return { kind: 'items', ...itemsDone(section, portfolio.pathway, portfolio) };
}
