import type { MappedDocument } from '../mapping/mapping';
import { TARGET_IDS } from '../scheme/ids';
import type { DocumentRef } from './document-ref';

/** A document with its mapping by itself. */
export type Ordered = { readonly document: DocumentRef; readonly alone: MappedDocument };

/**
 * The order in which the documents of a portfolio are mapped together: that of the sections they begin with, then of the
 * portfolio's homes, then of their titles, in which "Area 10" comes after "Area 2"; the ids decide between equal ones.
 *
 * The sections are those that each document has when it is mapped by itself. Were they those of the mapping together,
 * the order would depend on its own outcome, and two pages could change places each time one of them is read.
 */
export function inReadingOrder<T extends Ordered>(documents: readonly T[], homes: readonly string[]): T[] {
  return documents
    .map((document) => ({ document, first: firstTarget(document.alone) }))
    .sort(
      (one, other) =>
        one.first - other.first ||
        homes.indexOf(one.document.document.home) - homes.indexOf(other.document.document.home) ||
        compareTitles(one.document.document.title, other.document.document.title) ||
        compareTexts(one.document.document.id, other.document.document.id),
    )
    .map(({ document }) => document);
}

/** The place in the scheme of the first section a document opens; behind all of them where it opens none. */
function firstTarget({ opens, headings }: MappedDocument): number {
  if (opens !== null) return TARGET_IDS.indexOf(opens);
  for (const { role } of headings) {
    const section = role.kind === 'section' || role.kind === 'part' ? role.section : null;
    if (section !== null) return TARGET_IDS.indexOf(section);
  }
  return TARGET_IDS.length;
}

/** Titles without regard to case, numbers in them by their value. The same in every language. */
function compareTitles(one: string, other: string): number {
  const left = piecesOf(one);
  const right = piecesOf(other);
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const [a = '', b = ''] = [left[at], right[at]];
    const bothNumbers = at % 2 === 1;
    const difference = bothNumbers ? Number(a) - Number(b) : compareTexts(a, b);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return left.length - right.length;
}

/** Text and numbers in turn, text first. */
function piecesOf(title: string): readonly string[] {
  return title.toLowerCase().split(/(\d+)/u);
}

function compareTexts(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
