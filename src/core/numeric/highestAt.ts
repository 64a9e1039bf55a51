/** So many places are tried at a time; a single valley beside the hill does not mislead the search then. */
const PLACES = 8;

/**
 * The whole number in a range at which a function is highest, for a function that is one hill seen from some way off.
 *
 * Tries evenly spaced places, keeps the stretch between the neighbours of the best one, and so on until the places lie
 * side by side.
 *
 * @param low a whole number
 * @param high a whole number, not below `low`
 * @example highestAt((x) => -((x - 40) ** 2), 0, 1000) // 40
 */
export function highestAt(f: (x: number) => number, low: number, high: number): number {
  const spacing = Math.max(1, (high - low) / (PLACES - 1));
  const places: number[] = [];
  for (let i = 0; i < PLACES && low + i * spacing <= high + 0.5; i++) places.push(Math.round(low + i * spacing));
  const heights = places.map(f);
  const best = heights.indexOf(Math.max(...heights));
  if (spacing === 1) return places[best];
  return highestAt(f, places[best - 1] ?? low, places[best + 1] ?? high);
}
