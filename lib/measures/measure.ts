import type { Block, DocumentText } from '../document/block';
import type { MappedDocument } from '../mapping/mapping';
import type { TargetId } from '../scheme/ids';
import { factsOf, type TextFacts } from './block-facts';
import type { Measures, PlacedLink } from './counts';
import type { GuidanceDetector } from './guidance';
import { type KnownBlock, type LeftOut, leftOutOf } from './left-out';
import { type TextPlace, textPlacesOf } from './places-of-text';
import { addMedia, countsOf, newTally, type Tally, tallyOf } from './tally';

/** What the measures need from outside. */
export type MeasureTools = {
  /** Recognises pasted official guidance. */
  readonly guidance: GuidanceDetector;
};

/** Counts what a document holds, section by section. Asked again, it looks only at blocks it has not seen. */
export type Measure = (text: DocumentText, mapped: MappedDocument) => Measures;

/**
 * Makes a measurer. It remembers what it worked out for each block object for as long as that object lives.
 *
 * Narrative is all running text outside evidence parts, lists, table cells, quotes and code included; left out are
 * headings, captions, reference lists, lists of contents, pasted guidance and what stands after a closing heading. Of
 * evidence parts only pasted guidance is left out: a list of publications or captioned screenshots is evidence.
 */
export function createMeasurer({ guidance }: MeasureTools): Measure {
  const remembered = new WeakMap<Block, TextFacts>();
  const recall = (block: Exclude<Block, { kind: 'media' }>): TextFacts => {
    const known = remembered.get(block);
    if (known !== undefined) return known;
    const facts = factsOf(block, guidance);
    remembered.set(block, facts);
    return facts;
  };
  return (text, mapped) => {
    const headings = new Set(mapped.headings.map((heading) => heading.at));
    const blocks = text.blocks.map(
      (block, at): KnownBlock => ({
        block,
        facts: block.kind === 'media' ? null : recall(block),
        role: block.kind === 'heading' || headings.has(at) ? 'heading' : 'body',
      }),
    );
    return sumUp(blocks, mapped);
  };
}

function sumUp(blocks: readonly KnownBlock[], mapped: MappedDocument): Measures {
  const places = textPlacesOf(blocks, mapped);
  const leftOut = leftOutOf(blocks);
  const whole = newTally();
  const sections = new Map<TargetId, Tally>();
  const links: PlacedLink[] = [];
  blocks.forEach((known, at) => {
    const place = places[at];
    if (place === undefined) return;
    const { section, part } = place;
    addBlock(whole, known, place, leftOut[at] ?? null);
    if (section !== null) addBlock(tallyOf(sections, section), known, place, leftOut[at] ?? null);
    for (const href of linksOf(known, leftOut[at] ?? null)) links.push({ href, section, part });
  });
  addHeadings(sections, mapped);
  const { words, links: linkCount, images, media } = countsOf(whole);
  return {
    sections: Object.fromEntries([...sections].map(([id, tally]) => [id, countsOf(tally)])),
    whole: { words, links: linkCount, images, media },
    links,
  };
}

function addBlock(tally: Tally, known: KnownBlock, place: TextPlace, leftOut: LeftOut | null): void {
  const { block, facts, role } = known;
  if (block.kind === 'media') addMedia(tally, block);
  if (facts === null) return;
  const links = linksOf(known, leftOut).length;
  tally.links += links;
  if (place.part === 'evidence') tally.evidenceLinks += links;
  if (role === 'heading') return;
  if (facts.runIn !== null && facts.runIn.part === place.part) tally.parts.add(place.part);
  if (place.closed || leftOut === 'guidance') return;
  if (leftOut === null || place.part === 'evidence') tally.words[place.part ?? 'other'] += facts.ownWords;
}

/** In a list of contents an address with a place in it leads to a heading of the document, whatever page it names. */
function linksOf({ facts }: KnownBlock, leftOut: LeftOut | null): readonly string[] {
  const links = facts?.links ?? [];
  return leftOut === 'contents' ? links.filter((href) => !href.includes('#')) : links;
}

function addHeadings(sections: Map<TargetId, Tally>, mapped: MappedDocument): void {
  let section = mapped.opens;
  for (const { role } of mapped.headings) {
    if (role.kind === 'section') {
      section = role.section;
      tallyOf(sections, section).headings++;
    } else if (role.kind === 'closing') {
      section = null;
    } else if (role.kind === 'part') {
      // "1a Description" opens 1a where nothing has opened it before.
      if (role.section !== null && role.section !== section) tallyOf(sections, role.section).headings++;
      section = role.section ?? section;
      if (section !== null) tallyOf(sections, section).parts.add(role.part);
    }
  }
}
