import { numberingOf } from './numbering';
import { partOf } from './part-names';
import { isPointer } from './pointers';
import { bestWording, wordingsOf } from './wording';

/**
 * The site's or the candidate's name in front of headings ("Jo Bloggs: 1a Constraints").
 *
 * It wants a first piece that many headings share and that means nothing in the scheme. It cannot know a name that
 * stands in front of one heading only; there the wording of the later piece has to do.
 */

/** Headings that must begin alike before their beginning is a name. */
const SHARED_BY = 3;
const FIRST_PIECE = /^(?<name>[^:|–—»›]{2,60}?)(?:\s*[:|–—»›]\s*|\s+-\s+)(?=\S)/u;
/** A piece with this much of a title in it is no name. */
const A_TITLE = 0.4;

/** Takes a shared name off the front of a heading; `texts` are all headings of the portfolio. */
export function prefixRemover(texts: readonly string[]): (text: string) => string {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const name = FIRST_PIECE.exec(text)?.groups?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts]
    .filter(([name, count]) => count >= SHARED_BY && saysNothing(name))
    .map(([name]) => name);
  if (names.length === 0) return (text) => text;
  return (text) => {
    const found = FIRST_PIECE.exec(text);
    return found !== null && names.includes(found.groups?.name ?? '') ? text.slice(found[0].length) : text;
  };
}

function saysNothing(name: string): boolean {
  const best = bestWording(wordingsOf(name.toLowerCase()));
  return (
    !isPointer(`${name}:`) &&
    numberingOf(name).numbering.kind === 'none' &&
    partOf(name) === null &&
    (best === null || best.score < A_TITLE)
  );
}
