/** The width of a character of a code font, as a share of its size. Most have 0.6, and none is far from it. */
const CHARACTER_WIDTH = 0.6;

/**
 * Scrolls the field, and whatever scrolls around it, until the character at an offset is in the middle of the view.
 *
 * What is wanted: the candidate sees the line. No script can ask where in a field a character is drawn, and the usual way
 * out, a copy of the field to measure in, would be a node in the host's page. So lines are estimated from their
 * lengths, and it is their share of the field's true height that counts: an estimate that is as wrong above as below
 * does no harm. What cannot be known: where a line is broken between words. Over a few thousand words that is some
 * lines, which are still in view.
 */
export function scrollToOffset(area: HTMLTextAreaElement, offset: number): void {
  const { value, ownerDocument: page } = area;
  const style = page.defaultView?.getComputedStyle(area);
  const size = Number.parseFloat(style?.fontSize ?? '') || 16;
  const columns = Math.max(1, Math.floor(area.clientWidth / (size * CHARACTER_WIDTH)));
  const share = linesIn(value.slice(0, offset), columns) / linesIn(value, columns);
  const place = area.scrollHeight * share;
  area.scrollTop = place - area.clientHeight / 2;
  for (let box = area.parentElement; box !== null; box = box.parentElement) {
    if (!scrolls(box)) continue;
    const top = box === page.scrollingElement ? 0 : box.getBoundingClientRect().top;
    const at = area.getBoundingClientRect().top + place - area.scrollTop;
    box.scrollTop += at - top - box.clientHeight / 2;
  }
}

/** Lines that a text takes where this many characters fit into one. */
function linesIn(text: string, columns: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
}

/** Whether an element can be scrolled by hand. What hides its overflow is not moved, or it could not be moved back. */
function scrolls(box: HTMLElement): boolean {
  if (box.scrollHeight <= box.clientHeight) return false;
  if (box === box.ownerDocument.scrollingElement) return true;
  const overflow = box.ownerDocument.defaultView?.getComputedStyle(box).overflowY;
  return overflow === 'auto' || overflow === 'scroll';
}
