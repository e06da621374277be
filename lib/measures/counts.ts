import type { Part, TargetId } from '../scheme/ids';

/**
 * The shapes of what is counted. They equal those a snapshot carries, without the guards of the boundary.
 */

/** Words by the kind of text they stand in. Narrative is description, reflection and text under no part heading. */
export type Words = {
  readonly narrative: number;
  readonly description: number;
  readonly reflection: number;
  readonly evidence: number;
};

/** What was counted in one section or area of one document. */
export type SectionCounts = {
  /** Headings that open it. */
  readonly headings: number;
  readonly words: Words;
  /** Links anywhere in the section, and those in its evidence parts. Links to places in the same document are none. */
  readonly links: number;
  readonly evidenceLinks: number;
  readonly images: number;
  /** Images whose author gave no alternative text; one marked as decoration has one. */
  readonly imagesWithoutAlt: number;
  /** Films, sounds and embedded pages. */
  readonly media: number;
  /** Parts that are marked, in the order of the scheme. */
  readonly parts: Part[];
};

/** A link, with the place it stands in. */
export type PlacedLink = {
  readonly href: string;
  readonly section: TargetId | null;
  readonly part: Part | null;
};

/** All that is measured in one document. */
export type Measures = {
  /** Only sections and areas with a heading or text of their own in this document. */
  readonly sections: Partial<Record<TargetId, SectionCounts>>;
  /** The whole document, text that belongs to no section included. */
  readonly whole: {
    readonly words: Words;
    readonly links: number;
    readonly images: number;
    readonly media: number;
  };
  /** In reading order. */
  readonly links: PlacedLink[];
};
