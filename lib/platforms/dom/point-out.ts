/** How long a block stays pointed out, in milliseconds: long enough to find it after the page has scrolled. */
const POINT_OUT_FOR = 2_400;
/** The mark: our accent, drawn outside of the text so that it covers none of it. */
const MARK = { outline: '3px solid #b4552d', outlineOffset: '6px' };
const NO_MARK = { outline: '3px solid transparent', outlineOffset: '6px' };

/**
 * Scrolls an element into view and marks it for a moment.
 *
 * The mark is an animation made by script. It changes no node, attribute or style sheet, so nothing of it can end up in
 * what the host saves, and it takes itself away. Where motion is unwanted the page jumps and the mark does not fade.
 */
export function pointOut(element: Element): void {
  const view = element.ownerDocument.defaultView;
  const still = view?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  element.animate(still ? [MARK, MARK] : [MARK, { ...MARK, offset: 0.8 }, NO_MARK], {
    duration: POINT_OUT_FOR,
  });
}
