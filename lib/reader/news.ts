import type { UnreadableReason } from '../document/unreadable';
import type { ReadOnly } from '../platforms/contract';
import type { DocumentRef } from '../portfolio/document-ref';
import type { ToldOutline } from '../portfolio/measured-outline';
import type { ToldHeadings } from './told-outline';

/**
 * What a reader tells and is told. The messages of lib/messaging have these shapes; the reader does not know how they
 * travel.
 */

/**
 * How a reader is doing. `dormant`: it has looked once and waits to be wanted; it tells the headings it saw, from which
 * others can tell whether this is a portfolio, or null where none of them could be one's. `lacks`: what it needs in its
 * page to go on (see analysis-tools.ts). `readOnly`: what is read is not an editor. `source`: see `LiveDocument`.
 */
export type Status =
  | { readonly kind: 'dormant'; readonly headings: ToldHeadings | null }
  | { readonly kind: 'loading'; readonly lacks?: 'analysis' }
  | { readonly kind: 'reading'; readonly readOnly?: ReadOnly; readonly source?: 'blocks' | 'html' }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

/** Where the caret stands: the last heading at it or above it; null above the first. */
export type CaretNews = { readonly heading: string | null };

/** What a reader tells. */
export type News =
  | { readonly kind: 'status-changed'; readonly document: DocumentRef; readonly status: Status }
  | { readonly kind: 'measured'; readonly outline: ToldOutline }
  | { readonly kind: 'caret-moved'; readonly caret: CaretNews }
  | { readonly kind: 'revealed'; readonly block: string; readonly found: boolean };

/** What a reader is told. */
export type Order =
  | ({ readonly kind: 'set-context' } & Context)
  | { readonly kind: 'reveal'; readonly block: string };

/** What is kept that a reader needs to know. */
export type Context = {
  /** The document it is about. */
  readonly document: string;
  /** Whether the document is to be read live. */
  readonly wanted: boolean;
};
