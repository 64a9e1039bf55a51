import { expect, test } from "vitest";
import { call, knownFunctions } from "./builtFunctions";
import { argumentsOf, needed, ROWS } from "./namedCells";
import { written, wrongWith } from "./wrongWith";

/**
 * Every function over many rows, as functions.json names its arguments: a stack as deep as 200,000 rows are many there is not. What
 * grows steeper than the rows is told by the bench. Then over whole columns with a few rows in them, whose empty cells the web hands
 * over as nothing and the desktop as 0.
 */
const CELLS = 200_000;
const FEW = 200;
const TIME_LIMIT = 300_000;

type Column = readonly unknown[][];
/** Columns by what makes their cells, so that each is made once. */
const columns = new Map<() => unknown, Map<string, Column>>();

function column(cell: () => unknown, name: string): Column {
  const ofCell = columns.get(cell) ?? new Map<string, Column>();
  const made = ofCell.get(name) ?? Array.from({ length: CELLS }, () => [cell()]);
  columns.set(cell, ofCell.set(name, made));
  return made;
}

test.each(knownFunctions)("$id answers many rows", { timeout: TIME_LIMIT }, (known) => {
  const rows = Math.floor(CELLS / needed(known).length);
  const args = argumentsOf(known, (cell, name) => column(cell, name).slice(0, rows));
  expect(wrongWith(call(known.id, args))).toBeUndefined();
});

/** Whole columns that have a heading and a few rows, by the columns that those are of. */
const whole = new Map<Column, Map<unknown, Column>>();

/** The empty cells of a whole column are one and the same. */
function fewOf(cells: Column, empty: unknown[]): Column {
  const ofCells = whole.get(cells) ?? new Map<unknown, Column>();
  const made = ofCells.get(empty) ?? [
    ["Heading"],
    ...cells.slice(0, FEW),
    ...new Array<unknown[]>(ROWS - FEW - 1).fill(empty),
  ];
  whole.set(cells, ofCells.set(empty, made));
  return made;
}

/** An answer's rows as far as there was something to answer, and its last. */
function ends({ answer, thrown }: ReturnType<typeof call>): ReturnType<typeof call> {
  const ended: unknown = Array.isArray(answer) ? [...(answer as unknown[]).slice(0, 2 * FEW), answer.at(-1)] : answer;
  return { answer: ended, thrown };
}

const [ON_WEB, ON_DESKTOP]: unknown[][] = [[null], [0]];

test.each(knownFunctions)(
  "$id answers whole columns with few rows in them, on the desktop as on the web",
  { timeout: TIME_LIMIT },
  (known) => {
    const [web, desktop] = [ON_WEB, ON_DESKTOP].map((empty) =>
      ends(
        call(
          known.id,
          argumentsOf(known, (cell, name) => fewOf(column(cell, name), empty)),
        ),
      ),
    );
    expect(wrongWith(web)).toBeUndefined();
    expect(written(desktop)).toBe(written(web));
  },
);
