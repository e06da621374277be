import type { Block, DocumentText } from '../document/block';
import type { MappedDocument } from '../mapping/mapping';
import { placesOf } from '../mapping/places';
import { PARTS, type Part, type TargetId } from '../scheme/ids';
import type { Measures, PlacedLink, SectionCounts } from './counts';
import { leadsSomewhere } from './links';
import { countWords } from './words';

/** Counts what a document holds, section by section. Asked again, it looks only at blocks it has not seen. */
export type Measure = (text: DocumentText, mapped: MappedDocument) => Measures;

/** Makes a measurer. It remembers what it worked out for each block object for as long as that object lives. */
export function createMeasurer(): Measure {
  const remembered = new WeakMap<Block, number>();
  const wordsOf = (block: Exclude<Block, { kind: 'media' }>): number => {
    const known = remembered.get(block);
    if (known !== undefined) return known;
    const words = countWords(block.text);
    remembered.set(block, words);
    return words;
  };
  return (text, mapped) => {
    const places = placesOf(text.blocks.length, mapped);
    const whole = newTally();
    const sections = new Map<TargetId, Tally>();
    const links: PlacedLink[] = [];
    text.blocks.forEach((block, at) => {
      const place = places[at];
      if (place === undefined) return;
      const tallies = [whole];
      if (place.section !== null) tallies.push(tallyOf(sections, place.section));
      const heading = mapped.headings[place.heading];
      if (heading?.at === at) {
        for (const tally of tallies) {
          if (heading.role.kind === 'section') tally.headings++;
          if (heading.role.kind === 'part') tally.parts.add(heading.role.part);
        }
      } else if (block.kind !== 'media' && block.kind !== 'heading') {
        const words = wordsOf(block);
        for (const tally of tallies) addWords(tally, words, place.part);
      }
      if (block.kind === 'media') {
        for (const tally of tallies) addMedia(tally, block);
        return;
      }
      for (const link of block.links.filter(leadsSomewhere)) {
        links.push({ href: link.href.trim(), section: place.section, part: place.part });
        for (const tally of tallies) {
          tally.links++;
          if (place.part === 'evidence') tally.evidenceLinks++;
        }
      }
    });
    const { words, links: linkCount, images, media } = countsOf(whole);
    return {
      sections: Object.fromEntries([...sections].map(([id, tally]) => [id, countsOf(tally)])),
      whole: { words, links: linkCount, images, media },
      links,
    };
  };
}

type Tally = {
  headings: number;
  other: number;
  description: number;
  reflection: number;
  evidence: number;
  links: number;
  evidenceLinks: number;
  images: number;
  imagesWithoutAlt: number;
  media: number;
  readonly parts: Set<Part>;
};

function newTally(): Tally {
  return {
    headings: 0,
    other: 0,
    description: 0,
    reflection: 0,
    evidence: 0,
    links: 0,
    evidenceLinks: 0,
    images: 0,
    imagesWithoutAlt: 0,
    media: 0,
    parts: new Set(),
  };
}

function tallyOf(sections: Map<TargetId, Tally>, section: TargetId): Tally {
  const known = sections.get(section);
  if (known !== undefined) return known;
  const tally = newTally();
  sections.set(section, tally);
  return tally;
}

function addWords(tally: Tally, words: number, part: Part | null): void {
  tally[part ?? 'other'] += words;
}

function addMedia(tally: Tally, block: Extract<Block, { kind: 'media' }>): void {
  if (block.media !== 'image') {
    tally.media++;
    return;
  }
  tally.images++;
  if (block.alt === null) tally.imagesWithoutAlt++;
}

function countsOf(tally: Tally): SectionCounts {
  const { other, description, reflection, evidence } = tally;
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
