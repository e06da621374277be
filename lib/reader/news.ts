import type { UnreadableReason } from '../document/unreadable';
import type { Correction, OwnTitles } from '../mapping/mapping';
import type { DocumentRef, Snapshot } from '../portfolio/snapshot';
import type { TargetId } from '../scheme/ids';

/**
 * What a reader tells and is told. The messages of lib/messaging have these shapes; the reader does not know how they
 * travel.
 */

/**
 * How a reader is doing. `dormant`: it has looked once and waits to be wanted. `lacks`: what it needs in its page to go on
 * (see analysis-tools.ts).
 */
export type Status =
  | { readonly kind: 'dormant'; readonly looksLikePortfolio: boolean }
  | { readonly kind: 'loading'; readonly lacks?: 'analysis' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Where the caret stands: the last heading above it, and the section in force there. */
export type CaretNews = { readonly heading: string | null; readonly section: TargetId | null };

/** What a reader tells. */
export type News =
  | { readonly kind: 'status-changed'; readonly document: DocumentRef; readonly status: Status }
  | { readonly kind: 'measured'; readonly snapshot: Snapshot }
  | { readonly kind: 'caret-moved'; readonly caret: CaretNews }
  | { readonly kind: 'revealed'; readonly block: string; readonly found: boolean };

/** What a reader is told. */
export type Order =
  | ({ readonly kind: 'set-context' } & Context)
  | { readonly kind: 'reveal'; readonly block: string };

/** What is kept that the reading of a document needs. */
export type Context = {
  /** The document it is for. */
  readonly document: string;
  /** Whether the document is to be read live. */
  readonly wanted: boolean;
  readonly corrections: readonly Correction[];
  readonly titles: OwnTitles;
};
