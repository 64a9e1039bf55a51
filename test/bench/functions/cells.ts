/** Invented cells for the bench: the same for the same rows and run, different for every run, since an answer may be remembered. */
export type Cells = (string | number)[][];
export type CellsMaker = (rows: number, run: number) => Cells;

/** A number from 0 up to 1 for a row of a column. */
export type Chance = (row: number, column: number) => number;

/** A hash of row, column and run, mixed as in MurmurHash3. */
export function chanceOf(run: number): Chance {
  return (row, column) => {
    let mixed = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(column + 7, 0x85ebca6b) ^ Math.imul(run + 3, 0xc2b2ae35);
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/**
 * A column of as many cells as there are rows.
 * @param at sets the column's chances apart from another's; the same where two columns must agree row by row
 */
export function column(at: number, cell: (chance: number, row: number, rows: number) => string | number): CellsMaker {
  return (rows, run) => {
    const chance = chanceOf(run);
    return Array.from({ length: rows }, (_, row) => [cell(chance(row, at), row, rows)]);
  };
}

/** The same few cells, whatever the rows. */
export function few(...cells: (string | number)[]): CellsMaker {
  return () => cells.map((cell) => [cell]);
}

/** A column of whole numbers, both bounds included. */
export function whole(at: number, from: number, to: number): CellsMaker {
  return column(at, (chance) => from + Math.floor(chance * (to - from + 1)));
}

/** A column of numbers with two or more digits after the point. */
export function between(at: number, from: number, to: number, digits = 2): CellsMaker {
  return column(at, (chance) => Number((from + chance * (to - from)).toFixed(digits)));
}

/** A column of words. */
export function oneOf(at: number, ...words: string[]): CellsMaker {
  return column(at, (chance) => words[Math.floor(chance * words.length)]);
}
