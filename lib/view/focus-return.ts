/** Gives the focus back to the page. */
export type FocusReturn = () => void;

/**
 * Remembers where in the page the focus was last, so that it can go back there. A frame that takes the focus tells the
 * page nothing of it but the loss of its own, so then the active element is looked at: it is the frame. Focusing a frame
 * again brings its caret back.
 */
export function createFocusReturn(page: Document, own: Element, signal: AbortSignal): FocusReturn {
  let last: HTMLElement | null = focusable(page.activeElement, own);

  function remember(): void {
    last = focusable(page.activeElement, own) ?? last;
  }

  page.addEventListener('focusin', remember, { capture: true, signal });
  page.defaultView?.addEventListener('blur', remember, { signal });
  return () => {
    if (last?.isConnected === true) last.focus({ preventScroll: true });
    else focusable(page.activeElement, null)?.blur();
  };
}

function focusable(element: Element | null, own: Element | null): HTMLElement | null {
  if (element === null || element === own || element === element.ownerDocument.body) return null;
  return element instanceof HTMLElement ? element : null;
}
