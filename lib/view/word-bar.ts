import type { WordGuide } from '../scheme';

/** The bar in per cent of its width: how far it is filled, and where the two ends of the rough guide stand. */
export type Bar = { readonly fill: number; readonly from: number; readonly to: number };

// The bar reaches a quarter past the guide's upper end, so that "a bit over" is seen as that and not as full.
const ROOM = 1.25;

/** The bar for a number of words. Past its end it rescales, so that the guide stays visible and nothing looks broken. */
export function barOf(words: number, guide: WordGuide): Bar {
  const whole = Math.max(guide.to * ROOM, words);
  const share = (value: number) => Math.round((value / whole) * 1_000) / 10;
  return { fill: share(words), from: share(guide.from), to: share(guide.to) };
}
