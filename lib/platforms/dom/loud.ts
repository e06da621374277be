/**
 * Elements without which there is no heading and no bold line: what `headingLevelOf` takes for a heading, and what
 * `boldnessOf` can take for bold. Most of a long text stands in none of them.
 */
export const LOUD_ELEMENTS =
  'h1, h2, h3, h4, h5, h6, [role="heading"], p[aria-level], b, strong, summary, [style*="font" i]';
