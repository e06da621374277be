/**
 * A text that stands in square brackets as a whole, or a question in square brackets at its start: something to be
 * answered, put there by Sidenote's own skeletons or by the candidate. It is none of the candidate's narrative, and
 * whatever follows a question is.
 *
 * This cannot know a remark in brackets that is meant to stay; one takes a paragraph of its own in brackets so seldom
 * that the rule is told where the number is, and left at that.
 */
const WHOLE = /^\s*\[[^[\]]*\]\s*$/u;
const QUESTION = /^\s*\[[^[\]]*\?\]\s*/u;

/** Where the candidate's own text begins, in code units: behind what stands in brackets. */
export function ownTextStart(text: string): number {
  if (WHOLE.test(text)) return text.length;
  return QUESTION.exec(text)?.[0].length ?? 0;
}
