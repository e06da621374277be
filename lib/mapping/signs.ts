import { isSectionId, type Pathway, type SectionId, type TargetId } from '../scheme/ids';
import { featuresOf } from './features';
import type { MappedDocument } from './mapping';
import { fold } from './words';

/**
 * Whether a page that nobody has called a portfolio is to be taken for one.
 *
 * The mapping assumes that what it reads is a portfolio, so it finds sections in a blog post with "Teaching and
 * learning", "Communication" and "Future plans" as well. To speak up unasked takes a sign that only a portfolio has: the
 * name of the scheme beside a section, a section's own number, or a title that is worded as only the scheme words it.
 * It cannot know a portfolio with nothing but short titles of its author's own; there the candidate starts by hand.
 */
export function hasSignOfScheme(document: MappedDocument): boolean {
  const places = placesIn(document);
  if (places.length === 0) return false;
  return (
    textsOf(document).some((text) => NAME.test(text)) ||
    places.some(({ text, section }) => isTelling(text, section))
  );
}

/** The sections that a document names, each once. */
export function sectionsNamed(document: MappedDocument): readonly SectionId[] {
  const named = placesIn(document).flatMap(({ section }) => (isSectionId(section) ? [section] : []));
  return [...new Set(named)];
}

/**
 * The pathway a document is for, where it says so: by its name, or by a section that only Senior CMALT has. "CMALT" by
 * itself is no answer, since it is what people call all three; and naming two pathways, as one who goes from one to the
 * other does, is none either.
 */
export function pathwayNamed(document: MappedDocument): Pathway | null {
  const texts = textsOf(document);
  const isSenior = texts.some((text) => SENIOR.test(text));
  const isAssociate = texts.some((text) => ASSOCIATE.test(text));
  if (isSenior !== isAssociate) return isSenior ? 'senior' : 'associate';
  if (isSenior) return null;
  return sectionsNamed(document).some((section) => section === '5b' || section === '6') ? 'senior' : null;
}

function textsOf({ title, headings }: MappedDocument): readonly string[] {
  return [title, ...headings.map(({ text }) => text)].map(fold);
}

function placesIn({ title, opens, headings }: MappedDocument) {
  const places = headings.flatMap(({ text, role }) => {
    if (role.kind === 'section') return [{ text, section: role.section }];
    return role.kind === 'part' && role.section !== null ? [{ text, section: role.section }] : [];
  });
  return opens === null ? places : [...places, { text: title, section: opens }];
}

const SENIOR = /\bsenior c-?malt\b|\bsc-?malt\b/u;
const ASSOCIATE = /\bassociate c-?malt\b|\bac-?malt\b/u;

const NAME = /\b[as]?c-?malt\b|certified member(?:ship)? of/u;

/** Titles that the scheme alone words so, with the fewest of their words that must be there. */
const TELLING: Readonly<Partial<Record<TargetId, number>>> = {
  context: 2,
  '1a': 2,
  '1b': 3,
  '1c': 3,
  '2a': 4,
  '2b': 2,
  '3a': 3,
  '3b': 4,
  '4': 3,
  '5': 2,
  '5a': 2,
  '5b': 2,
  '6': 2,
  assessor: 2,
};

/** From this fit on the words of a heading are those of the title and little else. */
const WELL_WORDED = 0.6;

function isTelling(text: string, section: TargetId): boolean {
  const { numbering, counted, wordings } = featuresOf(text);
  if (counted !== null || numbering.kind === 'code') return true;
  if (numbering.kind === 'number' && numbering.named) return true;
  const wording = wordings.get(section === '5a' || section === '5b' ? '5' : section);
  const fewest = TELLING[section];
  return (
    wording !== undefined && fewest !== undefined && wording.score >= WELL_WORDED && wording.found >= fewest
  );
}
