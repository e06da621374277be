import type { MediaBlock } from '../document/block';
import type { Part } from '../scheme/ids';
import type { Piece, Stretch } from './stretch';

/** A stretch while it is being counted. */
export type Tally = {
  readonly pieces: Map<string, PieceTally>;
  images: number;
  imagesWithoutAlt: number;
  media: number;
};

/** A piece while it is being counted. */
export type PieceTally = {
  readonly part: Part | null;
  readonly partInEvidence: Part | null;
  words: number;
  listed: number;
  readonly links: string[];
};

/** A tally of nothing. */
export function newTally(): Tally {
  return { pieces: new Map(), images: 0, imagesWithoutAlt: 0, media: 0 };
}

/** The piece under these names, made when first asked for. */
export function pieceOf(tally: Tally, part: Part | null, partInEvidence: Part | null): PieceTally {
  const key = `${part} ${partInEvidence}`;
  const known = tally.pieces.get(key);
  if (known !== undefined) return known;
  const piece: PieceTally = { part, partInEvidence, words: 0, listed: 0, links: [] };
  tally.pieces.set(key, piece);
  return piece;
}

/** Adds an image, a film, a sound or an embedded page. */
export function addMedia(tally: Tally, block: MediaBlock): void {
  if (block.media !== 'image') {
    tally.media++;
    return;
  }
  tally.images++;
  if (block.alt === null) tally.imagesWithoutAlt++;
}

/** What a tally came to, without its zeros. A piece with a name is told though it is empty: the part is marked. */
export function stretchOf(tally: Tally): Stretch {
  const pieces: Piece[] = [];
  for (const piece of tally.pieces.values()) {
    const told = toldOf(piece);
    if (Object.keys(told).length > 0) pieces.push(told);
  }
  const { images, imagesWithoutAlt, media } = tally;
  return {
    ...(pieces.length > 0 && { pieces }),
    ...(images > 0 && { images }),
    ...(imagesWithoutAlt > 0 && { imagesWithoutAlt }),
    ...(media > 0 && { media }),
  };
}

function toldOf({ part, partInEvidence, words, listed, links }: PieceTally): Piece {
  return {
    ...(part !== null && { part }),
    ...(partInEvidence !== part && { partInEvidence }),
    ...(words > 0 && { words }),
    ...(listed > 0 && { listed }),
    ...(links.length > 0 && { links }),
  };
}
