/**
 * The places of a column of days, oldest day first; those of one day stay in their order. A counting sort: one pass to
 * count each day's orders, one to hand out places.
 *
 * Source: Knuth, The Art of Computer Programming, volume 3, section 5.2, algorithm D.
 * @param days Excel serial numbers; the time of day does not count
 * @returns undefined where they stand in that order already
 */
export function oldestFirst(days: Float64Array): Int32Array | undefined {
  let [first, last, sorted] = [Infinity, -Infinity, true];
  for (let i = 0; i < days.length; i++) {
    const day = Math.floor(days[i]);
    sorted &&= day >= last;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (sorted) return undefined;
  const places = new Int32Array(days.length);
  const starts = new Int32Array(last - first + 2);
  for (let i = 0; i < days.length; i++) starts[Math.floor(days[i]) - first + 1]++;
  for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
  for (let i = 0; i < days.length; i++) places[starts[Math.floor(days[i]) - first]++] = i;
  return places;
}
