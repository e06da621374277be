import type { Portfolio } from '../portfolio/state';
import type { SectionCounts } from '../portfolio/sums';
import { itemsOf, type Section, type WordGuide } from '../scheme';
import type { Part } from '../scheme/ids';
import { type Evidence, evidenceOf } from './evidence';
import type { Known, Place } from './known';
import { numberOf, ownTitleOf, titleOf } from './section-rows';

/** Whether a part was found, and for evidence what there is, with or without a part for it. */
export type PartView =
  | { readonly part: Exclude<Part, 'evidence'>; readonly found: boolean }
  | { readonly part: 'evidence'; readonly found: boolean; readonly evidence: Evidence };

/** Everything the guide shows of one section. */
export type GuideView = {
  readonly section: Section;
  readonly number: string | null;
  readonly title: string;
  /** For 5a, 5b and 6: the candidate's own title, "" where there is none yet; null for all others. */
  readonly ownTitle: string | null;
  readonly places: readonly Place[];
  /** Null where nothing of the section was found. */
  readonly words: {
    readonly narrative: number;
    readonly guide: WordGuide | null;
    readonly media: number;
  } | null;
  readonly parts: readonly PartView[];
  readonly items: readonly { readonly id: string; readonly text: string; readonly done: boolean }[];
  readonly ready: boolean;
};

/** What the guide shows of a section. */
export function guideOf(section: Section, portfolio: Portfolio, known: Known): GuideView {
  const { counts } = known;
  return {
    section,
    number: numberOf(section),
    title: titleOf(section, portfolio),
    ownTitle: section.titling === 'own' ? (ownTitleOf(section.id, portfolio) ?? '') : null,
    places: known.places,
    words:
      counts === null
        ? null
        : { narrative: counts.words.narrative, guide: section.words, media: counts.media },
    parts: partsOf(section, known),
    items: itemsOf(section, portfolio.pathway).map((item) => ({
      id: item.id,
      text: item.text,
      done: Object.hasOwn(portfolio.items, item.id),
    })),
    ready: portfolio.ready[section.id] === true,
  };
}

/**
 * The parts an assessed section is made of, and which were found. Description needs no heading of its own: text above
 * the first part heading is description in nearly every published portfolio, so any narrative beside the reflection
 * counts as found.
 */
function partsOf(section: Section, { counts }: Known): readonly PartView[] {
  if (section.assessment.kind !== 'assessed' || counts === null) return [];
  return section.assessment.parts.map((part) => partOf(part, counts));
}

function partOf(part: Part, counts: SectionCounts): PartView {
  switch (part) {
    case 'description':
      return { part, found: counts.words.narrative > counts.words.reflection };
    case 'reflection':
      return { part, found: counts.parts.includes('reflection') };
    case 'evidence': {
      const evidence = evidenceOf(counts);
      return { part, found: evidence.kind === 'part', evidence };
    }
  }
}
