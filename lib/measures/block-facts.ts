import type { HeadingBlock, TextBlock } from '../document/block';
import { type CaptionLikeness, captionLikeness } from './captions';
import { type CitationLikeness, citationLikeness } from './citations';
import { type ContentsEntry, contentsEntry, isContentsLabel, titleKeys } from './contents-lists';
import type { GuidanceDetector } from './guidance';
import { leadsSomewhere } from './links';
import { ownTextStart } from './placeholders';
import { type RunInPart, runInPart } from './run-in-parts';
import { countWords } from './words';

/** What a block of text is by itself, whatever stands around it. Worked out once for each block object. */
export type TextFacts = {
  /** All its words; the name of a run-in part is none, as a heading is none. */
  readonly words: number;
  /** Those that are not pasted guidance, when the block is not pasted as a whole. */
  readonly ownWords: number;
  readonly guidance: 'none' | 'alike' | 'whole';
  readonly caption: CaptionLikeness;
  readonly citation: CitationLikeness;
  readonly contents: ContentsEntry;
  readonly contentsLabel: boolean;
  readonly runIn: RunInPart | null;
  /** Addresses of the links that lead somewhere. */
  readonly links: readonly string[];
  /** Titles by which a list of contents would name it, should it serve as a heading. */
  readonly titles: ReadonlySet<string>;
};

/** Works out the facts of a block of running text or a heading. */
export function factsOf(block: TextBlock | HeadingBlock, guidance: GuidanceDetector): TextFacts {
  const runIn = runInPart(block);
  const named = runIn === null ? block.text : block.text.slice(runIn.textStart);
  const text = block.kind === 'heading' ? named : named.slice(ownTextStart(named));
  const words = countWords(text);
  const pasted = block.kind === 'heading' ? { kind: 'none' as const } : guidance(text);
  const pastedWords =
    pasted.kind === 'sentences'
      ? pasted.ranges.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0)
      : 0;
  return {
    words,
    ownWords: words - pastedWords,
    guidance: pasted.kind === 'sentences' ? 'none' : pasted.kind,
    caption: block.kind === 'caption' ? 'labelled' : captionLikeness(text, words),
    citation: citationLikeness(text),
    contents: contentsEntry(text, block.links),
    contentsLabel: isContentsLabel(text),
    runIn,
    links: addressesOf(block),
    titles: canBeHeading(block) ? titleKeys(text) : NO_TITLES,
  };
}

const NO_TITLES: ReadonlySet<string> = new Set();

function canBeHeading(block: TextBlock | HeadingBlock): boolean {
  return block.kind === 'heading' || block.boldLead === block.text.length;
}

const NO_LINKS: readonly string[] = [];

/** A link on a whole heading is the way to the page it stands on, or to its own place in it. */
function addressesOf(block: TextBlock | HeadingBlock): readonly string[] {
  if (block.links.length === 0) return NO_LINKS;
  return block.links
    .filter((link) => leadsSomewhere(link) && !(block.kind === 'heading' && link.text === block.text))
    .map((link) => link.href.trim());
}
