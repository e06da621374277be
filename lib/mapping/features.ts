import type { HeadingLevel } from '../document/block';
import type { Followed, Outline } from '../document/outline';
import { type PrincipleNumber, TARGET_IDS, type TargetId } from '../scheme/ids';
import { isClosing } from './closing-names';
import type { Correction, OwnTitles } from './mapping';
import { areaOfNumber, type Numbered, numberingOf, targetOfCode } from './numbering';
import { type PartName, partNameOf } from './part-names';
import { prefixRemover } from './prefix';
import { principleOf } from './principle-names';
import { bestWording, likeness, type Wordings, wordingsOf } from './wording';
import { fold, wordsOf } from './words';

/** What can be said of a heading by itself, before its neighbours are asked. */
export type Features = Numbered & {
  readonly text: string;
  readonly wordings: Wordings;
  /** The title its words fit best; null when they fit none. */
  readonly best: { readonly target: TargetId; readonly score: number } | null;
  /** Whether any word is left that is not a number. */
  readonly bare: boolean;
  readonly part: PartName | null;
  readonly principle: PrincipleNumber | null;
  readonly closing: boolean;
  /** "Specialist area 2", "Advanced area one": the section that the number behind the area's name gives. */
  readonly counted: TargetId | null;
  /** What a later piece names, where two levels or languages run together ("Core area 1 – 1a Constraints"). */
  readonly inner: TargetId | null;
};

/** A heading in its place, as the scoring sees it. */
export type Entry = {
  readonly features: Features;
  /** 0 for the title of the document, which stands above all its headings. */
  readonly level: HeadingLevel | 0;
  readonly document: number;
  /** Index among the document's headings; -1 for its title. */
  readonly index: number;
  /** What the candidate said this heading is, if anything. */
  readonly correction: Correction | null;
  /** What stands between this heading and the next, as far as that is known. */
  readonly followed: Followed | 'unknown';
};

const known = new Map<string, Features>();
/** Headings remembered, so that typing in one does not take all the others apart again. */
const MOST_KNOWN = 5_000;

/** The features of a heading's text. */
export function featuresOf(text: string): Features {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  if (known.size >= MOST_KNOWN) known.clear();
  const features = takeApart(text);
  known.set(text, features);
  return features;
}

/** Longest heading that is taken apart, in characters; real ones are far shorter, a page can hold anything. */
const LONGEST = 300;

/** Two levels set in one heading without a space: "Core Area 1Operational IssuesTechnical knowledge". */
const JOINED = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll}{3}|An? )|(?<=\d)(?=\p{Lu}\p{Ll}{2})/gu;

function takeApart(text: string): Features {
  const cut = text.slice(0, LONGEST).replace(JOINED, ' – ');
  const numbered = numberingOf(cut);
  const { rest } = numbered;
  const wordings = wordingsOf(rest);
  return {
    ...numbered,
    text,
    wordings,
    best: bestWording(wordings),
    bare: wordsOf(rest).length === 0,
    part: partNameOf(cut),
    principle: principleOf(rest),
    closing: isClosing(rest),
    counted: countedTarget(fold(cut)),
    inner: innerTarget(numbered),
  };
}

const COUNTED =
  /\b(?<area>specialist|advanced)\s*(?:subject\s*)?(?:areas?|options?|topics?|sections?)?\s*(?:of practice\s*)?(?:no\.?\s*|number\s*|#\s*|[(:–-]\s*)?(?<count>[12]|one|two|[ab]|i{1,2})(?=$|[\s.:)\]|–—•,-])/u;
const ORDINAL = /\b(?<count>first|1st|second|2nd)\s+(?<area>specialist|advanced)\s+(?:area|option|topic)/u;
const SECOND = new Set(['2', 'two', 'b', 'ii', 'second', '2nd']);

function countedTarget(plain: string): TargetId | null {
  const groups = (COUNTED.exec(plain) ?? ORDINAL.exec(plain))?.groups;
  if (groups === undefined) return null;
  if (groups.area === 'advanced') return '6';
  return SECOND.has(groups.count ?? '') ? '5b' : '5a';
}

function innerTarget({ numbering: outer, rest }: Numbered): TargetId | null {
  const pieces = rest.split(/\s*[:|–—•·»›>]+\s*|\s+-\s+|\s(?=\d[a-c]\b)/u).slice(1);
  for (const piece of pieces) {
    const { numbering } = numberingOf(piece);
    if (numbering.kind === 'code') return targetOfCode(numbering.area, numbering.letter);
    const area = outer.kind === 'number' && outer.named ? areaOfNumber(outer.number) : null;
    // "Core area 2: Learning and teaching – (a) Processes".
    if (numbering.kind === 'letter' && area !== null) return targetOfCode(area, numbering.letter);
    // "Maes craidd 2: Dysgu | Core area 2: Learning and teaching".
    if (numbering.kind === 'number' && numbering.named && area === null) {
      const named = areaOfNumber(numbering.number);
      if (named !== null) return targetOfCode(named, null);
    }
  }
  return null;
}

/** All entries of a portfolio, in order: for each document its title, unless a heading repeats it, and its headings. */
export function entriesOf(
  outlines: readonly Outline[],
  corrections: readonly ReadonlyMap<number, Correction>[],
): readonly Entry[] {
  const without = prefixRemover(
    outlines.flatMap((outline) => outline.headings.map((heading) => heading.text)),
  );
  return outlines.flatMap((outline, document) => {
    const headings = outline.headings.map((heading, index): Entry => {
      const next = outline.headings[index + 1];
      return {
        features: featuresOf(without(heading.text)),
        level: heading.level,
        document,
        index,
        correction: corrections[document]?.get(index) ?? null,
        followed:
          heading.followed ?? (next !== undefined && next.at === heading.at + 1 ? 'by-heading' : 'unknown'),
      };
    });
    const title = titleEntry(outline, document, without);
    return title === null ? headings : [title, ...headings];
  });
}

/** A title and a heading that share nearly all words are the same line. */
const SAME_LINE = 0.85;

function titleEntry(outline: Outline, document: number, without: (text: string) => string): Entry | null {
  const title = without(outline.title);
  if (title.trim() === '') return null;
  // "Communication – Jo Bloggs" above the heading "Communication".
  const pieces = title.split(/[:|–—»·]|\s-\s/u);
  const repeated = outline.headings.some(({ text }) => {
    const heading = without(text);
    return (
      likeness(heading, title) >= SAME_LINE || pieces.some((piece) => likeness(heading, piece) >= SAME_LINE)
    );
  });
  if (repeated) return null;
  return {
    features: featuresOf(title),
    level: 0,
    document,
    index: -1,
    correction: null,
    followed: 'unknown',
  };
}

/** The section a heading's number names on its own, with numbers moved back by `offset`. */
export function numberedTarget(features: Features, offset: number): TargetId | null {
  const { numbering } = features;
  if (numbering.kind !== 'code' && numbering.kind !== 'number') return null;
  const written = numbering.kind === 'code' ? Number(numbering.area) : numbering.number;
  const area = areaOfNumber(numbering.named ? written : written - offset);
  return area === null ? null : targetOfCode(area, numbering.kind === 'code' ? numbering.letter : null);
}

/** How alike a heading is to the candidate's own title of a section; the target and the likeness. */
export function ownTitleOf(
  features: Features,
  titles: OwnTitles,
): { readonly target: TargetId; readonly likeness: number } | null {
  let best: { target: TargetId; likeness: number } | null = null;
  for (const target of ['5a', '5b', '6'] as const) {
    const title = titles[target];
    if (title === undefined || title === '') continue;
    const alike = Math.max(
      likeness(features.rest, title),
      ...features.rest.split(/[:|–—]|\s-\s/u).map((piece) => likeness(piece, title)),
    );
    if (alike > (best?.likeness ?? 0)) best = { target, likeness: alike };
  }
  return best;
}

/** Position in the order of the guidelines. */
export function orderOf(target: TargetId): number {
  return TARGET_IDS.indexOf(target);
}

/** From this score on a heading has the words of a section. */
const WELL_WORDED = 0.5;

/** Whether the heading's words name the section. */
export function isWellWorded({ features }: Entry, target: TargetId): boolean {
  return (features.wordings.get(target)?.score ?? 0) >= WELL_WORDED;
}
