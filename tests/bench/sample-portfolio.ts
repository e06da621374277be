import type { Block, Link } from '../../lib/document/block';
import { SECTIONS } from '../../lib/scheme';
import { numbers } from './statistics';

/**
 * A portfolio of a given length, made up and the same each time: all sections with their parts, headings at the usual
 * levels, lists, links, curly quotes and dashes (so that its strings are held in two bytes a character, as typed text
 * mostly is), a reference list, and a paragraph of 40 words on average.
 */
export type SamplePiece =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph' | 'list-item'; readonly text: string; readonly links: readonly Link[] };

const HEADINGS = SECTIONS.filter(({ id }) => id !== 'confirmation' && id !== 'assessor').map(
  ({ id, name }) => `${id} ${name}`,
);
const PARTS = ['Description', 'Reflection', 'Evidence'];
const WORDS =
  'I we they the a our students teachers colleagues course module tool platform session feedback video quiz forum plan evidence change team project used made asked learnt noticed decided would next year because although when online peer-review e-learning didn’t students’ in 2018 3.5 “useful” – and of to for with on at from'.split(
    ' ',
  );
/** Words of the shortest paragraph, and how many more the longest has. */
const SHORTEST = 20;
const MORE = 40;
const LINK: Link = { href: 'https://example.org/evidence', text: 'evidence' };

/** The pieces of a portfolio of about so many words. */
export function samplePortfolio(words: number): readonly SamplePiece[] {
  const next = numbers(words);
  const pieces: SamplePiece[] = [];
  const perPart = words / HEADINGS.length / PARTS.length;
  for (const section of HEADINGS) {
    pieces.push({ kind: 'heading', level: 2, text: section });
    for (const part of PARTS) {
      pieces.push({ kind: 'heading', level: 3, text: part });
      for (let left = perPart; left > 0; ) {
        const length = Math.min(Math.ceil(left), SHORTEST + next(MORE));
        const links = next(8) === 0 ? [LINK] : [];
        const kind = next(5) === 0 ? 'list-item' : 'paragraph';
        pieces.push({
          kind,
          text: `${sentences(length, next)}${links.length > 0 ? ' evidence' : ''}`,
          links,
        });
        left -= length;
      }
    }
  }
  return pieces;
}

/** The same as blocks. */
export function blocksOf(pieces: readonly SamplePiece[]): readonly Block[] {
  return pieces.map((piece, at): Block => {
    const id = `${at}`;
    return piece.kind === 'heading' ? { id, ...piece, links: [] } : { id, ...piece, boldLead: 0 };
  });
}

/** The same as the markup of WordPress's block editor. */
export function markupOf(pieces: readonly SamplePiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'heading') {
        const { level, text } = piece;
        return `<!-- wp:heading {"level":${level}} --><h${level} class="wp-block-heading">${text}</h${level}><!-- /wp:heading -->`;
      }
      const text = piece.links.length > 0 ? piece.text.replace(/evidence$/u, anchor) : piece.text;
      return piece.kind === 'paragraph'
        ? `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`
        : `<!-- wp:list --><ul class="wp-block-list"><!-- wp:list-item --><li>${text}</li><!-- /wp:list-item --></ul><!-- /wp:list -->`;
    })
    .join('\n\n');
}

/** The same as the classic editor stores it: blank lines divide paragraphs. */
export function classicMarkupOf(pieces: readonly SamplePiece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'heading') return `<h${piece.level}>${piece.text}</h${piece.level}>`;
      const text = piece.links.length > 0 ? piece.text.replace(/evidence$/u, anchor) : piece.text;
      return piece.kind === 'paragraph' ? text : `<ul>\n<li>${text}</li>\n</ul>`;
    })
    .join('\n\n');
}

const anchor = `<a href="${LINK.href}">${LINK.text}</a>`;

function sentences(length: number, next: (below: number) => number): string {
  let text = '';
  for (let at = 0; at < length; at++) text += `${WORDS[next(WORDS.length)]}${at % 14 === 13 ? '. ' : ' '}`;
  return text.trim();
}
