import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One file of a portfolio. */
export type Page = {
  /** The file's name without its folder. */
  readonly file: string;
  readonly html: string;
};

/** The pages of the portfolio at a path: the file, or the .html files of the folder in name order. Throws an error whose
 * message says what could not be read. */
export function readPages(path: string): readonly Page[] {
  if (!statSync(path).isDirectory()) return [readPage(path)];
  const names = readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /\.html$/iu.test(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => (a < b ? -1 : 1));
  if (names.length === 0) throw new Error(`no .html file in ${path}`);
  return names.map((name) => readPage(join(path, name)));
}

function readPage(path: string): Page {
  return { file: basename(path), html: decode(readFileSync(path)) };
}

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/iu;
/** How far into a file browsers look for the encoding it declares, in bytes. Source: HTML standard, 13.2.3.2. */
const DECLARED_WITHIN = 1_024;

/** Text of a saved page: as it declares, else UTF-8, else what older word processors wrote. */
function decode(bytes: Buffer): string {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes);
  const declared = DECLARED.exec(bytes.subarray(0, DECLARED_WITHIN).toString('latin1'))?.[1];
  const decoder = declared === undefined ? null : decoderFor(declared);
  if (decoder !== null && decoder.encoding !== 'utf-8') return decodeWith(decoder, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWith(new TextDecoder(declared === undefined ? 'windows-1252' : 'utf-8'), bytes);
  }
}

/** The characters of windows-1252 from 0x80 on; those it leaves open stay control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9dž\x9f';
const FIRST = 0x80;

/** Node 20 decodes windows-1252 as Latin-1, which turns dashes and curly quotes into control characters. */
function decodeWith(decoder: TextDecoder, bytes: Buffer): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/gu, (character) =>
    WINDOWS_1252.charAt(character.charCodeAt(0) - FIRST),
  );
}

function decoderFor(label: string): TextDecoder | null {
  try {
    // A page that was read far enough to find this declaration is not UTF-16, whatever it says.
    return new TextDecoder(/^utf-16/iu.test(label) ? 'utf-8' : label);
  } catch {
    return null;
  }
}
