import { fold } from './words';

/**
 * Headings that end the section above and open none. The name must come first, so that "Terms of reference" and
 * "Writing my CV with students" stay topics.
 */
const CLOSING =
  /^\W*(?:list of )?(?:appendix|appendices|annex|annexes|bibliograph(?:y|ies)|references?|reference list|references and bibliography|works cited|literature cited|cited works|acknowledgements?|acknowledgments?|cv|curriculum vitae|r[e]sum[e]|my cv|glossary)(?=$|\W)/u;

// "References to policy in course design" is about references; a list of them says no more than its name and a label.
const ALLOWED_AFTER =
  /^\W*(?:list of )?(?:references?|reference list)(?:$|\W*$|\s+(?:and|&|list|used|cited|for|in this|section)\b.*$|\s*[:(].*$)/u;

/** Whether a heading (without its number) closes a section. */
export function isClosing(rest: string): boolean {
  const plain = fold(rest);
  if (!CLOSING.test(plain)) return false;
  return !/^\W*(?:list of )?reference/u.test(plain) || ALLOWED_AFTER.test(plain);
}
