/**
 * Elements without which there is no heading and no bold line: what `headingLevelOf` takes for a heading, and what
 * `boldnessOf` can take for bold. Most of a long text stands in none of them.
 */
const LOUD_ELEMENTS =
  'h1, h2, h3, h4, h5, h6, [role="heading"], p[aria-level], b, strong, summary, [style*="font" i]';

/**
 * The outermost elements that a loud one stands in and that can be read by themselves, in reading order; the root where
 * there is none in between. `standsAlone`: whether an element can be. `also`: what is loud in this host besides.
 */
export function loudBlocks(
  root: Element,
  standsAlone: (element: Element) => boolean,
  also: readonly string[] = [],
): Element[] {
  const blocks = new Set<Element>(root.matches(LOUD_ELEMENTS) ? [root] : []);
  for (const loud of root.querySelectorAll([LOUD_ELEMENTS, ...also].join(', '))) {
    let at = loud;
    while (at !== root && !standsAlone(at)) at = at.parentElement ?? root;
    blocks.add(at);
  }
  return [...blocks].filter((block) => !hasAbove(block, blocks));
}

function hasAbove(block: Element, blocks: ReadonlySet<Element>): boolean {
  for (let at = block.parentElement; at !== null; at = at.parentElement) if (blocks.has(at)) return true;
  return false;
}
