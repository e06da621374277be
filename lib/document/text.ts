/**
 * Text normalisation that every platform and every comparison shares.
 */

// Soft hyphen, zero-width characters, directional marks and the byte-order mark that rich-text editors use as padding.
// The joiners (200C, 200D) stay: emoji are made of them.
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;
const SPACES = /[^\S\n]+/gu;

/**
 * The text of a block: NFC, invisible and control characters gone, runs of spaces made one, no space around line
 * breaks, trimmed. Line breaks stay as "\n".
 */
export function normaliseText(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?|\u2028|\u2029|\v|\f/gu, '\n')
    .replace(CONTROL, '')
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/** The same on one line: for headings, where a line break is a space. */
export function oneLine(raw: string): string {
  return normaliseText(raw).replace(/\n+/gu, ' ');
}
