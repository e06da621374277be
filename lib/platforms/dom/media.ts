import { normaliseText } from '../../document/text';
import { MEDIA_ELEMENTS } from './elements';
import type { Draft } from './runs';

/** Sizes, in CSS pixels, at or below which an image or a frame is there to count visits and not to be seen. */
const INVISIBLE_SIZE = 1;

/** The media block an element is; null for elements that are none, or that nobody can see. */
export function mediaDraft(element: Element): Draft | null {
  if (element.localName === 'svg') return drawingDraft(element);
  const media = MEDIA_ELEMENTS.get(element.localName);
  if (media === undefined || isPixel(element)) return null;
  return { kind: 'media', media, alt: alternativeOf(element) };
}

/** Text that stands as an image in the page: emoji that a script has swapped for pictures keep the sign as `alt`. */
export function pictureText(element: Element): string | null {
  if (element.localName !== 'img' || !element.classList.contains('emoji')) return null;
  return element.getAttribute('alt');
}

/** A drawing is an image where its author says so; all other drawings are icons. */
function drawingDraft(element: Element): Draft | null {
  const name = element.getAttribute('aria-label');
  if (element.getAttribute('role') !== 'img' || name === null) return null;
  return { kind: 'media', media: 'image', alt: normaliseText(name) };
}

function isPixel(element: Element): boolean {
  return ['width', 'height'].some((side) => {
    const size = element.getAttribute(side);
    return size !== null && size.trim() !== '' && Number(size) <= INVISIBLE_SIZE;
  });
}

function alternativeOf(element: Element): string | null {
  const role = element.getAttribute('role');
  if (role === 'presentation' || role === 'none') return '';
  const names = element.localName === 'img' ? ['alt', 'aria-label'] : ['aria-label', 'title'];
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value !== null) return normaliseText(value);
  }
  return null;
}
