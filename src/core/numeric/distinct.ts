/** A column of numbers as its different values and where each entry's value stands among them. */
export interface Distinct {
  /** Each value once, smallest first if nothing else is said. */
  readonly values: Float64Array;
  /** For each entry of the column, where its value stands in `values`. */
  readonly places: Int32Array;
}

/**
 * The different values of a column, whatever the order of its entries. One pass finds them by a hash table; only they, not
 * the whole column, are sorted.
 *
 * @example distinct([7, 5, 7]) // { values: [5, 7], places: [1, 0, 1] }
 */
export function distinct(column: ArrayLike<number>): Distinct {
  const table = new HashTable();
  const { values: found, places } = asSeen(column, table);
  const values = found.slice().sort();
  table.clear();
  for (const value of values) table.placeOf(value);
  const ranks = Int32Array.from(found, (value) => table.placeOf(value));
  for (let i = 0; i < places.length; i++) places[i] = ranks[places[i]];
  return { values, places };
}

/**
 * The same with the values in the order in which they are first seen.
 * @example distinctAsSeen([7, 5, 7]) // { values: [7, 5], places: [0, 1, 0] }
 */
export function distinctAsSeen(column: ArrayLike<number>): Distinct {
  return asSeen(column, new HashTable());
}

/** Entries of columns of the same length, those together that have the same values in all of them. */
export interface Together {
  /** One entry of each, in the order of the first column's values, then of the second's and so on. */
  readonly entries: Int32Array;
  /** For each entry, where those like it stand in `entries`. */
  readonly places: Int32Array;
}

/**
 * Takes the entries of some columns together that have the same values. Each column is sorted by counting, the last one first, so
 * that those before it leave its order where they are equal.
 *
 * Source: Knuth, The Art of Computer Programming, volume 3, section 5.2.5, algorithm R.
 * @example together([distinct([7, 5, 7]), distinct([1, 2, 1])]) // { entries: [1, 0], places: [1, 0, 1] }
 */
export function together(columns: readonly Distinct[]): Together {
  const { length } = columns[0].places;
  let order = new Int32Array(length).map((_, i) => i);
  for (let column = columns.length - 1; column >= 0; column--) order = sortedBy(columns[column], order);
  const isFirst = new Uint8Array(length);
  if (length > 0) isFirst[0] = 1;
  for (const { places: of } of columns) {
    for (let i = 1; i < length; i++) if (of[order[i]] !== of[order[i - 1]]) isFirst[i] = 1;
  }
  const places = new Int32Array(length);
  let count = -1;
  for (let i = 0; i < length; i++) places[order[i]] = count += isFirst[i];
  return { entries: order.filter((_, i) => isFirst[i] === 1), places };
}

/** Some entries by their values, those of one value in the order they are in. */
function sortedBy({ values, places }: Distinct, order: Int32Array): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(values.length + 1);
  for (let i = 0; i < places.length; i++) starts[places[i] + 1]++;
  for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
  const sorted = new Int32Array(order.length);
  for (let i = 0; i < order.length; i++) sorted[starts[places[order[i]]]++] = order[i];
  return sorted;
}

function asSeen(column: ArrayLike<number>, table: HashTable): Distinct {
  const places = new Int32Array(column.length);
  for (let i = 0; i < column.length; i++) places[i] = table.placeOf(column[i]);
  return { values: table.values.slice(0, table.count), places };
}

const EMPTY = -1;
const GOLDEN = 0x9e3779b1;
const number = new Float64Array(1);
const words = new Int32Array(number.buffer);

/** A long column mostly has few different values: a table for those stays in the processor's own memory. */
const FIRST_BITS = 8;

/**
 * Numbers and the order in which they came: open addressing with linear probing and multiplicative hashing of a number's
 * own bits, at most half full. It becomes four times as large as it fills.
 *
 * Source: Knuth, The Art of Computer Programming, volume 3, section 6.4, algorithm L.
 */
class HashTable {
  values = new Float64Array(2 ** (FIRST_BITS - 1));
  count = 0;
  private slots = new Int32Array(2 ** FIRST_BITS).fill(EMPTY);
  private shift = 32 - FIRST_BITS;

  clear(): void {
    this.slots.fill(EMPTY);
    this.count = 0;
  }

  /** Where a value stands; one that has not come before is added. */
  placeOf(given: number): number {
    // Adding 0 makes minus zero zero, so that equal numbers have equal bits.
    const value = given + 0;
    const slot = this.slotOf(value);
    const place = this.slots[slot];
    if (place !== EMPTY) return place;
    if (this.count === this.values.length) {
      this.grow();
      return this.placeOf(value);
    }
    this.values[this.count] = value;
    this.slots[slot] = this.count;
    return this.count++;
  }

  /** Where a value is, or would be put. */
  private slotOf(value: number): number {
    const { slots, values } = this;
    number[0] = value;
    const last = slots.length - 1;
    let slot = Math.imul(words[0] ^ Math.imul(words[1], GOLDEN), GOLDEN) >>> this.shift;
    while (slots[slot] !== EMPTY && values[slots[slot]] !== value) slot = (slot + 1) & last;
    return slot;
  }

  private grow(): void {
    const before = this.values;
    this.values = new Float64Array(before.length * 4);
    this.values.set(before);
    this.slots = new Int32Array(this.slots.length * 4).fill(EMPTY);
    this.shift -= 2;
    for (let place = 0; place < before.length; place++) this.slots[this.slotOf(before[place])] = place;
  }
}
