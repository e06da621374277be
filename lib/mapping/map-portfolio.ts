import type { Outline } from '../document/outline';
import type { Correction, MappedDocument, OwnTitles } from './mapping';

/** What the candidate has said, which always wins. */
export type MappingContext = {
  /** Corrections of the documents, by index; a document without any may be left out. */
  readonly corrections?: readonly (readonly Correction[])[];
  readonly titles?: OwnTitles;
};

/** Maps the headings of all documents of one portfolio together, in their order. */
export function mapPortfolio(
  outlines: readonly Outline[],
  _context: MappingContext = {},
): readonly MappedDocument[] {
  return outlines.map((outline) => ({
    title: outline.title,
    opens: null,
    headings: outline.headings.map((heading) => ({
      ...heading,
      role: { kind: 'topic', suggestion: null },
      confidence: 1,
      reasons: [],
      source: 'detected',
    })),
    lostCorrections: [],
  }));
}
