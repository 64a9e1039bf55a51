import { type Argument, readArgument } from "./argument";
import { argumentName } from "./argumentName";
import { cellError } from "./cellError";
import { type Cells, type CellValue, heightOf, isSingleCell, widthOf } from "./cells";
import { cellValue } from "./cellValue";
import { hasHeader } from "./header";
import { isBlank } from "./isBlank";
import { type Place, ShapeError } from "./ReadError";

type Arguments = Readonly<Record<string, Argument<unknown>>>;

/** What the formula is given for one cell of the answer: a value for every argument. */
export type ValuesOf<A extends Arguments> = { [Name in keyof A]: A[Name] extends Argument<infer T> ? T : never };

/**
 * Applies a formula cell by cell, as Excel's own operators do: single cells repeat, a column against a row gives a
 * table, other shapes must agree. A header row is skipped in every argument. A cell that cannot be read, or that the
 * formula refuses, makes an error in its own place only. Where all ranges are blank the answer is "".
 *
 * @param args for every argument of the formula, by name: how to read it
 * @param formula from the values of one place to its answer
 */
export function elementwise<A extends Arguments>(
  args: A,
  formula: (values: ValuesOf<A>) => number | string,
): CellValue[][] {
  return overCells<A, CellValue>(
    args,
    (values) => cellValue(formula(values)),
    (error) => error,
    "",
  );
}

/**
 * As elementwise, for a formula that answers each row of its input with several cells side by side.
 * @param width how many cells an answer has
 */
export function elementwiseRows<A extends Arguments>(
  args: A,
  width: number,
  formula: (values: ValuesOf<A>) => readonly (number | string)[],
): CellValue[][] {
  const repeated = <T>(value: T): T[] => new Array<T>(width).fill(value);
  const blank = repeated<CellValue>("");
  const answers = overCells<A, CellValue[]>(args, (values) => formula(values).map(cellValue), repeated, blank);
  if (answers.some((row) => row.length !== 1)) {
    throw new ShapeError("Give columns, not rows or tables: each row is answered by several cells side by side.");
  }
  return answers.map(([row]) => row);
}

function overCells<A extends Arguments, Answer>(
  args: A,
  formula: (values: ValuesOf<A>) => Answer,
  failed: (error: CustomFunctions.Error) => Answer,
  blank: Answer,
): Answer[][] {
  const grid = commonGrid(args);
  const answers: Answer[][] = [];
  for (let row = grid.firstRow; row < grid.height; row++) {
    const line: Answer[] = [];
    for (let column = 0; column < grid.width; column++) line.push(oneAnswer(args, grid, row, column));
    answers.push(line);
  }
  return answers;

  function oneAnswer(args: A, grid: Grid, row: number, column: number): Answer {
    const at = (cells: Cells) => cells[cells.length === 1 ? 0 : row]?.[grid.singleColumn.get(cells) ? 0 : column];
    if (grid.decisive.every((cells) => isBlank(at(cells)))) return blank;
    const place = (cells: Cells): Place => placeIn(cells, grid, row, column);
    try {
      const values = {} as Record<string, unknown>;
      for (const name in args) {
        const { cells } = args[name];
        values[name] = readArgument(name, args[name], cells && at(cells), () => (cells ? place(cells) : {}));
      }
      return formula(values as ValuesOf<A>);
    } catch (error) {
      return failed(cellError(error, (name) => (args[name]?.cells ? place(args[name].cells) : {})));
    }
  }
}

interface Grid {
  /** 1 where a header row is skipped. */
  firstRow: number;
  height: number;
  width: number;
  /** Which ranges are one column wide, and so repeat along a row. */
  singleColumn: Map<Cells, boolean>;
  /** The ranges that decide whether a place is blank: those of several cells, or all where there are none. */
  decisive: Cells[];
}

function commonGrid(args: Arguments): Grid {
  const given = Object.values(args).flatMap(({ cells }) => (cells ? [cells] : []));
  const height = commonSize(args, heightOf, "rows");
  const width = commonSize(args, widthOf, "columns");
  const ranges = given.filter((cells) => !isSingleCell(cells));
  return {
    firstRow: given.some((cells) => hasHeader(cells)) ? 1 : 0,
    height,
    width,
    singleColumn: new Map(given.map((cells) => [cells, widthOf(cells) === 1])),
    decisive: ranges.length > 0 ? ranges : given,
  };
}

function commonSize(args: Arguments, sizeOf: (cells: Cells) => number, unit: string): number {
  let size = 1;
  let first = "";
  for (const [name, { cells }] of Object.entries(args)) {
    const own = cells ? sizeOf(cells) : 1;
    if (own === 1 || own === size) continue;
    if (size !== 1) {
      throw new ShapeError(
        `${argumentName(first)} and ${argumentName(name).toLowerCase()} must have the same number of ${unit}, ` +
          `or be single cells; they have ${size} and ${own}.`,
      );
    }
    size = own;
    first = name;
  }
  return size;
}

function placeIn(cells: Cells, grid: Grid, row: number, column: number): Place {
  const place: Place = {};
  if (cells.length > 1) place.row = row + 1;
  if (!grid.singleColumn.get(cells)) place.column = column + 1;
  return place;
}
