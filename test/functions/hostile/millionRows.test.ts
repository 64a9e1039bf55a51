import { expect, test } from "vitest";
import { call, knownFunctions } from "./builtFunctions";
import { argumentsOf, needed, ROWS } from "./namedCells";
import { written, wrongWith } from "./wrongWith";

/**
 * Every function over a million cells, as functions.json names its arguments, and over whole columns with a few rows in them,
 * whose empty cells the web hands over as nothing and the desktop as 0. Whatever takes time in the square of the rows, or a stack
 * as deep as they are many, does not end.
 */
const FEW = 200;
/** Far more than the slowest takes, which is five seconds; what grows with the square of the rows takes hours. */
const TIME_LIMIT = 60_000;

type Column = readonly unknown[][];
/** Columns by what makes their cells: a million cells are made once. */
const filled = new Map<() => unknown, Map<string, Column>>();

function filledColumn(cell: () => unknown, name: string): Column {
  const ofCell = filled.get(cell) ?? new Map<string, Column>();
  const column = ofCell.get(name) ?? Array.from({ length: ROWS }, () => [cell()]);
  filled.set(cell, ofCell.set(name, column));
  return column;
}

function fewOf(column: Column, empty: unknown[]): Column {
  return Array.from({ length: ROWS }, (_, row) => (row === 0 ? ["Heading"] : row <= FEW ? column[row] : empty));
}

const [ZERO, NOTHING]: unknown[][] = [[0], [null]];

test.each(knownFunctions)("a million cells of $id are answered", { timeout: TIME_LIMIT }, (known) => {
  const rows = Math.floor(ROWS / needed(known).length);
  expect(
    wrongWith(
      call(
        known.id,
        argumentsOf(known, (cell, name) => filledColumn(cell, name).slice(0, rows)),
      ),
    ),
  ).toBeUndefined();
});

/** An answer's rows as far as there was something to answer, and its last. */
function ends({ answer, thrown }: ReturnType<typeof call>): ReturnType<typeof call> {
  const ended: unknown = Array.isArray(answer) ? [...(answer as unknown[]).slice(0, 2 * FEW), answer.at(-1)] : answer;
  return { answer: ended, thrown };
}

test.each(knownFunctions)(
  "$id answers whole columns with few rows in them, on the desktop as on the web",
  { timeout: TIME_LIMIT },
  (known) => {
    const [web, desktop] = [NOTHING, ZERO].map((empty) =>
      ends(
        call(
          known.id,
          argumentsOf(known, (cell, name) => fewOf(filledColumn(cell, name), empty)),
        ),
      ),
    );
    expect(wrongWith(web)).toBeUndefined();
    expect(written(desktop)).toBe(written(web));
  },
);
