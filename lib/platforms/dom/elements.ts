import type { MediaKind, TextKind } from '../../document/block';

/**
 * What HTML elements are to a reader of text. Names only: what an element's class or role adds is decided by the
 * platform that knows its host.
 */

/** Elements whose content is never text of the document: code, controls, and what is drawn instead of written. */
export const UNREAD_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'svg',
  'canvas',
  'map',
  'select',
  'datalist',
  'textarea',
  'input',
  'progress',
  'meter',
  'rp',
]);

/** Elements that stand on lines of their own. Everything else runs on in its line, unknown elements included. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

/** Media by element. Their own content is a fallback that nobody sees. */
export const MEDIA_ELEMENTS: ReadonlyMap<string, MediaKind> = new Map([
  ['img', 'image'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['iframe', 'embed'],
  ['embed', 'embed'],
  ['object', 'embed'],
]);

/** Elements that say what their text is. Inside a quote only a caption and code say more than the quote does. */
const KIND_OF_ELEMENT: ReadonlyMap<string, TextKind> = new Map([
  ['blockquote', 'quote'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['pre', 'code'],
]);

/** The kind of text an element holds, given the kind it stands in. */
export function kindInside(outer: TextKind, element: Element): TextKind {
  const kind = KIND_OF_ELEMENT.get(element.localName);
  if (kind === undefined) return outer;
  if (kind === 'table-cell' && isLayoutCell(element)) return outer;
  if (outer === 'quote' && kind !== 'caption' && kind !== 'code') return outer;
  return kind;
}

/**
 * Whether a cell holds a piece of the page and not a value: the table says so, or the cell holds headings, another table
 * or several paragraphs. Whole pages were laid out that way, and templates put a section into a cell.
 */
function isLayoutCell(cell: Element): boolean {
  const role = cell.closest('table')?.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (cell.querySelector('h1, h2, h3, h4, h5, h6, table') !== null) return true;
  return cell.querySelectorAll('p').length >= PARAGRAPHS_OF_A_LAYOUT;
}

/** So many paragraphs are a text, not a value. */
const PARAGRAPHS_OF_A_LAYOUT = 3;

/**
 * The level of a heading element, or of one that says so by its role; null for anything else. A paragraph with a level is
 * a heading as well: that is what editors leave of the headings of Word and OneNote for the web when they take the role.
 */
export function headingLevelOf(element: Element): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const name = element.localName;
  if (name.length === 2 && name.startsWith('h')) return levelOf(name.slice(1));
  const role = element.getAttribute('role');
  const isHeading =
    role === 'heading' || (name === 'p' && role === null && element.hasAttribute('aria-level'));
  if (!isHeading) return null;
  // WAI-ARIA gives a heading without aria-level the level 2.
  return levelOf(element.getAttribute('aria-level') ?? '2') ?? 6;
}

function levelOf(digit: string): 1 | 2 | 3 | 4 | 5 | 6 | null {
  const level = Number(digit);
  switch (level) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
    case 6:
      return level;
    default:
      return null;
  }
}
