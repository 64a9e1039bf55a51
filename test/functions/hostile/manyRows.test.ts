import { expect, test } from "vitest";
import { call, type KnownFunction, knownFunctions } from "./builtFunctions";
import { argumentsOf, needed, ROWS } from "./namedCells";
import { written, wrongWith } from "./wrongWith";

/**
 * Every function over many rows, as functions.json names its arguments. What takes time in the square of the rows takes sixteen
 * times as long for four times as many, and a stack as deep as 200,000 rows are many there is not. Then over whole columns with
 * a few rows in them, whose empty cells the web hands over as nothing and the desktop as 0.
 */
const SOME = 50_000;
const MANY = 200_000;
/** Between four times and sixteen times. */
const AT_MOST = 10;
/** In milliseconds. What takes less is measured too badly for a ratio, and in the square of the rows would take 15 s for all of Excel's. */
const AT_ONCE = 500;
/** Times are the least of so many, where the first are too long: a machine that is busy can only make them longer. */
const TRIES = 8;
const FEW = 200;
const TIME_LIMIT = 300_000;

type Column = readonly unknown[][];
/** Columns by what makes their cells, so that each is made once. */
const columns = new Map<() => unknown, Map<string, Column>>();

function column(cell: () => unknown, name: string): Column {
  const ofCell = columns.get(cell) ?? new Map<string, Column>();
  const made = ofCell.get(name) ?? Array.from({ length: MANY + TRIES }, () => [cell()]);
  columns.set(cell, ofCell.set(name, made));
  return made;
}

/** Arguments with so many cells in all. Those of another try begin a row further down: some functions remember what they were given. */
function argumentsOver(known: KnownFunction, cells: number, tried: number): Column[] {
  const rows = Math.floor(cells / needed(known).length);
  return argumentsOf(known, (cell, name) => column(cell, name).slice(tried, tried + rows));
}

/** Answers, and gives the processor time that this took, in milliseconds. */
function timeOf(known: KnownFunction, cells: number, tried: number): number {
  const args = argumentsOver(known, cells, tried);
  const before = process.cpuUsage();
  const answer = call(known.id, args);
  const { user } = process.cpuUsage(before);
  expect(wrongWith(answer)).toBeUndefined();
  return user / 1000;
}

test.each(knownFunctions)(
  "$id answers many rows, in no time that grows with their square",
  { timeout: TIME_LIMIT },
  (known) => {
    let [some, many] = [0, Infinity];
    const isSlow = () => many > AT_ONCE && many / some > AT_MOST;
    for (let tried = 0; tried < TRIES && isSlow(); tried++) {
      many = Math.min(many, timeOf(known, MANY, tried));
      if (many > AT_ONCE) some = Math.min(some || Infinity, timeOf(known, SOME, tried));
    }
    expect(isSlow(), `${SOME} cells take ${some} ms, ${MANY} take ${many} ms`).toBe(false);
  },
);

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
