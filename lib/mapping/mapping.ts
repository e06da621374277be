import type { HeadingLevel } from '../document/block';
import type { OutlineHeading } from '../document/outline';
import type { Part, PrincipleNumber, TargetId } from '../scheme/ids';

/** Why a heading was given its section, as data: the UI words it with the message of that name. */
export type Reason = {
  /** Key of a message in _locales without its prefix "reason_", such as "numbered". */
  readonly code: string;
  /** What goes into the message's places. */
  readonly values: readonly string[];
};

/** What a heading is in the scheme. */
export type HeadingRole =
  /** Opens a section or an area. */
  | { readonly kind: 'section'; readonly section: TargetId }
  /** Opens a part of the section above, or of the one it names itself ("1a Description"). */
  | { readonly kind: 'part'; readonly part: Part; readonly section: TargetId | null }
  /** Names one of the four principles. */
  | { readonly kind: 'principle'; readonly principle: PrincipleNumber }
  /** Ends the section above and opens none: appendix, references, acknowledgements, CV. */
  | { readonly kind: 'closing' }
  /** Anything else. Where it looks a little like a section, the guess is offered, never used. */
  | { readonly kind: 'topic'; readonly suggestion: TargetId | null };

/** A heading of the outline with what it was found to be. */
export type MappedHeading = OutlineHeading & {
  readonly role: HeadingRole;
  /** 0 to 1: how sure the mapping is of the role, or of the suggestion where there is one. 1 for a correction. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Whether the candidate said so (`corrected`) or the software found it. */
  readonly source: 'detected' | 'corrected';
};

/** The mapping of one document. */
export type MappedDocument = {
  readonly title: string;
  /**
   * What the title of the document opens for text above its first heading, and for headings below: a page called "1a
   * Constraints" with the heading "Reflection" on it. Null when the title stands among the headings or names nothing.
   */
  readonly opens: TargetId | null;
  readonly headings: readonly MappedHeading[];
  /** Ids of corrections that no heading of the document could be recognised for. */
  readonly lostCorrections: readonly string[];
};

/** What the candidate can answer to "which section is this heading?". */
export type CorrectionAnswer =
  | { readonly kind: 'section'; readonly section: TargetId }
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'topic' };

/** The candidate's own answer for one heading, with what is needed to recognise that heading again. */
export type Correction = {
  readonly id: string;
  /** The heading's text when it was corrected. */
  readonly text: string;
  readonly level: HeadingLevel;
  /** How many headings with the same text stood above it: 0 for the first. */
  readonly occurrence: number;
  /** The headings just above and just below it at that time; null at an end. */
  readonly before: string | null;
  readonly after: string | null;
  readonly answer: CorrectionAnswer;
};

/** The candidate's own titles for the sections that have none of their own. */
export type OwnTitles = { readonly [K in '5a' | '5b' | '6']?: string };
