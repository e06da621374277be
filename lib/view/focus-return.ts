/** Gives the focus back to the page. */
export type FocusReturn = () => void;

/**
 * Remembers where in the page the focus was last, so that it can go back there. A frame needs care: one that takes the
 * focus tells the page nothing of it but the loss of its own, and one that loses it forgets which of its elements had it
 * (Chromium 156). So frames that can be looked into are listened to from their first focus on; of others, the frame is
 * all that is known. Nothing is written anywhere.
 */
export function createFocusReturn(page: Document, own: Element, signal: AbortSignal): FocusReturn {
  const watched = new WeakSet<Document>();
  let last: HTMLElement | null = null;

  function watch(document: Document): void {
    if (watched.has(document)) return;
    watched.add(document);
    document.addEventListener('focusin', () => remember(document), { capture: true, signal });
    document.defaultView?.addEventListener('blur', () => remember(document), { signal });
    remember(document);
  }

  function remember(document: Document): void {
    const active = document.activeElement;
    if (active === null || active === own || active === document.body || !isFocusable(active)) return;
    last = active;
    const inner = documentIn(active);
    if (inner !== null) watch(inner);
  }

  watch(page);
  return () => {
    if (last?.isConnected === true) last.focus({ preventScroll: true });
    else if (isFocusable(own)) own.blur();
  };
}

/** By its members: an element of a frame is no instance of this window's classes. */
function isFocusable(element: Element): element is HTMLElement {
  return 'focus' in element && 'blur' in element;
}

/** The document of a frame that may be looked into; null for any other element. */
function documentIn(element: Element): Document | null {
  return 'contentDocument' in element ? (element as HTMLIFrameElement).contentDocument : null;
}
