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
  const table = new HashTable(column.length);
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
  return asSeen(column, new HashTable(column.length));
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

/**
 * Numbers and the order in which they came: open addressing with linear probing and multiplicative hashing of a number's
 * own bits, at most half full.
 *
 * Source: Knuth, The Art of Computer Programming, volume 3, section 6.4, algorithm L.
 */
class HashTable {
  readonly values: Float64Array;
  count = 0;
  private readonly slots: Int32Array;
  private readonly shift: number;

  constructor(most: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(most + 1)) + 1);
    this.slots = new Int32Array(2 ** bits).fill(EMPTY);
    this.shift = 32 - bits;
    this.values = new Float64Array(most);
  }

  clear(): void {
    this.slots.fill(EMPTY);
    this.count = 0;
  }

  /** Where a value stands; one that has not come before is added. */
  placeOf(given: number): number {
    const { slots, values } = this;
    // Adding 0 makes minus zero zero, so that equal numbers have equal bits.
    const value = (number[0] = given + 0);
    const last = slots.length - 1;
    let slot = Math.imul(words[0] ^ Math.imul(words[1], GOLDEN), GOLDEN) >>> this.shift;
    while (slots[slot] !== EMPTY && values[slots[slot]] !== value) slot = (slot + 1) & last;
    if (slots[slot] === EMPTY) {
      values[this.count] = value;
      slots[slot] = this.count++;
    }
    return slots[slot];
  }
}
