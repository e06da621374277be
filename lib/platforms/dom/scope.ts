/**
 * Which part of a page is the document. Pages carry menus, headers, footers and side columns around it, and nothing
 * says for certain where the document begins.
 *
 * What is wanted: all of the document and as little of the site as can be told. What cannot be known without layout: how
 * big or how central a part is. So the marks that authors and themes set are believed only where they hold most of the
 * page's text, and a mark for site furniture never where it holds the greater part of it. Text that stands outside of
 * what was taken is lost to the reader, so doubt decides for more.
 */

/** How a kind of page marks its parts: lists of CSS selectors, the surest first. */
export type PageShape = {
  /**
   * Elements that hold the document, each with the share of the page's text that they must hold together to be
   * believed. The first that do are used.
   */
  readonly content: readonly (readonly [selector: string, share: number])[];
  /** Headings that belong to the document where they stand before it. */
  readonly titles: string;
  /** Elements that are never part of the document. */
  readonly furniture: string;
  /** Elements that are furniture unless they stand inside of the second selector. */
  readonly furnitureUnlessIn: readonly (readonly [furniture: string, inside: string])[];
};

/** The parts of a page that hold its document, in reading order, and what to leave out of them. */
export type Scope = {
  readonly roots: readonly Element[];
  readonly skips: (element: Element) => boolean;
};

/** Elements whose text is not for reading, and in some pages longer than all the rest. */
const CODE = 'script, style, noscript, template';
/** The share of the page's text above which something marked as furniture is not. */
const TOO_MUCH_TEXT = 0.5;

/** Finds the document in a page of the given shape. */
export function scopeOf(page: Document, shape: PageShape): Scope {
  const body = page.body ?? page.documentElement;
  if (body === null) return { roots: [], skips: () => false };
  const furniture = furnitureOf(body, shape);
  const skips = (element: Element) => furniture.has(element);
  const roots = contentRoots(body, shape, furniture);
  if (roots === null) return { roots: [body], skips };
  return { roots: [...titlesBefore(body, roots, shape, furniture), ...roots], skips };
}

function furnitureOf(body: Element, shape: PageShape): ReadonlySet<Element> {
  const furniture = new Set<Element>();
  const limit = textLength(body) * TOO_MUCH_TEXT;
  for (const element of body.querySelectorAll(shape.furniture)) {
    if (textLength(element) <= limit) furniture.add(element);
  }
  for (const [selector, inside] of shape.furnitureUnlessIn) {
    for (const element of body.querySelectorAll(selector)) {
      if (element.closest(inside) === null && textLength(element) <= limit) furniture.add(element);
    }
  }
  return furniture;
}

function contentRoots(body: Element, shape: PageShape, furniture: ReadonlySet<Element>): Element[] | null {
  const whole = textLength(body) - total([...furniture].filter((element) => !isWithin(element, furniture)));
  for (const [selector, share] of shape.content) {
    const all = [...body.querySelectorAll(selector)].filter((element) => !isInside(element, furniture));
    const outermost = new Set(all);
    const roots = all.filter((element) => !isWithin(element, outermost));
    if (roots.length > 0 && total(roots) >= whole * share) return roots;
  }
  return null;
}

/** Asks for titles and content at once, since not every DOM can tell which of two elements comes first. */
function titlesBefore(
  body: Element,
  [first]: readonly Element[],
  shape: PageShape,
  furniture: ReadonlySet<Element>,
): Element[] {
  if (first === undefined) return [];
  const content = shape.content.map(([selector]) => selector).join(', ');
  const inOrder = [...body.querySelectorAll(`${shape.titles}, ${content}`)];
  return inOrder
    .slice(0, inOrder.indexOf(first))
    .filter((title) => title.matches(shape.titles) && !title.contains(first) && !isInside(title, furniture));
}

/** Whether an element is one of the set or stands inside of one. */
function isInside(element: Element, set: ReadonlySet<Element>): boolean {
  return set.has(element) || isWithin(element, set);
}

function isWithin(element: Element, set: ReadonlySet<Element>): boolean {
  for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
    if (set.has(parent)) return true;
  }
  return false;
}

function total(elements: readonly Element[]): number {
  return elements.reduce((sum, element) => sum + textLength(element), 0);
}

/** How much there is to read in an element, roughly: white space counts as well. */
function textLength(element: Element): number {
  let length = element.textContent?.length ?? 0;
  for (const code of element.querySelectorAll(CODE)) length -= code.textContent?.length ?? 0;
  return length;
}
