/**
 * Keeps the focus inside an element while what is in it comes and goes: where the focused button is taken away by what it
 * did, the focus would fall back to the page, and with it the keys. `fallback`: what takes it then.
 */
export function keepFocusInside(
  element: HTMLElement,
  fallback: () => HTMLElement | null,
  signal: AbortSignal,
): void {
  let last: EventTarget | null = null;
  element.addEventListener(
    'focusin',
    (event) => {
      last = event.composedPath()[0] ?? null;
    },
    { signal },
  );
  element.addEventListener(
    'focusout',
    ({ target, relatedTarget }) => {
      if (relatedTarget !== null) last = null;
      // Nothing takes the focus of an element that is being removed, nor of one left for another window. Only the
      // second is still there afterwards.
      else queueMicrotask(() => isIn(target, element) && forget(target));
    },
    { signal },
  );

  function forget(target: EventTarget | null): void {
    if (last === target) last = null;
  }

  const observer = new MutationObserver(() => {
    if (last === null || isIn(last, element)) return;
    last = null;
    fallback()?.focus({ preventScroll: true });
  });
  observer.observe(element, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function isIn(target: EventTarget | null, element: HTMLElement): boolean {
  return target instanceof Node && element.contains(target);
}
