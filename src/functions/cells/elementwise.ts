import type { Argument } from "./argument";
import { cellError } from "./cellError";
import type { CellAnswer } from "./cells";
import { cellValue } from "./cellValue";
import { commonGrid, isBlankAt, placeOf, readValuesAt } from "./grid";
import { ShapeError } from "./ReadError";

type Arguments = Readonly<Record<string, Argument<unknown>>>;

/** What the formula is given for one cell of the answer: a value for every argument. */
export type ValuesOf<A extends Arguments> = { [Name in keyof A]: A[Name] extends Argument<infer T> ? T : never };

const foundByCell = new WeakSet<object>();

function cellByCell(answers: CellAnswer[][]): CellAnswer[][] {
  foundByCell.add(answers);
  return answers;
}

/** Whether an answer was found cell by cell: it is found again as soon as its cells are compared. */
export function isCellByCell(answer: object): boolean {
  return foundByCell.has(answer);
}

/**
 * Applies a formula cell by cell, as Excel's own operators do: single cells repeat, a column against a row gives a
 * table, other shapes must agree. A header row is skipped in every argument, and answered by a heading. A cell that cannot be read, or that the
 * formula refuses, makes an error in its own place only. Where all ranges are blank the answer is "".
 *
 * @param heading what stands in the header row's place, so that answers stand beside their rows
 * @param args for every argument of the formula, by name: how to read it
 * @param formula from the values of one place to its answer
 */
export function elementwise<A extends Arguments>(
  heading: string,
  args: A,
  formula: (values: ValuesOf<A>) => number | string,
): CellAnswer[][] {
  return cellByCell(
    overCells<A, CellAnswer>(
      args,
      (values) => cellValue(formula(values)),
      (error) => error,
      { blank: "", heading },
    ),
  );
}

/**
 * As elementwise, for a formula that answers each row of its input with several cells side by side.
 * @param headings what stands in the header row's place, one for each cell of an answer
 */
export function elementwiseRows<A extends Arguments>(
  headings: readonly string[],
  args: A,
  formula: (values: ValuesOf<A>) => readonly (number | string)[],
): CellAnswer[][] {
  const repeated = <T>(value: T): T[] => new Array<T>(headings.length).fill(value);
  const blank = repeated<CellAnswer>("");
  const answers = overCells<A, CellAnswer[]>(args, (values) => formula(values).map(cellValue), repeated, {
    blank,
    heading: [...headings],
  });
  if (answers.some((row) => row.length !== 1)) {
    throw new ShapeError("givesRows");
  }
  return cellByCell(answers.map(([row]) => row));
}

function overCells<A extends Arguments, Answer>(
  args: A,
  formula: (values: ValuesOf<A>) => Answer,
  failed: (error: CustomFunctions.Error) => Answer,
  { blank, heading }: { blank: Answer; heading: Answer },
): Answer[][] {
  const grid = commonGrid(args);
  const values: Record<string, unknown> = {};
  const answers = new Array<Answer[]>(grid.height);
  if (grid.firstRow > 0) answers[0] = new Array<Answer>(grid.width).fill(heading);
  for (let row = grid.firstRow; row < grid.height; row++) {
    // A single cell is written as such: an array made empty first would be made a second time for what it holds.
    answers[row] = grid.width === 1 ? [answered(row, 0)] : lineOf(row);
  }
  return answers;

  /** Of its full length at once: an array that grows by its first cell makes room for sixteen more. */
  function lineOf(row: number): Answer[] {
    const line = new Array<Answer>(grid.width);
    for (let column = 0; column < grid.width; column++) line[column] = answered(row, column);
    return line;
  }

  function answered(row: number, column: number): Answer {
    return isBlankAt(grid, row, column) ? blank : answerAt(row, column);
  }

  function answerAt(row: number, column: number): Answer {
    try {
      readValuesAt(grid, row, column, values);
      return formula(values as ValuesOf<A>);
    } catch (error) {
      return failed(cellError(error, (name) => placeOf(grid, name, row, column)));
    }
  }
}
