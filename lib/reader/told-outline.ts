import type { DocumentText } from '../document/block';
import { type Outline, outlineOf } from '../document/outline';
import type { Piece, Stretch } from '../measures/stretch';
import type { DocumentRef } from '../portfolio/document-ref';
import { cut, MAX_HEADINGS, MAX_HREF_LENGTH, MAX_LINKS } from '../portfolio/limits';
import type { ToldOutline } from '../portfolio/measured-outline';

/** The headings of a document as they are told. */
export type ToldHeadings = ToldOutline['headings'];

/** The outline of a document as far as it is told: a page can have any number of headings. */
export function outlineToTell(text: DocumentText): Outline {
  const { title, headings } = outlineOf(text);
  return { title, headings: headings.slice(0, MAX_HEADINGS) };
}

/** Headings as they are told: cut, since one that is cut can still be recognised. */
export function toldHeadings({ headings }: Outline): ToldHeadings {
  return headings.map(({ id, level, text, followed }) => ({
    id,
    level,
    text: cut(text),
    ...(followed !== undefined && followed !== 'by-text' && { followed }),
  }));
}

/** What is told about a document: made so that it passes the guard whatever the page holds. */
export function toldOutline(
  document: DocumentRef,
  outline: Outline,
  stretches: readonly Stretch[],
): ToldOutline {
  let room = MAX_LINKS;

  /** An address that is too long leads nowhere when it is cut, so only that there is one is told. */
  function toldPiece(piece: Piece): Piece {
    if (piece.links === undefined) return piece;
    const { links: all, ...rest } = piece;
    const links = all.slice(0, room).map((href) => (href.length > MAX_HREF_LENGTH ? '' : href));
    room -= links.length;
    return links.length > 0 ? { ...rest, links } : rest;
  }

  return {
    document,
    headings: toldHeadings(outline),
    stretches: stretches.map(({ pieces, ...media }) =>
      pieces === undefined ? media : { ...media, pieces: pieces.map(toldPiece) },
    ),
  };
}
