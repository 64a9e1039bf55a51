import type { Place, Sizes } from "../../sentences/Sentence";
import { type Argument, readArgument, UNREADABLE, unreadable } from "./argument";
import { cellIn, heightOf, widthOf } from "./cells";
import type { Cell, Cells } from "../../text/cells";
import { filledRows } from "./filledRows";
import { hasHeader } from "./header";
import { isBlank } from "./isBlank";
import { ShapeError } from "./ReadError";

/** An argument laid over the common shape of all. */
export interface Layer {
  readonly name: string;
  readonly argument: Argument<unknown>;
  /** Nothing where the argument was left out. */
  readonly cells: Cells | undefined;
  readonly repeatsDown: boolean;
  readonly repeatsAcross: boolean;
}

/** The common shape of the arguments of a call, and how each is laid over it. */
export interface CommonGrid {
  /** 1 where a header row is skipped. */
  readonly firstRow: number;
  readonly height: number;
  /** From this row on, whole columns are empty. */
  readonly filled: number;
  readonly width: number;
  readonly layers: readonly Layer[];
  /**
   * The layers that decide whether a place is blank: the ranges, for a single cell beside them says nothing about a row.
   * Where no range must hold something, what is blank stands for its default, and all that was given decides.
   */
  readonly decisive: readonly Layer[];
}

/** @throws ShapeError where the shapes do not fit */
export function commonGrid(args: Readonly<Record<string, Argument<unknown>>>): CommonGrid {
  const layers = Object.entries(args).map(([name, argument]) => layer(name, argument));
  const given = layers.filter(({ cells }) => cells !== undefined);
  const ranges = given.filter(({ repeatsDown, repeatsAcross }) => !(repeatsDown && repeatsAcross));
  const cells = given.map((each) => each.cells ?? []);
  return {
    firstRow: given.some(({ cells }) => cells && hasHeader(cells)) ? 1 : 0,
    height: commonSize(given, heightOf, "rows"),
    filled: filledRows(cells),
    width: commonSize(given, widthOf, "columns"),
    layers,
    decisive: ranges.some(({ argument }) => !argument.otherwise) ? ranges : given,
  };
}

function layer(name: string, argument: Argument<unknown>): Layer {
  const { cells } = argument;
  const repeatsDown = cells === undefined || heightOf(cells) === 1;
  const repeatsAcross = cells === undefined || widthOf(cells) === 1;
  return { name, argument, cells, repeatsDown, repeatsAcross };
}

function commonSize(given: readonly Layer[], sizeOf: (cells: Cells) => number, unit: Sizes["unit"]): number {
  let size = 1;
  let first = "";
  for (const { name, cells } of given) {
    const own = cells ? sizeOf(cells) : 1;
    if (own === 1 || own === size) continue;
    if (size !== 1) {
      const sizes = { unit, first, second: name, counts: [size, own] as const };
      throw new ShapeError({ id: "differentSizes", sizes, orSingle: true });
    }
    size = own;
    first = name;
  }
  return size;
}

function cellAt({ cells, repeatsDown, repeatsAcross }: Layer, row: number, column: number): Cell {
  return cells && cellIn(cells[repeatsDown ? 0 : row], repeatsAcross ? 0 : column);
}

/** A call that leaves out every argument has no blank cells: all its arguments stand for their defaults. */
export function isBlankAt(grid: CommonGrid, row: number, column: number): boolean {
  if (grid.decisive.length === 0) return false;
  if (row >= grid.filled) return true;
  for (const each of grid.decisive) if (!isBlank(cellAt(each, row, column))) return false;
  return true;
}

/**
 * Reads the values of all arguments at one place into `values`, by name. The record is the caller's, to be used again for
 * the next place: a million rows would otherwise make a million of them.
 * @throws ReadError for a cell that cannot be read
 */
export function readValuesAt(grid: CommonGrid, row: number, column: number, values: Record<string, unknown>): void {
  for (const each of grid.layers) {
    const cell = cellAt(each, row, column);
    const value = readArgument(each.argument, cell);
    if (value === UNREADABLE) throw unreadable(each.name, each.argument, cell, placeOf(grid, each.name, row, column));
    values[each.name] = value;
  }
}

/** Where the cell of an argument stands that is used at a place, counted from 1 with the header row included. */
export function placeOf(grid: CommonGrid, name: string, row: number, column: number): Place {
  const place: Place = {};
  const where = grid.layers.find((each) => each.name === name);
  if (where && !where.repeatsDown) place.row = row + 1;
  if (where && !where.repeatsAcross) place.column = column + 1;
  return place;
}
