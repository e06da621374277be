import type { AreaId, Part, Pathway, SectionId } from './ids';

/**
 * The shape of what the scheme says about one section. The texts are ours, written for a sidebar 348 px wide and read
 * in the evening: an item is a line or two, a prompt is one question. ALT's own wording is linked to, never repeated;
 * only titles stand as ALT gives them.
 */

/** The five kinds of reflective question, after the five that the guidelines ask in "Reflection". */
export const PROMPT_FAMILY_IDS = ['learning', 'hindsight', 'next', 'impact', 'sharing'] as const;

/** One of the five kinds of reflective question. */
export type PromptFamilyId = (typeof PROMPT_FAMILY_IDS)[number];

/** A text that some pathways alone are shown. Without `pathways` it holds for each pathway that has the section. */
export type Tailored = {
  readonly text: string;
  readonly pathways?: readonly Pathway[];
};

/** A line of a section's checklist, in the first person, that only the candidate ticks. */
export type Item = Tailored & {
  /** Stable for ever, since ticks are kept by it: the section's id, a dot, a few words. */
  readonly id: string;
};

/** A question to think about. Never answered by the software. */
export type Prompt = Tailored & {
  /** Stable for ever, like an item's; begins with "ask-" after the dot. */
  readonly id: string;
  readonly family: PromptFamilyId;
};

/** What a pathway asks of a section. Absent: the section is not part of it. */
export type Requirement = 'required' | 'optional' | 'absent';

/** A rough guide for the words of narrative (description and reflection), never a limit. */
export type WordGuide = { readonly from: number; readonly to: number };

/** Whether assessors grade a section and, if so, the parts they look for. */
export type Assessment =
  | { readonly kind: 'assessed'; readonly parts: readonly Part[] }
  | { readonly kind: 'not-assessed'; readonly why: string };

/** What a section is, and what it asks of the candidate. */
export type Section = {
  readonly id: SectionId;
  /** The numbered group it belongs to; null for the unnumbered pieces. */
  readonly area: AreaId | null;
  /** The title as ALT gives it. */
  readonly name: string;
  /** The title for a list beside a number and a word count. */
  readonly shortName: string;
  /** Where the title in the portfolio comes from: ALT, or the candidate, who names their own area. */
  readonly titling: 'official' | 'own';
  readonly requirement: Readonly<Record<Pathway, Requirement>>;
  readonly assessment: Assessment;
  /** Null where length is left open. */
  readonly words: WordGuide | null;
  readonly items: readonly Item[];
  /** Questions that fit this section alone. */
  readonly prompts: readonly Prompt[];
};

/** What we say about one section beyond its checklist and its questions. */
export type Advice = {
  /** The headings in ALT's guidelines that this rests on, for a reader who wants to check us. */
  readonly basis: readonly string[];
  /** What the section is about, in two or three sentences. */
  readonly about: string;
  /** What Senior CMALT asks here beyond the other pathways; null where nothing. */
  readonly senior: string | null;
  /** What to include. */
  readonly include: readonly Tailored[];
  /** Ideas for evidence; for a section without evidence, what to gather before writing. */
  readonly evidence: readonly Tailored[];
  /** What often goes wrong. */
  readonly pitfalls: readonly Tailored[];
};
