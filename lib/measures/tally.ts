import type { MediaBlock } from '../document/block';
import { PARTS, type Part, type TargetId } from '../scheme/ids';
import type { SectionCounts } from './counts';

/** Counts of a section while they are being added up. */
export type Tally = {
  headings: number;
  /** Words by the part they stand in; `other` under no part heading. */
  readonly words: { other: number } & { [P in Part]: number };
  links: number;
  evidenceLinks: number;
  images: number;
  imagesWithoutAlt: number;
  media: number;
  readonly parts: Set<Part>;
};

/** A tally of nothing. */
export function newTally(): Tally {
  return {
    headings: 0,
    words: { other: 0, description: 0, reflection: 0, evidence: 0 },
    links: 0,
    evidenceLinks: 0,
    images: 0,
    imagesWithoutAlt: 0,
    media: 0,
    parts: new Set(),
  };
}

/** The tally of a section, made when first asked for. */
export function tallyOf(sections: Map<TargetId, Tally>, section: TargetId): Tally {
  const known = sections.get(section);
  if (known !== undefined) return known;
  const tally = newTally();
  sections.set(section, tally);
  return tally;
}

/** Adds an image, a film, a sound or an embedded page. */
export function addMedia(tally: Tally, block: MediaBlock): void {
  if (block.media !== 'image') {
    tally.media++;
    return;
  }
  tally.images++;
  if (block.alt === null) tally.imagesWithoutAlt++;
}

/** What a tally came to. */
export function countsOf(tally: Tally): SectionCounts {
  const { other, description, reflection, evidence } = tally.words;
  return {
    headings: tally.headings,
    words: { narrative: other + description + reflection, description, reflection, evidence },
    links: tally.links,
    evidenceLinks: tally.evidenceLinks,
    images: tally.images,
    imagesWithoutAlt: tally.imagesWithoutAlt,
    media: tally.media,
    parts: PARTS.filter((part) => tally.parts.has(part)),
  };
}
