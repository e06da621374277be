import type { Block, DocumentText } from '../document/block';
import type { Outline } from '../document/outline';
import { factsOf, type TextFacts } from './block-facts';
import type { GuidanceDetector } from './guidance';
import { type KnownBlock, type LeftOut, leftOutOf } from './left-out';
import { type Names, NO_NAMES, namesAfter } from './run-in-parts';
import type { Stretch } from './stretch';
import { addMedia, newTally, pieceOf, stretchOf, type Tally } from './tally';

/** What the measures need from outside. */
export type MeasureTools = {
  /** Recognises pasted official guidance. */
  readonly guidance: GuidanceDetector;
};

/**
 * Counts what a document holds: for the text above its first heading, then for the text under each, so always one more
 * than the outline has headings. Asked again, it looks only at blocks it has not seen.
 */
export type Measure = (text: DocumentText, outline: Pick<Outline, 'headings'>) => Stretch[];

/**
 * Makes a measurer. It remembers what it worked out for each block object for as long as that object lives.
 *
 * Counted is all running text, lists, table cells, quotes and code included; left out are headings and pasted guidance.
 * Captions, reference lists and lists of contents are counted apart: a list of publications or captioned screenshots is
 * evidence where it stands in an evidence part, and nothing elsewhere.
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
  return (text, { headings }) => {
    const starts = new Set(headings.map((heading) => heading.at));
    const blocks = text.blocks.map(
      (block, at): KnownBlock => ({
        block,
        facts: block.kind === 'media' ? null : recall(block),
        role: block.kind === 'heading' || starts.has(at) ? 'heading' : 'body',
      }),
    );
    return countStretches(blocks, starts);
  };
}

function countStretches(blocks: readonly KnownBlock[], starts: ReadonlySet<number>): Stretch[] {
  const leftOut = leftOutOf(blocks);
  const stretches: Stretch[] = [];
  let tally = newTally();
  let names = NO_NAMES;
  blocks.forEach((known, at) => {
    if (starts.has(at)) {
      stretches.push(stretchOf(tally));
      tally = newTally();
    }
    names = known.role === 'heading' ? NO_NAMES : namesAfter(names, known);
    addBlock(tally, known, names, leftOut[at] ?? null);
  });
  stretches.push(stretchOf(tally));
  return stretches;
}

function addBlock(tally: Tally, known: KnownBlock, names: Names, leftOut: LeftOut | null): void {
  const { block, facts, role } = known;
  if (block.kind === 'media') addMedia(tally, block);
  if (facts === null) return;
  const piece = pieceOf(tally, names.anywhere?.part ?? null, names.inEvidence?.part ?? null);
  piece.links.push(...linksOf(facts, leftOut));
  if (role === 'heading' || leftOut === 'guidance') return;
  if (leftOut === null) piece.words += facts.ownWords;
  else piece.listed += facts.ownWords;
}

/** In a list of contents an address with a place in it leads to a heading of the document, whatever page it names. */
function linksOf({ links }: TextFacts, leftOut: LeftOut | null): readonly string[] {
  return leftOut === 'contents' ? links.filter((href) => !href.includes('#')) : links;
}
