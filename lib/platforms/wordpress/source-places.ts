import { BLOCK_ELEMENTS } from '../dom/elements';
import { isBlank } from '../dom/runs';
import { withFilmAddresses, withShortcodes } from './shortcodes';
import { tokensOf } from './source-tokens';

/** Holds the offset in the source at which an element of the marked source begins. */
export const PLACE_ATTRIBUTE = 'data-place';

/** What the serialised blocks of the block editor begin with. */
const BLOCK_COMMENT = '<!-- wp:';
const BLANK_LINES = /(?:\n[ \t]*){2,}/gu;
const LINE_END = /\r?\n/gu;
const CAPTION_BEGINS = /\[caption\b[^[\]]*\]/gu;
const CAPTION_ENDS = /\[\/caption\]/gu;

/**
 * The source of a post, made ready for a parser: each element that stands on lines of its own says where in the source it
 * begins, since a parser does not tell. In a post without blocks WordPress makes paragraphs of what blank lines divide,
 * and line breaks of the ends of lines, so that is done here too; the captions, films and sounds it writes as shortcodes
 * become elements.
 *
 * What cannot be known: what other shortcodes and blocks that are made on the server put into the page.
 */
export function markPlaces(source: string): string {
  const divides = !source.includes(BLOCK_COMMENT);
  let marked = '';
  /** A paragraph of ours begins with the next text or the next element that runs on in its line. */
  let isDue = divides;
  let isOpen = false;
  let verbatim = false;
  /** The line was ended by an element already. */
  let isBroken = false;

  function end(): void {
    if (isOpen) marked += '</p>';
    isOpen = false;
  }

  function begin(place: number): void {
    if (!isDue || verbatim) return;
    end();
    marked += `<p ${PLACE_ATTRIBUTE}=${place}>`;
    isOpen = true;
    isDue = false;
  }

  function addText(text: string, start: number): void {
    let from = 0;
    for (const gap of divides && !verbatim ? text.matchAll(BLANK_LINES) : []) {
      addPiece(text.slice(from, gap.index), start + from);
      marked += gap[0];
      from = gap.index + gap[0].length;
      isDue = true;
    }
    addPiece(text.slice(from), start + from);
  }

  function addPiece(text: string, place: number): void {
    if (!isBlank(text)) begin(place + text.length - text.trimStart().length);
    const filmed = withShortcodes(divides ? withFilmAddresses(text) : text);
    const captioned = filmed.replace(CAPTION_BEGINS, '<figcaption>').replace(CAPTION_ENDS, '</figcaption>');
    marked += isOpen || !isBlank(text) ? withLines(captioned) : captioned;
  }

  function withLines(text: string): string {
    if (!divides || verbatim) return text;
    const rest = isBroken ? text.trimStart() : text;
    return rest.replace(LINE_END, '<br>');
  }

  for (const { kind, name, start, end: stop } of tokensOf(source)) {
    const text = source.slice(start, stop);
    if (kind === 'text') {
      addText(text, start);
      isBroken = false;
    } else if (kind === 'other' || (kind === 'closing' && !BLOCK_ELEMENTS.has(name))) {
      marked += text;
    } else if (!BLOCK_ELEMENTS.has(name)) {
      begin(start);
      marked += text;
      isBroken = name === 'br';
    } else {
      end();
      isDue = divides && kind === 'closing';
      if (name === 'pre') verbatim = kind === 'opening';
      const nameEnd = 1 + name.length;
      marked +=
        kind === 'closing'
          ? text
          : `${text.slice(0, nameEnd)} ${PLACE_ATTRIBUTE}=${start} ${text.slice(nameEnd)}`;
    }
  }
  return marked;
}
