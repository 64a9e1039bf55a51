/**
 * Numbers from 0 up to 1 that look random and are the same every time, so that the sample workbook never changes.
 *
 * Source: Steele, Lea & Flood (2014), Fast splittable pseudorandom number generators, in the 32-bit form of mulberry32.
 */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
