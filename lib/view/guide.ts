import type { Portfolio } from '../portfolio/state';
import { itemsOf, type Section, type WordGuide } from '../scheme';
import type { Part } from '../scheme/ids';
import { type Evidence, evidenceOf } from './evidence';
import { type Known, type PartState, type Place, stateOf } from './known';
import { numberOf, ownTitleOf, titleOf } from './section-rows';
import { type Told, toldIn } from './told';

/** How far a part is, and for evidence what there is, with or without a part for it. */
export type PartView =
  | { readonly part: Exclude<Part, 'evidence'>; readonly state: PartState }
  | { readonly part: 'evidence'; readonly state: PartState; readonly evidence: Evidence };

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
  readonly told: Told;
  readonly parts: readonly PartView[];
  readonly items: readonly { readonly id: string; readonly text: string; readonly done: boolean }[];
  readonly ready: boolean;
};

/** What the guide shows of a section. */
export function guideOf(section: Section, portfolio: Portfolio, known: Known): GuideView {
  const { counts } = known;
  const told = toldIn(section, portfolio, counts);
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
    told,
    // In sound and film people alone find the parts, so none is said to be missing.
    parts: partsOf(section, known).filter((part) => told !== 'media' || part.state === 'begun'),
    items: itemsOf(section, portfolio.pathway).map((item) => ({
      id: item.id,
      text: item.text,
      done: Object.hasOwn(portfolio.items, item.id),
    })),
    ready: portfolio.ready[section.id] === true,
  };
}

/** The parts an assessed section is made of, and how far each is. */
function partsOf(section: Section, { counts }: Known): readonly PartView[] {
  if (section.assessment.kind !== 'assessed' || counts === null) return [];
  return section.assessment.parts.map((part): PartView => {
    const state = stateOf(part, counts);
    return part === 'evidence' ? { part, state, evidence: evidenceOf(counts) } : { part, state };
  });
}
