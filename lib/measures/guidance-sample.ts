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
/** The value of each character by its code. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < BASE64.length; value++) VALUES[BASE64.charCodeAt(value)] = value;
/** As many bits as can be held at once: the plain bits of a number, up to 20, and a character more. */
const HELD_MASK = 2 ** 26 - 1;

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
  let at = 0;
  // Bits that were read from the text and not yet used: `held` of them, the low ones of `bits`.
  let bits = 0;
  let held = 0;
  const fill = (wanted: number): boolean => {
    for (; held < wanted && at < hashes.length; at++) {
      bits = ((bits << BITS_A_CHARACTER) | (VALUES[hashes.charCodeAt(at)] ?? 0)) & HELD_MASK;
      held += BITS_A_CHARACTER;
    }
    return held >= wanted;
  };
  const take = (count: number): number => {
    held -= count;
    return (bits >>> held) & ((1 << count) - 1);
  };
  return () => {
    let delta = 0;
    while (fill(1) && take(1) === 1) delta++;
    return fill(plainBits) ? (delta << plainBits) | take(plainBits) : null;
  };
}
