import type { Link } from '../document/block';
import { bestWording, wordingsOf } from '../mapping/wording';

/** What a text has of an entry in a list of contents. */
export type ContentsEntry = {
  /** The text without page number and punctuation, to be compared with headings. "" when it is too long for an entry. */
  readonly key: string;
  /** Nothing but links. */
  readonly linked: boolean;
  /** Those links lead to places in the same page. */
  readonly inPage: boolean;
  /** Dots or a space lead to a page number at the end. */
  readonly paged: boolean;
  /** Worded like the title of a section: it may name another page of the portfolio. */
  readonly titled: boolean;
};

const NO_ENTRY: ContentsEntry = { key: '', linked: false, inPage: false, paged: false, titled: false };

const LEADER = /\s*(?:[.…·_]{2,}|[.…·_]\s(?:[.…·_]\s)+)\s*\d{1,3}$/u;
const PAGE = /\s+\d{1,3}$/u;
const NUMBERING = /^\W*(?:\d{1,2}(?:\.\d{1,2})*[a-z]?|[a-z](?=[).:]))[\s.:)–—-]+/iu;
const SENTENCE_END = /[.!?;,]$/u;
const LABEL = /^(?:table of )?contents?(?: list| page)?\s*:?$/iu;

/** A longer text is no entry; in characters. Titles of sections with a number have up to 110. */
const LONGEST_ENTRY = 160;
/** Share of the characters that must stand in links. */
const LINKED_SHARE = 0.9;
/** Score of `bestWording` from which on a text is worded like a title. */
const TITLE_SCORE = 0.75;

/** Looks at a text as an entry of a list of contents. */
export function contentsEntry(text: string, links: readonly Link[]): ContentsEntry {
  if (text.length > LONGEST_ENTRY || (links.length === 0 && SENTENCE_END.test(text))) return NO_ENTRY;
  const leader = LEADER.test(text);
  const paged = leader || PAGE.test(text);
  const linkedLength = links.reduce((sum, link) => sum + link.text.length, 0);
  const linked = links.length > 0 && linkedLength >= text.length * LINKED_SHARE;
  return {
    key: titleKey(leader ? text.replace(LEADER, '') : text),
    linked,
    inPage: linked && links.every((link) => link.href.trim().startsWith('#')),
    paged,
    titled: linked && (bestWording(wordingsOf(text))?.score ?? 0) >= TITLE_SCORE,
  };
}

/** Whether a text announces a list of contents. */
export function isContentsLabel(text: string): boolean {
  return LABEL.test(text);
}

/** A title without case, punctuation and spaces. */
export function titleKey(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

const NO_TITLES: ReadonlySet<string> = new Set();

/** The keys by which a list of contents may name a heading: with and without the number in front. */
export function titleKeys(heading: string): ReadonlySet<string> {
  if (heading.length > LONGEST_ENTRY) return NO_TITLES;
  const keys = new Set([titleKey(heading), titleKey(heading.replace(NUMBERING, ''))]);
  keys.delete('');
  return keys;
}

/** Whether an entry repeats one of the titles, with a page number or without. */
export function repeatsTitle(entry: ContentsEntry, titles: ReadonlySet<string>): boolean {
  if (entry.key === '') return false;
  return titles.has(entry.key) || (entry.paged && titles.has(entry.key.replace(/\d{1,3}$/u, '')));
}
