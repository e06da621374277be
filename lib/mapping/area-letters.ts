import type { Numbered } from './numbering';

const LETTERED =
  /^(?:section\s+(?<area>[a-h])\s*(?=$|[.:–—-])|(?<of>[a-h])\s?[.-]?(?<item>[1-4])(?=$|[\s.:)–—-]))[\s.:)–—-]*/u;

/**
 * "Section C" and "C2" of authors who count areas by letters: the third area, and the second section of it. Null for
 * other headings. `plain`: in lower case. Where the context is A, all are moved by one; see numbering-style.ts.
 */
export function lettered(plain: string): Numbered | null {
  const found = LETTERED.exec(plain);
  const letterOfArea = found?.groups?.area ?? found?.groups?.of;
  if (found === null || letterOfArea === undefined) return null;
  const number = 'abcdefgh'.indexOf(letterOfArea) + 1;
  const item = found.groups?.item;
  const rest = plain.slice(found[0].length);
  return item === undefined
    ? { numbering: { kind: 'number', number, named: false }, rest, style: 'section a', at: 'start' }
    : { numbering: { kind: 'decimal', numbers: [number, Number(item)] }, rest, style: 'a9', at: 'start' };
}
