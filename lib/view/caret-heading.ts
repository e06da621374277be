import type { Live } from '../messaging/protocol';
import type { Place } from './known';

/**
 * The heading the caret stands under, where it is not one that opened the section shown: a topic, a part, or a heading
 * the mapping has read as one of these. It is offered for correction, since a section that was taken for a topic shows
 * nowhere else.
 */
export function caretHeadingOf(live: Live | null, places: readonly Place[]): Place | null {
  const document = live?.document ?? null;
  const id = live?.caret?.heading ?? null;
  const heading = live?.snapshot?.headings.find((other) => other.id === id);
  if (document === null || heading === undefined) return null;
  const shown = places.some((place) => place.document.id === document.id && place.heading.id === heading.id);
  return shown ? null : { document, heading };
}
