import type { Portfolio } from '../portfolio/state';
import { itemsOf, type Section, type WordGuide } from '../scheme';
import type { Part } from '../scheme/ids';
import type { Place, SectionKnown } from './known';
import { numberOf, ownTitleOf, titleOf } from './section-rows';

/** Whether a part was found, and for evidence how many links stand in it. */
export type PartView = { readonly part: Part; readonly found: boolean; readonly links: number };

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
export function guideOf(section: Section, portfolio: Portfolio, known: SectionKnown): GuideView {
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
function partsOf(section: Section, { counts }: SectionKnown): readonly PartView[] {
  if (section.assessment.kind !== 'assessed' || counts === null) return [];
  const links = counts.evidenceLinks > 0 ? counts.evidenceLinks : counts.links;
  const found = {
    description: counts.words.narrative > counts.words.reflection,
    reflection: counts.parts.includes('reflection'),
    evidence: counts.parts.includes('evidence') || links > 0 || counts.media > 0,
  };
  return section.assessment.parts.map((part) => ({
    part,
    found: found[part],
    links: part === 'evidence' ? links : 0,
  }));
}
