import type { Expression } from "./formula";

export type AnswerCell = string | number | boolean | null;
export type Matrix = readonly (readonly AnswerCell[])[];
/** A function of the built bundle, by its name without the namespace. */
export type BuiltFunction = (...args: unknown[]) => unknown;

interface Surroundings {
  readonly functions: ReadonlyMap<string, BuiltFunction>;
  /** The cells of the sheet that ranges are on, from A1 on. */
  readonly data: Matrix;
}

/**
 * What a formula answers, worked out by the functions of the built add-in.
 * @throws Error for a function that is neither the add-in's nor INDEX; whatever the add-in's own throws
 */
export function answerOf(expression: Expression, surroundings: Surroundings): Matrix {
  switch (expression.kind) {
    case "value":
      return [[expression.value]];
    case "array":
      return expression.rows;
    case "range":
      return rangeOf(surroundings.data, expression.from, expression.to);
    case "call": {
      const args = expression.args.map((arg) => arg && answerOf(arg, surroundings));
      return call(expression.name, args, surroundings);
    }
  }
}

function call(name: string, args: readonly (Matrix | undefined)[], { functions }: Surroundings): Matrix {
  if (name === "INDEX") return indexed(args);
  const found = functions.get(name.replace(/^WORTH\./, ""));
  if (!found) throw new Error(`The add-in has no function ${name}`);
  const answer = found(...args, { functionName: name });
  return Array.isArray(answer) ? (answer as Matrix) : [[answer as AnswerCell]];
}

/** INDEX(matrix, row, column), where 0 means all of them. */
function indexed([matrix = [], row, column]: readonly (Matrix | undefined)[]): Matrix {
  const [r, c] = [Number(row?.[0][0] ?? 0), Number(column?.[0][0] ?? 0)];
  const rows = r === 0 ? matrix : [matrix[r - 1]];
  return c === 0 ? rows : rows.map((cells) => [cells[c - 1]]);
}

function rangeOf(data: Matrix, from: string, to: string): Matrix {
  const [left, top] = cornerOf(from);
  const [right, bottom] = cornerOf(to);
  const rows = data.slice((top ?? 1) - 1, bottom ?? data.length);
  return rows.map((row) => row.slice(left, right + 1));
}

function cornerOf(corner: string): [column: number, row: number | undefined] {
  const [, letters = "A", row] = /^([A-Z]+)(\d*)$/.exec(corner) ?? [];
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [column, row ? Number(row) : undefined];
}
