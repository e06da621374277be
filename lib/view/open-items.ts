import type { Section } from '../scheme';
import type { SectionId } from '../scheme/ids';
import { evidenceOf } from './evidence';
import type { Known, Place } from './known';

/** Something a section still lacks, with the one thing to do about it. */
export type OpenItem = {
  readonly section: SectionId;
  readonly what:
    | { readonly kind: 'no-heading' }
    /** The candidate ticked the section, and its heading is gone from the text. */
    | { readonly kind: 'heading-gone' }
    | { readonly kind: 'no-reflection' }
    | { readonly kind: 'no-evidence' }
    | { readonly kind: 'images-without-alt'; readonly count: number }
    | { readonly kind: 'no-own-title' };
  readonly action: /** Puts a heading for the section on the clipboard. */
    | { readonly kind: 'copy' }
    /** Goes to the heading of the section. */
    | { readonly kind: 'go'; readonly place: Place }
    /** Shows the section in the guide, where what is missing can be given. */
    | { readonly kind: 'show' };
};

/**
 * What is open in one section, most telling first. Only what can be seen from outside is listed, and only what the
 * guidelines ask for: a section ticked as ready has nothing open, since the candidate knows better than a count. A part
 * counts as there when it has a heading, evidence also when there is a link or a film.
 *
 * This cannot know whether reflection is woven into the narrative without a heading of its own. It says "no reflection
 * part found", which is true then too, and assessors look for one.
 */
export function openItemsOf(
  section: Section,
  known: Known,
  kept: { readonly ready: boolean; readonly ownTitle: string | null },
): readonly OpenItem[] {
  const open = (what: OpenItem['what'], action: OpenItem['action']): OpenItem => ({
    section: section.id,
    what,
    action,
  });
  const { counts } = known;
  if (counts === null) return [open({ kind: kept.ready ? 'heading-gone' : 'no-heading' }, { kind: 'copy' })];
  if (kept.ready) return [];
  const place = known.places[0];
  const go: OpenItem['action'] = place === undefined ? { kind: 'show' } : { kind: 'go', place };
  const items: OpenItem[] = [];
  if (section.assessment.kind === 'assessed') {
    const { parts } = section.assessment;
    if (parts.includes('reflection') && !counts.parts.includes('reflection')) {
      items.push(open({ kind: 'no-reflection' }, go));
    }
    if (parts.includes('evidence') && evidenceOf(counts).kind === 'nothing') {
      items.push(open({ kind: 'no-evidence' }, go));
    }
  }
  if (counts.imagesWithoutAlt > 0) {
    items.push(open({ kind: 'images-without-alt', count: counts.imagesWithoutAlt }, go));
  }
  if (section.titling === 'own' && kept.ownTitle === null) {
    items.push(open({ kind: 'no-own-title' }, { kind: 'show' }));
  }
  return items;
}
