import type { Block, TextKind } from '../../document/block';
import { nameBlocks } from '../dom/blocks';
import type { Draft } from '../dom/runs';
import { walk } from '../dom/walk';
import { CLASSIC, EDITOR, EMBED_WRAPPER, FOOTNOTES, PUBLISHED } from './selectors';
import { holdsFilmAddress } from './shortcodes';

/**
 * Blocks that do not stand in the DOM as what they are: Custom HTML as its source, a page that is being embedded, or
 * cannot be, as a notice or as its address.
 */

const ADDRESS = /^\s*https?:\/\/\S+\s*$/u;

/** An embedded page, where something else stands in its place. */
export function unshownEmbed(element: Element): Draft | null {
  const isAddress = element.classList.contains(EMBED_WRAPPER) && ADDRESS.test(element.textContent ?? '');
  return isAddress || isEmbedNotice(element) ? EMBED : null;
}

/**
 * What the classic editor shows in the place of a shortcode, or of an address on a line of its own: a film or a sound, or
 * that address as it is where the site it leads to does not answer. A gallery holds its pictures as such.
 */
export function classicMedia(element: Element): Draft | null {
  const isView = element.classList.contains(CLASSIC.viewClass) && !element.matches(CLASSIC.gallery);
  const isAddress = element.localName === 'p' && element.firstElementChild === null;
  return isView || (isAddress && holdsFilmAddress(element.textContent ?? '')) ? EMBED : null;
}

const EMBED: Draft = { kind: 'media', media: 'embed', alt: null };

/** Whether the editor shows a notice in the place of an embedded page. */
export function isEmbedNotice(element: Element): boolean {
  if (element.matches(EDITOR.loadingEmbed)) return true;
  if (!element.classList.contains(EDITOR.placeholderClass)) return false;
  return element.closest(EDITOR.embed) !== null && element.querySelector(EDITOR.embedFailed) !== null;
}

/** Footnotes are no narrative; what else is told by its name. */
export function kindOfNote(element: Element): TextKind | null {
  return element.localName === 'li' && element.closest(FOOTNOTES) !== null ? 'caption' : null;
}

/**
 * The blocks of Custom HTML, given the field it is edited in and the kind of text that stands in; null for any other
 * element, and where there is no parser, as for a page that was saved and is read without a browser.
 */
export function customHtml(element: Element, outer: TextKind): readonly Block[] | null {
  if (element.localName !== 'textarea' || !element.matches(EDITOR.htmlSource)) return null;
  if (typeof DOMParser === 'undefined') return null;
  const { body } = new DOMParser().parseFromString((element as HTMLTextAreaElement).value, 'text/html');
  const found = walk(body, { skips: (inner) => inner.matches(PUBLISHED.furniture) }, outer);
  const id = element.closest(EDITOR.block)?.getAttribute(EDITOR.blockIdAttribute) ?? 'root';
  return nameBlocks(found, (at) => (at === 0 ? id : `${id}.${at}`));
}
