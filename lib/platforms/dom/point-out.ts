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
  const held = unscrollable(element).map((box) => ({ box, top: box.scrollTop, left: box.scrollLeft }));
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  for (const { box, top, left } of held) box.scrollTo({ top, left, behavior: 'instant' });
  element.animate(still ? [MARK, MARK] : [MARK, { ...MARK, offset: 0.8 }, NO_MARK], {
    duration: POINT_OUT_FOR,
  });
}

/**
 * What is around an element and cut off rather than scrolled: browsers scroll that as well, and nobody could scroll it
 * back. The editor of WordPress 6.2 would lose half of its toolbar above the window.
 */
function unscrollable(element: Element): readonly Element[] {
  const view = element.ownerDocument.defaultView;
  const boxes: Element[] = [];
  for (let box = element.parentElement; view !== null && box !== null; box = box.parentElement) {
    if (view.getComputedStyle(box).overflowY === 'hidden') boxes.push(box);
  }
  return boxes;
}
