import type { SectionCounts } from '../portfolio/sums';
import type { Section } from '../scheme';
import type { SectionId } from '../scheme/ids';
import { evidenceOf } from './evidence';
import { type Known, type Place, stateOf } from './known';

/** Something a section still lacks, with the one thing to do about it. */
export type OpenItem = {
  readonly section: SectionId;
  readonly what:
    | { readonly kind: 'no-heading' }
    /** The candidate ticked the section, and its heading is gone from the text. */
    | { readonly kind: 'heading-gone' }
    /** Headings, and not a word, link or picture below them. */
    | { readonly kind: 'nothing-written' }
    | { readonly kind: 'no-reflection' }
    | { readonly kind: 'no-evidence' }
    /** The heading of the part is there, and nothing below it. */
    | { readonly kind: 'empty-reflection' }
    | { readonly kind: 'empty-evidence' }
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
 * counts as there when it has a heading and something below that, evidence also when there is a link or a film. In a
 * section told in sound or film the parts are in there, where nobody but people can find them, so none is missed. A
 * confirmation is not said to be unwritten: ALT's own words are counted as nobody's.
 *
 * This cannot know whether reflection is woven into the narrative without a heading of its own. It says "no reflection
 * part found", which is true then too, and assessors look for one.
 */
export function openItemsOf(
  section: Section,
  known: Known,
  kept: { readonly ready: boolean; readonly told: boolean; readonly ownTitle: string | null },
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
  const items = kept.told ? [] : unwritten(section, counts).map((kind) => open({ kind }, go));
  if (counts.imagesWithoutAlt > 0) {
    items.push(open({ kind: 'images-without-alt', count: counts.imagesWithoutAlt }, go));
  }
  if (section.titling === 'own' && kept.ownTitle === null) {
    items.push(open({ kind: 'no-own-title' }, { kind: 'show' }));
  }
  return items;
}

type Unwritten = Exclude<
  OpenItem['what']['kind'],
  'no-heading' | 'heading-gone' | 'images-without-alt' | 'no-own-title'
>;

/** What is missing of the text itself. Where there is none at all, that is one thing and not three. */
function unwritten(section: Section, counts: SectionCounts): readonly Unwritten[] {
  if (section.id !== 'confirmation' && isBare(counts)) return ['nothing-written'];
  if (section.assessment.kind !== 'assessed') return [];
  const kinds: Unwritten[] = [];
  const { parts } = section.assessment;
  const [reflection, evidence] = [stateOf('reflection', counts), stateOf('evidence', counts)];
  if (parts.includes('reflection') && reflection !== 'begun') {
    kinds.push(reflection === 'empty' ? 'empty-reflection' : 'no-reflection');
  }
  if (parts.includes('evidence') && evidence === 'empty') kinds.push('empty-evidence');
  else if (parts.includes('evidence') && evidenceOf(counts).kind === 'nothing') kinds.push('no-evidence');
  return kinds;
}

function isBare({ words, links, images, media }: SectionCounts): boolean {
  return words.narrative + words.evidence + links + images + media === 0;
}
