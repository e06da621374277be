/**
 * What can be told of an element's looks from its attributes alone, without layout: works in a document that was never
 * shown.
 */

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/iu;
const FONT_WEIGHT = /(?:^|;)\s*font(?:-weight)?\s*:[^;]*?\b(bold|bolder|normal|lighter|[1-9]00)\b/iu;
/** Elements of text whose being hidden from assistive technology does not mean that they are decoration. */
const TEXT_ELEMENTS = 'p, h1, h2, h3, h4, h5, h6, li, td';
/** A summary is not drawn bold, but is what is left of a folded text: it serves as a heading wherever it stands. */
const BOLD_ELEMENTS: ReadonlySet<string> = new Set(['b', 'strong', 'summary']);
/** The lightest weight that browsers draw as bold. */
const BOLD_FROM = 600;

/**
 * Whether an element is hidden, as far as its attributes tell.
 *
 * `aria-hidden` is meant for decoration, such as the "#" of a heading's permalink, but a page saved while a dialogue
 * was open has it on everything behind the dialogue. So it counts only on what holds no paragraph, heading or list.
 * Things hidden by a class cannot be told.
 */
export function isHidden(element: Element): boolean {
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return true;
  if (element.hasAttribute('popover')) return true;
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDING_STYLE.test(style)) return true;
  return (
    element.getAttribute('aria-hidden') === 'true' &&
    !element.matches(TEXT_ELEMENTS) &&
    element.querySelector(TEXT_ELEMENTS) === null
  );
}

/**
 * Whether an element makes its text bold (true), not bold (false), or leaves it as it is (null). An inline weight wins
 * over the element: pasted text often comes in a `<b>` with normal weight.
 */
export function boldnessOf(element: Element): boolean | null {
  const style = element.getAttribute('style');
  const weight = style === null ? undefined : FONT_WEIGHT.exec(style)?.[1]?.toLowerCase();
  if (weight !== undefined) return isBoldWeight(weight);
  return BOLD_ELEMENTS.has(element.localName) ? true : null;
}

/** Whether a value of `font-weight` is drawn bold. */
export function isBoldWeight(weight: string): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= BOLD_FROM;
}
