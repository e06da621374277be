/**
 * The sample of the official guidance: hashes of some of its word sequences, so that pasted guidance is recognised and
 * neither the text nor its sentences are here. The same numbers are kept on both sides: a sequence inside a text only if
 * its hash is 0 modulo `modulus`; the first and the last words of each sentence always; short lines as a whole.
 */
export type GuidanceSample = {
  /** Words in a sequence. */
  readonly length: number;
  /** One in this many of the sequences is kept. */
  readonly modulus: number;
  /** How many high bits of a hash are kept. */
  readonly bits: number;
  /** Bits of each delta that are written plainly (Rice code); the rest is written in unary. */
  readonly plainBits: number;
  /** How many hashes there are. */
  readonly count: number;
  /** The deltas between the sorted hashes, Rice-coded, in base64. */
  readonly hashes: string;
};

/** What a hash stands for; goes into it as its salt. */
export const SALTS = { inside: 0, start: 0x51a7, end: 0xe17d, line: 0x117e } as const;

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BITS_A_CHARACTER = 6;

/** Packs sorted, different numbers. */
export function packHashes(sorted: readonly number[], plainBits: number): string {
  const bits: number[] = [];
  let last = -1;
  for (const hash of sorted) {
    const delta = hash - last - 1;
    last = hash;
    for (let unary = delta >>> plainBits; unary > 0; unary--) bits.push(1);
    bits.push(0);
    for (let bit = plainBits - 1; bit >= 0; bit--) bits.push((delta >>> bit) & 1);
  }
  let packed = '';
  for (let at = 0; at < bits.length; at += BITS_A_CHARACTER) {
    let value = 0;
    for (let bit = 0; bit < BITS_A_CHARACTER; bit++) value = (value << 1) | (bits[at + bit] ?? 0);
    packed += BASE64.charAt(value);
  }
  return packed;
}

/** A set of hashes, asked by their high bits. */
export type KnownHashes = {
  readonly has: (hash: number) => boolean;
  readonly size: number;
};

/** The numbers that `packHashes` packed, as a set. A sample that was cut short gives those that are whole. */
export function unpackHashes(
  sample: Pick<GuidanceSample, 'hashes' | 'plainBits' | 'count' | 'bits'>,
): KnownHashes {
  const { bits, count } = sample;
  // One bit for each possible number: 128 KB for 20 bits, and a look-up is a shift and a mask.
  const known = new Uint32Array(Math.max(1, 2 ** bits / 32));
  const next = deltasOf(sample);
  let size = 0;
  for (let last = -1; size < count; size++) {
    const delta = next();
    if (delta === null) break;
    last += delta + 1;
    known[last >>> 5] = (known[last >>> 5] ?? 0) | (1 << (last & 31));
  }
  const unused = 32 - bits;
  return {
    has: (hash) => {
      const number = hash >>> unused;
      return (((known[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
    },
    size,
  };
}

/** Reads one number after the other; null after the last whole one. */
function deltasOf({ hashes, plainBits }: Pick<GuidanceSample, 'hashes' | 'plainBits'>): () => number | null {
  const values = Uint8Array.from(hashes, (character) => BASE64.indexOf(character));
  const end = values.length * BITS_A_CHARACTER;
  let at = 0;
  const nextBit = (): number => {
    const value = values[(at / BITS_A_CHARACTER) | 0] ?? 0;
    const bit = (value >>> (BITS_A_CHARACTER - 1 - (at % BITS_A_CHARACTER))) & 1;
    at++;
    return bit;
  };
  return () => {
    let delta = 0;
    while (at < end && nextBit() === 1) delta++;
    if (at + plainBits > end) return null;
    for (let bit = 0; bit < plainBits; bit++) delta = (delta << 1) | nextBit();
    return delta;
  };
}
