import type { Outline } from '../document/outline';
import { mapDocument } from '../mapping/map-document';
import { mapPortfolio } from '../mapping/map-portfolio';
import type { Correction, MappedDocument, OwnTitles } from '../mapping/mapping';
import { hasSignOfScheme, pathwayNamed, sectionsNamed } from '../mapping/signs';
import type { Pathway } from '../scheme/ids';
import type { MeasuredOutline, OutlineHeading } from './measured-outline';
import { membershipOf } from './membership';
import { inReadingOrder } from './reading-order';
import { ownValue } from './record';
import type { Snapshot } from './snapshot';
import type { Portfolio } from './state';
import { sumStretches } from './sums';
import { snapshotOf } from './to-snapshot';

/** What of a portfolio the mapping needs. */
export type MappingNeeds = Pick<Portfolio, 'corrections' | 'homes' | 'membership' | 'titles'>;

/**
 * Maps the documents of one portfolio together; gives a snapshot for each, in the order given. Asked again, it maps only
 * what a change makes necessary: where nothing but counts has changed, no heading is looked at.
 */
export type PortfolioMapper = (
  portfolio: MappingNeeds,
  documents: readonly MeasuredOutline[],
) => readonly Snapshot[];

/** A document on its way to a snapshot. */
type Known = {
  readonly told: MeasuredOutline;
  readonly document: MeasuredOutline['document'];
  readonly outline: Outline;
  readonly corrections: readonly Correction[];
  readonly titles: OwnTitles;
  /** The document mapped by itself. */
  readonly alone: MappedDocument;
  readonly looksLikePortfolio: boolean;
};

type Together = {
  readonly documents: readonly Pick<Known, 'outline' | 'corrections' | 'titles'>[];
  readonly mapped: readonly MappedDocument[];
};

type Made = { readonly told: MeasuredOutline; readonly mapped: MappedDocument; readonly snapshot: Snapshot };

/**
 * Makes a mapper, which remembers the documents it has seen.
 *
 * Which documents are mapped together is decided by each document mapped by itself, or by the candidate. A page that
 * does not count has no influence on the others, and whether it counts does not depend on them: so the same documents
 * always come to the same snapshots, whatever came first.
 */
export function createPortfolioMapper(): PortfolioMapper {
  let known = new Map<string, Known>();
  let made = new Map<string, Made>();
  let together: Together = { documents: [], mapped: [] };

  function mapTogether(documents: readonly Known[], titles: OwnTitles): ReadonlyMap<string, MappedDocument> {
    const same =
      documents.length === together.documents.length &&
      documents.every((document, at) => hasSameNeeds(document, together.documents[at]));
    if (!same) together = { documents, mapped: mapAll(documents, titles) };
    return new Map(
      documents.flatMap(({ document }, at) => {
        const mapped = together.mapped[at];
        return mapped === undefined ? [] : [[document.id, mapped] as const];
      }),
    );
  }

  return (portfolio, documents) => {
    const now = documents.map((told) => know(told, portfolio, known.get(told.document.id)));
    known = new Map(now.map((one) => [one.document.id, one]));
    const counting = now.filter((one) => counts(one, portfolio));
    const mapped = mapTogether(inReadingOrder(counting, portfolio.homes), portfolio.titles);
    made = new Map(
      now.map((one) => {
        const { id } = one.document;
        return [id, make(one, mapped.get(id) ?? one.alone, made.get(id))] as const;
      }),
    );
    return [...made.values()].map(({ snapshot }) => snapshot);
  };
}

/** What a document of no portfolio shows of being a page of one. */
export type Find = {
  /** How many sections it names; an area alone is none. */
  readonly sections: number;
  /** The pathway it says it is for. */
  readonly pathway: Pathway | null;
};

/** What headings show, where they make a document that belongs to no portfolio yet look like a page of one. */
export function findIn(title: string, headings: readonly OutlineHeading[]): Find | null {
  const mapped = mapDocument(outlineFrom(title, headings));
  if (!hasSignOfScheme(mapped)) return null;
  return { sections: sectionsNamed(mapped).length, pathway: pathwayNamed(mapped) };
}

function mapAll(documents: readonly Known[], titles: OwnTitles): readonly MappedDocument[] {
  // Together with no other a document is what it is by itself.
  if (documents.length === 1) return documents.map(({ alone }) => alone);
  return mapPortfolio(
    documents.map(({ outline }) => outline),
    { corrections: documents.map(({ corrections }) => corrections), titles },
  );
}

const NO_CORRECTIONS: readonly Correction[] = [];

function know(told: MeasuredOutline, portfolio: MappingNeeds, before: Known | undefined): Known {
  const { document, headings, stretches } = told;
  const { titles } = portfolio;
  const corrections = ownValue(portfolio.corrections, document.id) ?? NO_CORRECTIONS;
  const outline =
    before !== undefined && hasSameOutline(told, before.told)
      ? before.outline
      : outlineFrom(document.title, headings);
  const needs = { outline, corrections, titles };
  const alone =
    before !== undefined && hasSameNeeds(needs, before) ? before.alone : mapDocument(outline, needs);
  const looksLikePortfolio = opensSection(alone.headings) || hasTextUnderTitle(alone, stretches);
  return { told, document, ...needs, alone, looksLikePortfolio };
}

function counts({ document, looksLikePortfolio }: Known, portfolio: MappingNeeds): boolean {
  const membership = membershipOf(portfolio, document.id);
  return membership === 'auto' ? looksLikePortfolio : membership === 'in';
}

function make(one: Known, mapped: MappedDocument, before: Made | undefined): Made {
  const { told, looksLikePortfolio } = one;
  const same =
    before?.told === told &&
    before.mapped === mapped &&
    before.snapshot.looksLikePortfolio === looksLikePortfolio;
  return same ? before : { told, mapped, snapshot: snapshotOf(told, mapped, looksLikePortfolio) };
}

function opensSection(headings: MappedDocument['headings']): boolean {
  return headings.some(
    ({ role }) => role.kind === 'section' || (role.kind === 'part' && role.section !== null),
  );
}

/** A page whose title names a section is one of the portfolio as soon as something is written on it. */
function hasTextUnderTitle(alone: MappedDocument, stretches: MeasuredOutline['stretches']): boolean {
  if (alone.opens === null) return false;
  const { sections } = sumStretches({ opens: alone.opens, headings: alone.headings, stretches });
  return Object.values(sections).some(({ words }) => words.narrative + words.evidence > 0);
}

/** The outline as the mapping wants it, which asks only for the order of the headings and what follows each. */
function outlineFrom(title: string, headings: readonly OutlineHeading[]): Outline {
  return {
    title,
    headings: headings.map(({ id, level, text, followed }, at) => ({ id, at, level, text, followed })),
  };
}

/** The same headings in the same order; a page that is loaded anew has other ids for them. */
function hasSameOutline(one: MeasuredOutline, other: MeasuredOutline): boolean {
  if (one === other) return true;
  return (
    one.document.title === other.document.title &&
    one.headings.length === other.headings.length &&
    one.headings.every((heading, at) => {
      const before = other.headings[at];
      return (
        heading.level === before?.level &&
        heading.text === before.text &&
        heading.followed === before.followed
      );
    })
  );
}

function hasSameNeeds(
  one: Pick<Known, 'outline' | 'corrections' | 'titles'>,
  other: Pick<Known, 'outline' | 'corrections' | 'titles'> | undefined,
): boolean {
  return (
    one.outline === other?.outline && one.corrections === other.corrections && one.titles === other.titles
  );
}
