/**
 * Entries of reference lists.
 *
 * It wants lines that are nothing but a reference: an author and a year at the start, a publisher, an address, a date of
 * access. It must not take sentences that cite ("Salmon (2013) argues that ..."), so what is not sure by itself counts
 * only in a list of its kind. It cannot know references without author and year, such as a bare list of titles.
 */
export type CitationLikeness =
  | 'none'
  /** A line that says a list of references follows. */
  | 'label'
  /** Could belong to a list under such a line: it has a year or an address. */
  | 'possible'
  /** Looks like a reference; counts among others. */
  | 'likely'
  /** A reference even when it stands alone. */
  | 'sure';

const LABEL =
  /^(?:list of )?(?:references?|bibliography|works cited|further reading|sources|citations)(?: list| cited| used)?\s*:?$/iu;
const NUMBERED = /^(?:\[\d{1,3}\]|\d{1,3}[.)])\s+/u;
// "Salmon, G.", "Van der Berg, J.-P.", "Laurillard D.", "O'Reilly, Tim ("
const AUTHOR =
  /^(?:(?:van|von|de|der|den|la|le|da|di|du)\s+){0,2}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?:,\s+\p{Lu}\.|,\s+\p{Lu}[\p{L}-]+\s*(?:[,.(&]|and\b)|\s\p{Lu}{1,3}(?:[.,]|\s*\())/u;
const YEAR = /\(\s*(?:(?:19|20)\d\d[a-z]?|n\.?\s?d\.?|in press)\b[^)]{0,20}\)/iu;
const BARE_YEAR = /(?:^|[\s,.])(?:19|20)\d\d[a-z]?[.,;:]/u;
const PLACE_OF_PUBLICATION =
  /\bdoi\b|\bisbn\b|\bhttps?:|\bwww\.|\bavailable (?:at|from|online)\b|\bretrieved\b|\baccessed\b|\[online\]|\bpp?\.\s?\d|\bvol(?:\.|ume)\s?\d|\d+\s?\(\d+\)|\bjournal of\b|\bproceedings of\b|\buniversity press\b|\b(?:routledge|springer|wiley|sage|elsevier|pearson|kogan page|mcgraw-hill|palgrave|jossey-bass)\b|\(eds?\.?\)|\bet al\.?,?\s/iu;
const TITLE_AFTER_YEAR = /^[\s.,:;]*["“‘'(]?\p{Lu}/u;
const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d)|my|we)\b/u;
const ADDRESS = /\bhttps?:|\bwww\./u;

const DATE_OR_ADDRESS = /(?:19|20)\d\d|https?:|www\.|\bn\.?\s?d\b|in press/u;

/** A longer text is no label, and no reference; in characters. */
const LONGEST_LABEL = 40;
const LONGEST_CITATION = 600;
/** Where the year of a reference stands at the latest, in characters from its start: after several authors. */
const LATEST_YEAR = 160;
/** For a body or a title in the place of the author: "Jisc (2018) ...". */
const LATEST_YEAR_OF_BODY = 70;

/** How much a text looks like an entry of a reference list. */
export function citationLikeness(text: string): CitationLikeness {
  if (text.length > LONGEST_CITATION) return 'none';
  // Most paragraphs have nothing of a reference, and the rest of the patterns are not cheap.
  if (!DATE_OR_ADDRESS.test(text)) return text.length <= LONGEST_LABEL && LABEL.test(text) ? 'label' : 'none';
  const entry = text.replace(NUMBERED, '');
  const year = YEAR.exec(entry);
  const author = AUTHOR.test(entry);
  const titled = year !== null && TITLE_AFTER_YEAR.test(entry.slice(year.index + year[0].length));
  // A title may say "we"; the sentence of a candidate does not begin with surname, initial, year and a capital.
  if (FIRST_PERSON.test(text) && !(author && titled)) return 'none';
  if (author && year !== null && year.index <= LATEST_YEAR) return 'sure';
  const dated = BARE_YEAR.test(`${entry}.`);
  if (author && dated && PLACE_OF_PUBLICATION.test(entry)) return 'sure';
  if (titled && year.index <= LATEST_YEAR_OF_BODY && /^\p{Lu}/u.test(entry)) {
    return PLACE_OF_PUBLICATION.test(entry) ? 'sure' : 'likely';
  }
  if (entry !== text && dated && PLACE_OF_PUBLICATION.test(entry)) return 'likely';
  return year !== null || dated || ADDRESS.test(entry) ? 'possible' : 'none';
}
