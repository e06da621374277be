import type { Entry } from './features';

/**
 * Contents lists made of headings or bold lines. They repeat the titles that come later, with no text between, and must
 * not open sections. A run counts when it is long enough, nothing but headings stands in it, and most of its lines come
 * again further down the document.
 */

/** Fewest lines of a contents list. */
const SHORTEST = 3;
/** Share of its lines that must come again. */
const REPEATED = 0.7;

/** The indexes of entries that are lines of a contents list. */
export function contentsLines(entries: readonly Entry[]): ReadonlySet<number> {
  const lines = new Set<number>();
  let start = 0;
  while (start < entries.length) {
    let end = start;
    while (end < entries.length - 1 && continues(entries[end], entries[end + 1])) end++;
    // The last line of the run is followed by text: it may be the first real heading.
    const run = range(start, end + 1).filter((i) => comesAgain(entries, i));
    if (run.length >= SHORTEST && run.length >= REPEATED * (end + 1 - start))
      for (const i of run) lines.add(i);
    start = end + 1;
  }
  return lines;
}

function continues(one: Entry | undefined, next: Entry | undefined): boolean {
  return (
    one !== undefined && next !== undefined && one.document === next.document && one.followed === 'by-heading'
  );
}

function comesAgain(entries: readonly Entry[], at: number): boolean {
  const line = entries[at];
  return (
    line !== undefined &&
    entries.some(
      (other, i) =>
        i > at &&
        other.document === line.document &&
        other.features.rest === line.features.rest &&
        other.features.rest !== '',
    )
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
