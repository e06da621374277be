/**
 * A piece of HTML source. `other`: comments, declarations, elements whose content is no markup, and a tag that never
 * ends. `name` is in lower case, and empty where there is none. Offsets in UTF-16 units, `end` not included.
 */
export type Token = {
  readonly kind: 'text' | 'opening' | 'closing' | 'other';
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

const NAME = /[a-z][^\s/>]*/iuy;
/** Elements whose content is text whatever it looks like, by what ends them. */
const RAW_ENDS: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<\/script/giu],
  ['style', /<\/style/giu],
  ['textarea', /<\/textarea/giu],
  ['title', /<\/title/giu],
]);

/**
 * Divides HTML source into its pieces, which put together are the source again. Far simpler than a parser, which knows
 * no offsets: where the two disagree, a place is missed and nothing worse. One pass, whatever the source holds.
 */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let textStart = 0;

  function add(kind: Token['kind'], name: string, start: number, end: number): void {
    if (textStart < start) tokens.push({ kind: 'text', name: '', start: textStart, end: start });
    if (start < end) tokens.push({ kind, name, start, end });
    textStart = end;
  }

  let at = source.indexOf('<');
  while (at !== -1) {
    const closing = source[at + 1] === '/';
    const name = nameAt(source, at + (closing ? 2 : 1));
    if (name !== '') {
      const end = tagEnd(source, at);
      add(end === null ? 'other' : closing ? 'closing' : 'opening', name, at, end ?? source.length);
      if (!closing && end !== null) add('other', '', end, rawEnd(source, name, end));
    } else if (source[at + 1] === '!' || source[at + 1] === '?') {
      add('other', '', at, commentEnd(source, at));
    }
    at = source.indexOf('<', Math.max(textStart, at + 1));
  }
  add('other', '', source.length, source.length);
  return tokens;
}

function nameAt(source: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(source)?.[0].toLowerCase() ?? '';
}

/** The end of a tag; a sign for "greater than" in a quoted value does not end it. Null: it never ends. */
function tagEnd(source: string, start: number): number | null {
  let quote = '';
  for (let at = start; at < source.length; at++) {
    const sign = source[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return at + 1;
    else if ((sign === '"' || sign === "'") && source[at - 1] === '=') quote = sign;
  }
  return null;
}

function rawEnd(source: string, name: string, from: number): number {
  const ends = RAW_ENDS.get(name);
  if (ends === undefined) return from;
  ends.lastIndex = from;
  return ends.exec(source)?.index ?? source.length;
}

function commentEnd(source: string, start: number): number {
  const mark = source.startsWith('<!--', start) ? '-->' : '>';
  const end = source.indexOf(mark, start + 2);
  return end === -1 ? source.length : end + mark.length;
}
