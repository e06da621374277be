/** The name of our one element in the page. */
const NAME = 'sidenote-dock';

/**
 * How often the element is put back when the page removes it. Editors that redraw their page do it once or twice; a page
 * that goes on removing it does not want it there, and then it stays away.
 */
const MOST_RETURNS = 5;

/** What the page must not hear of: its shortcuts would fire on what is typed here. */
const ISOLATED = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'change',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
] as const;

/**
 * `all: initial` undoes what the page says of every element; the rest keeps the element from being hidden, moved or
 * put below the editor's dialogs. It has no size of its own, so that it covers nothing.
 */
const STYLE = [
  'all: initial',
  'display: block',
  'position: fixed',
  'top: 0',
  'left: 0',
  'width: 0',
  'height: 0',
  'z-index: 2147483647',
  'pointer-events: none',
]
  .map((declaration) => `${declaration} !important`)
  .join(';');

/** What a dock host is made with. */
export type DockHostOptions = {
  readonly page: Document;
  readonly css: string;
  /** Closed, so that the page cannot look in; open in test builds, so that tests can. */
  readonly mode: ShadowRootMode;
  /** False when the extension is gone: then the element is not put back, and its successor may take the place. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
};

/** Our one element in the page, and where to render inside it. */
export type DockHost = { readonly element: HTMLElement; readonly container: HTMLElement };

/**
 * Hangs our one element on the page's root, with a shadow root of its own for everything else; takes it away with the
 * signal. An element left by an earlier version of the extension is removed first. Nothing of the page's is touched.
 */
export function mountDockHost(options: DockHostOptions): DockHost {
  const { page, css, mode, isAlive, signal } = options;
  for (const old of page.querySelectorAll(NAME)) old.remove();
  const element = page.createElement(NAME);
  element.style.cssText = STYLE;
  const shadow = element.attachShadow({ mode });
  const container = page.createElement('div');
  addStyles(page, shadow, css);
  shadow.append(container);
  for (const type of ISOLATED) {
    shadow.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  page.documentElement.append(element);
  keepInPage(page, element, isAlive, signal);
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return { element, container };
}

/**
 * A style sheet of the shadow root's own where the browser lets an extension make one, which no policy of the page
 * forbids; a style element inside it elsewhere (Firefox keeps the list of sheets from extensions:
 * https://bugzilla.mozilla.org/show_bug.cgi?id=1751346).
 */
function addStyles(page: Document, shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
    if (shadow.adoptedStyleSheets.length === 1) return;
  } catch {
    // Not allowed here: the style element does the same.
  }
  const style = page.createElement('style');
  style.textContent = css;
  shadow.append(style);
}

function keepInPage(page: Document, element: HTMLElement, isAlive: () => boolean, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected) return;
    if (signal.aborted || !isAlive() || returns >= MOST_RETURNS) {
      observer.disconnect();
      return;
    }
    returns++;
    page.documentElement.append(element);
  });
  observer.observe(page.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
