import type { Live } from '../messaging/protocol';
import type { Place } from './known';

/**
 * The heading the caret stands under, where it is not one that opened the section shown: a topic, a part, or a heading
 * the mapping has read as one of these. It is offered for correction, since a section that was taken for a topic shows
 * nowhere else. "Reflection" and other bare names of parts are what they say, and asking there would be noise under every
 * third heading.
 */
export function caretHeadingOf(live: Live | null, places: readonly Place[]): Place | null {
  const document = live?.document ?? null;
  const id = live?.caret?.heading ?? null;
  const heading = live?.snapshot?.headings.find((other) => other.id === id);
  if (document === null || heading === undefined) return null;
  const shown = places.some((place) => place.document.id === document.id && place.heading.id === heading.id);
  return shown || isBarePart(heading) ? null : { document, heading };
}

/** A section whose title begins like a part ("Reflection on ten years of podcasts") says more than its name. */
const LONGEST_BARE_NAME = 3;

function isBarePart({ part, text }: Place['heading']): boolean {
  return part !== null && text.trim().split(/\s+/u).length <= LONGEST_BARE_NAME;
}
