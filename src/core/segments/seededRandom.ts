/**
 * A sequence of numbers from 0 up to but not including 1 that looks random and is the same for the same seed.
 *
 * Source: the mulberry32 generator of Tommy Ettinger (2017), put in the public domain.
 * @param seed a whole number
 * @example const random = seededRandom(1); random(); // 0.627...
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
