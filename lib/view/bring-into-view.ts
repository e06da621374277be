/** Where an element and the box it scrolls in lie, in CSS pixels from one and the same top. */
type Span = { readonly top: number; readonly bottom: number };

/**
 * How far to scroll down so that all of an element is seen, or, where it is taller than its box, its beginning; 0 where
 * nothing of it is below the box.
 */
export function scrollNeeded(element: Span, box: Span): number {
  const below = element.bottom - box.bottom;
  return below <= 0 ? 0 : Math.max(0, Math.min(below, element.top - box.top));
}

/**
 * Scrolls the nearest ancestor that matches `box` so that the element is seen in it. The browser's own `scrollIntoView`
 * may scroll the host's page as well, which is none of ours to move.
 */
export function bringIntoView(element: Element | null, box: string): void {
  const scroller = element?.closest(box);
  if (element == null || scroller == null) return;
  scroller.scrollTop += scrollNeeded(element.getBoundingClientRect(), scroller.getBoundingClientRect());
}
