/**
 * The places of a column of days, oldest day first; those of one day stay in their order. A counting sort: one pass to
 * count each day's orders, one to hand out places.
 *
 * Source: Knuth, The Art of Computer Programming, volume 3, section 5.2, algorithm D.
 * @param days Excel serial numbers; the time of day does not count
 */
export function oldestFirst(days: Float64Array): Int32Array {
  let first = Infinity;
  let last = -Infinity;
  for (const day of days) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  const base = Math.floor(first);
  const starts = new Int32Array(days.length === 0 ? 0 : Math.floor(last) - base + 2);
  for (const day of days) starts[Math.floor(day) - base + 1]++;
  for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
  const places = new Int32Array(days.length);
  for (let i = 0; i < days.length; i++) places[starts[Math.floor(days[i]) - base]++] = i;
  return places;
}
