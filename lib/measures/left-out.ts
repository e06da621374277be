import type { Block } from '../document/block';
import type { TextFacts } from './block-facts';
import { repeatsTitle } from './contents-lists';

/** Why the words of a block are not the candidate's narrative. */
export type LeftOut = 'caption' | 'reference' | 'contents' | 'guidance';

/** A block of a document with what is known of it. */
export type KnownBlock = {
  readonly block: Block;
  /** Null for media. */
  readonly facts: TextFacts | null;
  /** Whether the block is a heading of the outline, a bold line included. */
  readonly role: 'heading' | 'body';
};

/** Fewest entries of a list of contents, and of one that is announced or whose entries lead to places in the page. */
const LEAST_ENTRIES = 3;
const LEAST_SURE_ENTRIES = 2;
/** Fewest references in a list none of which is sure by itself. */
const LEAST_LIKELY_REFERENCES = 3;
/** Most short list items between two pasted ones that are pasted with them, and the most words of each. */
const LONGEST_BRIDGE = 3;
const LONGEST_BRIDGE_WORDS = 3;

/** Says for each block, by index, whether its words are left out of the narrative, and why. */
export function leftOutOf(blocks: readonly KnownBlock[]): readonly (LeftOut | null)[] {
  const out: (LeftOut | null)[] = blocks.map(() => null);
  leaveOutGuidance(blocks, out);
  leaveOutReferences(blocks, out);
  leaveOutContents(blocks, out);
  leaveOutCaptions(blocks, out);
  return out;
}

function bodyFacts(known: KnownBlock | undefined): TextFacts | null {
  return known?.role === 'body' ? known.facts : null;
}

function leaveOutCaptions(blocks: readonly KnownBlock[], out: (LeftOut | null)[]): void {
  blocks.forEach((known, at) => {
    const likeness = bodyFacts(known)?.caption ?? 'none';
    if (likeness === 'none') return;
    const besideMedia = blocks[at - 1]?.block.kind === 'media' || out[at - 1] === 'caption';
    if (likeness === 'labelled' || besideMedia) out[at] ??= 'caption';
  });
}

/**
 * What only resembles the guidance is pasted where it stands beside pasted text without a heading between, and so are a
 * few very short list items between two pasted ones, which cannot be told by themselves.
 */
function leaveOutGuidance(blocks: readonly KnownBlock[], out: (LeftOut | null)[]): void {
  const pasted = (at: number): boolean => bodyFacts(blocks[at])?.guidance === 'whole';
  if (!blocks.some((_, at) => pasted(at))) return;
  for (let at = 0; at < blocks.length; at++) {
    if (pasted(at)) out[at] = 'guidance';
  }
  for (let at = 0; at < blocks.length; at++) if (out[at] === 'guidance') spread(blocks, out, at, 1);
  for (let at = blocks.length - 1; at >= 0; at--) if (out[at] === 'guidance') spread(blocks, out, at, -1);
}

/** Looks past short list items for the next block that resembles the guidance or is pasted, and takes all up to it. */
function spread(blocks: readonly KnownBlock[], out: (LeftOut | null)[], from: number, step: 1 | -1): void {
  for (let passed = 0; passed <= LONGEST_BRIDGE; passed++) {
    const at = from + step * (passed + 1);
    const facts = bodyFacts(blocks[at]);
    if (facts === null) return;
    if (out[at] === 'guidance' || facts.guidance === 'alike') {
      for (let between = 1; between <= passed + 1; between++) out[from + step * between] = 'guidance';
      return;
    }
    if (blocks[at]?.block.kind !== 'list-item' || facts.words > LONGEST_BRIDGE_WORDS) return;
  }
}

function leaveOutReferences(blocks: readonly KnownBlock[], out: (LeftOut | null)[]): void {
  const likeness = (at: number) => bodyFacts(blocks[at])?.citation ?? 'none';
  forEachRun(
    blocks.length,
    (at, first) => {
      const what = likeness(at);
      if (what === 'none' || what === 'label') return what === 'label' && at === first;
      return what !== 'possible' || likeness(first) === 'label';
    },
    (from, to) => {
      let sure = 0;
      for (let at = from; at < to; at++) if (likeness(at) === 'sure') sure++;
      const labelled = likeness(from) === 'label' && to - from > 1;
      if (labelled || sure > 0 || (likeness(from) !== 'label' && to - from >= LEAST_LIKELY_REFERENCES)) {
        leaveOut(out, from, to, 'reference');
      }
    },
  );
}

function leaveOutContents(blocks: readonly KnownBlock[], out: (LeftOut | null)[]): void {
  const titles = new Set<string>();
  for (const known of blocks) {
    if (known.role === 'heading') for (const title of known.facts?.titles ?? []) titles.add(title);
  }
  const surely = (facts: TextFacts): boolean =>
    facts.contents.inPage || repeatsTitle(facts.contents, titles) || facts.contents.titled;
  const entry = (facts: TextFacts): boolean =>
    facts.contents.linked || surely(facts) || (facts.contents.paged && facts.contents.key !== '');
  forEachRun(
    blocks.length,
    (at) => {
      const facts = bodyFacts(blocks[at]);
      return facts !== null && (entry(facts) || facts.contentsLabel);
    },
    (from, to) => {
      const facts = blocks.slice(from, to).flatMap((known) => bodyFacts(known) ?? []);
      const entries = facts.filter((one) => !one.contentsLabel);
      const sure = entries.filter(surely);
      const announced = facts[0]?.contentsLabel || blocks[from - 1]?.facts?.contentsLabel;
      const linked = entries.every((one) => one.contents.linked);
      const least = announced || linked ? LEAST_SURE_ENTRIES : LEAST_ENTRIES;
      if (entries.length >= least && (sure.length * 2 >= entries.length || announced))
        leaveOut(out, from, to, 'contents');
    },
  );
}

/** Calls `run` with each longest stretch of blocks that all belong; `first` is where the stretch began. */
function forEachRun(
  length: number,
  belongs: (at: number, first: number) => boolean,
  run: (from: number, to: number) => void,
): void {
  let first = -1;
  for (let at = 0; at <= length; at++) {
    if (first >= 0 && at < length && belongs(at, first)) continue;
    if (first >= 0) run(first, at);
    first = at < length && belongs(at, at) ? at : -1;
  }
}

function leaveOut(out: (LeftOut | null)[], from: number, to: number, why: LeftOut): void {
  for (let at = from; at < to; at++) out[at] ??= why;
}
