import { isBoldWeight } from './styles';

/**
 * Classes that make text bold by the page's own style sheets. Word processors export bold text as spans with such a
 * class, so that their headings made by hand would go unseen without it.
 *
 * Only rules for one class and nothing else are believed (".c3{...}"): themes set weights for menus and cards by longer
 * selectors, and which of those wins cannot be told without layout.
 */

const RULE = /(?:^|[{}])\s*\.([\w-]+)\s*\{([^{}]*)\}/gu;
const WEIGHT = /(?:^|;)\s*font-weight\s*:\s*(\w+)/iu;
/** Style sheets longer than this, in characters, are a theme's and not an export's. */
const LONGEST_SHEET = 200_000;

/** Classes with a weight of their own in the page's `style` elements: true for bold, false for not bold. */
export function boldClassesOf(page: Document): ReadonlyMap<string, boolean> {
  const classes = new Map<string, boolean>();
  for (const sheet of page.querySelectorAll('style')) {
    const css = sheet.textContent ?? '';
    if (css.length <= LONGEST_SHEET && css.includes('font-weight')) collect(css, classes);
  }
  return classes;
}

function collect(css: string, classes: Map<string, boolean>): void {
  // The closing brace of one rule opens the search for the next, so it must not be used up by the match before.
  for (const part of css.split('}')) {
    RULE.lastIndex = 0;
    const [, name, body] = RULE.exec(`${part}}`) ?? [];
    const weight = body === undefined ? undefined : WEIGHT.exec(body)?.[1]?.toLowerCase();
    if (name !== undefined && weight !== undefined) classes.set(name, isBoldWeight(weight));
  }
}
