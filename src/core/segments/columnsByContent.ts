import type { NeedsTable } from "./NeedsTable";

/** Numbers that differ less than this differ by rounding. */
const DIGITS = 9;

/**
 * The same needs with their columns in an order that hangs on what they hold only, so that a search that follows the
 * columns ends in the same segments whichever way the user arranged them.
 *
 * Columns are sorted by what each has to do with how far a customer's needs as a whole are from nothing special:
 * the sum over rows of z x (sum of the row)^2. Columns alike in that, such as copies, keep the order they came in.
 *
 * @param needs standardised columns
 */
export function columnsByContent(needs: NeedsTable): NeedsTable {
  const { rows, columns, values } = needs;
  const signatures = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    let total = 0;
    for (let j = 0; j < columns; j++) total += values[i * columns + j];
    for (let j = 0; j < columns; j++) signatures[j] += values[i * columns + j] * total * total;
  }
  const rounded = Array.from(signatures, (signature) => Number((signature / rows).toFixed(DIGITS)));
  const order = rounded.map((_, j) => j).sort((a, b) => rounded[a] - rounded[b]);
  const sorted = new Float64Array(values.length);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) sorted[i * columns + j] = values[i * columns + order[j]];
  }
  return { rows, columns, values: sorted };
}
