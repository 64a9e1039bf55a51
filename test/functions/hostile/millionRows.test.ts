import { expect, test } from "vitest";
import { call, type KnownFunction, knownFunctions } from "./builtFunctions";
import { CELLS, CUSTOMERS_SEEN, money, ORDER_MODEL, ROWS, SINGLE, SPEND_MODEL } from "./namedCells";
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
const filled = new Map<string, Column>();

function cellsOf(name: string, { parameters }: KnownFunction): () => unknown {
  const seen = name === "customers" && parameters.some((each) => each.name === "clicks");
  return seen ? CUSTOMERS_SEEN : (CELLS[name] ?? money);
}

function filledColumn(name: string, known: KnownFunction): Column {
  const cell = cellsOf(name, known);
  const kind = `${name} ${cell === CUSTOMERS_SEEN}`;
  const column = filled.get(kind) ?? Array.from({ length: ROWS }, () => [cell()]);
  filled.set(kind, column);
  return column;
}

function fewOf(column: Column, empty: unknown[]): Column {
  return Array.from({ length: ROWS }, (_, row) => (row === 0 ? ["Heading"] : row <= FEW ? column[row] : empty));
}

/** The arguments that must be given, or all where none must. */
function needed({ parameters }: KnownFunction): KnownFunction["parameters"] {
  const required = parameters.filter(({ optional }) => !optional);
  return required.length > 0 ? required : parameters;
}

function argumentsOf(known: KnownFunction, columnOf: (column: Column) => Column): unknown[] {
  return needed(known).map(({ name }) => {
    if (name === "model") return known.id === "EXPECTEDORDERVALUE" ? SPEND_MODEL : ORDER_MODEL;
    const alone = known.id === "BUDGETSPLIT" || name === "budget" || name === "months";
    return alone ? SINGLE[name] : columnOf(filledColumn(name, known));
  });
}

const [ZERO, NOTHING]: unknown[][] = [[0], [null]];

test.each(knownFunctions)("a million cells of $id are answered", { timeout: TIME_LIMIT }, (known) => {
  const rows = Math.floor(ROWS / needed(known).length);
  expect(
    wrongWith(
      call(
        known.id,
        argumentsOf(known, (column) => column.slice(0, rows)),
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
          argumentsOf(known, (column) => fewOf(column, empty)),
        ),
      ),
    );
    expect(wrongWith(web)).toBeUndefined();
    expect(written(desktop)).toBe(written(web));
  },
);
