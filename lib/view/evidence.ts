import type { SectionCounts } from '../portfolio/sums';

/**
 * What a section has for evidence, as far as it can be seen. `part`: a part for it that holds something, with the links
 * in there, and only those. `links`: no such part, but links somewhere, of which nobody can say whether they are
 * evidence. `media`: films, sounds or embedded pages and nothing else.
 */
export type Evidence =
  | { readonly kind: 'part'; readonly links: number }
  | { readonly kind: 'links'; readonly links: number }
  | { readonly kind: 'media'; readonly media: number }
  | { readonly kind: 'nothing' };

/** Decides which links of a section count as evidence, for all who show it. */
export function evidenceOf({ begun, links, evidenceLinks, media }: SectionCounts): Evidence {
  if (begun.includes('evidence')) return { kind: 'part', links: evidenceLinks };
  if (links > 0) return { kind: 'links', links };
  return media > 0 ? { kind: 'media', media } : { kind: 'nothing' };
}
