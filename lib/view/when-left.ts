/**
 * Calls `then` whenever the candidate turns to the page from what stands in `own`: presses somewhere else, or moves the
 * focus there. A frame that takes the focus tells the page nothing but the loss of its own, so that is listened to as
 * well; the focus going to another window is none of it.
 */
export function whenLeft(
  page: Document,
  own: () => Element | null,
  then: () => void,
  signal: AbortSignal,
): void {
  const check = (target: EventTarget | null) => {
    if (!(target instanceof Node && own()?.contains(target))) then();
  };
  const options = { capture: true, passive: true, signal };
  page.addEventListener('pointerdown', ({ target }) => check(target), options);
  page.addEventListener('focusin', ({ target }) => check(target), options);
  page.defaultView?.addEventListener('blur', () => page.hasFocus() && check(page.activeElement), { signal });
}
