import { keyOf, type Label } from "../../core/segments/traits/levels";
import { MOST_NUMBERS } from "../../core/segments/traits/traitOf";
import type { Cell, Cells } from "../../text/cells";
import { cellIn, widthOf } from "./cells";
import type { Column } from "./column";
import { heldIn } from "./heldIn";
import { isBlank } from "./isBlank";
import { ReadError, ShapeError } from "./ReadError";
import { readCustomer } from "./readCustomer";
import { readNumber } from "./readNumber";

/** A word for each person is no trait, and a table of so many segments tells nothing. */
const MOST_LEVELS = 1000;
const MOST_SEGMENTS = 100;

/** Which rows of a column hold labels. */
export interface LabelRows {
  readonly first: number;
  readonly end: number;
}

/** A range of several columns, each as a column of its own. */
export function columnsIn(name: string, cells: Cells): Column[] {
  return Array.from({ length: widthOf(cells) }, (_, column) => ({
    name,
    length: cells.length,
    at: (row: number) => cellIn(cells[row], column),
  }));
}

/**
 * Reads segments by whatever they are called: numbers, words, or nothing where a cell is blank.
 * @throws ReadError for a cell that is neither, ShapeError for more segments than a table tells apart
 */
export function readSegmentLabels(column: Column, rows: LabelRows): Label[] {
  const labels = readLabels(column, rows);
  const count = different(labels);
  if (count > MOST_SEGMENTS) throw new ShapeError({ id: "tooManySegments", count, most: MOST_SEGMENTS });
  return labels;
}

/**
 * Reads traits, a column each: numbers, words, or nothing where a cell is blank.
 * @throws ReadError for a cell that is neither, or a word among many numbers; ShapeError for a trait of too many words
 */
export function readTraits(columns: readonly Column[], rows: LabelRows): Label[][] {
  return columns.map((column, place) => {
    const labels = readLabels(column, rows, place);
    const word = labels.findIndex((label) => typeof label === "string");
    if (word < 0) return labels;
    if (different(labels.filter((label) => typeof label === "number")) > MOST_NUMBERS) {
      throw wordAmongNumbers(column, rows.first + word, place);
    }
    const count = different(labels);
    if (count > MOST_LEVELS) {
      throw new ShapeError({ id: "tooManyLevels", argument: column.name, column: place + 1, count, most: MOST_LEVELS });
    }
    return labels;
  });
}

/** @throws ReadError for a cell that holds neither a number nor a word nor nothing */
export function readLabels(column: Column, { first, end }: LabelRows, place?: number): Label[] {
  const words = new Map<string, Label>();
  return Array.from({ length: end - first }, (_, i) => {
    const cell = column.at(first + i);
    if (typeof cell !== "string") return labelIn(cell, i);
    if (!words.has(cell)) words.set(cell, labelIn(cell, i));
    return words.get(cell);
  });

  function labelIn(cell: Cell, i: number): Label {
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    if (typeof cell !== "number" && isBlank(cell)) return undefined;
    const label = readNumber(cell) ?? readCustomer(cell);
    if (label === undefined) throw broken(column, first + i, place, "nameOrNumber");
    return label;
  }
}

/** What to say of a word in a column of numbers. */
export function wordAmongNumbers(column: Column, row: number, place: number): ReadError {
  return broken(column, row, place, "numberOrBlank");
}

function broken(
  column: Column,
  row: number,
  place: number | undefined,
  rule: "nameOrNumber" | "numberOrBlank",
): ReadError {
  const where = place === undefined ? { row: row + 1 } : { row: row + 1, column: place + 1 };
  return new ReadError(column.name.replace(/s$/, ""), where, heldIn(column.at(row)), rule);
}

function different(labels: readonly Label[]): number {
  return new Set(labels.filter((label) => label !== undefined).map(keyOf)).size;
}
