import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, Script } from "node:vm";
import { expect, test } from "vitest";

/**
 * Calls every function of the built bundle with whatever a sheet can hold, driven by functions.json, so that a new function is
 * covered the day it is added. HOSTILE_SEED makes another run of it, HOSTILE_CALLS a longer one.
 */
const CALLS = Number(process.env.HOSTILE_CALLS ?? 100_000);
const SEED = Number(process.env.HOSTILE_SEED ?? 1724);
const TIME_LIMIT = 240_000;

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly optional?: boolean }[];
  }[];
}

class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
};

type ExcelFunction = (...args: unknown[]) => unknown;
const functions = new Map<string, ExcelFunction>();
const dist = path.join(import.meta.dirname, "../../dist");
const context = createContext({
  CustomFunctions: { associate: (id: string, fn: ExcelFunction) => functions.set(id, fn), Error: CellError, ErrorCode },
});
new Script(readFileSync(path.join(dist, "functions.js"), "utf8")).runInContext(context);
const metadata = JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as Metadata;

/** Mulberry32, for runs that can be repeated. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const next = randomFrom(SEED);
const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)];

/** As Excel hands over an error in a range when it is asked not to refuse such ranges. */
const errorCell = () =>
  pick([new CellError("#N/A"), { type: "Error", errorType: "Div0", basicValue: "#DIV/0!" }, "#N/A", "#VALUE!"]);

const ODD: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => "",
  () => "   ",
  () => " --",
  errorCell,
  () => pick([true, false]),
  () => pick([0, -0, 1, -1, 0.5, 1.2, -3, 1e-300, 1e300, -1e300, 2 ** 53, 5e-324, 1.7976931348623157e308]),
  () => pick([NaN, Infinity, -Infinity]),
  () => pick([1, 59, 60, 61, 45_000.75, 2_958_465, 2_958_466, -45_000]),
  () => pick(["1,234.50", "$2.90", "£1.20", "12.5%", "(45.10)", "1.234,50", "12,5", "1e5", "0x10", "٣", "１２"]),
  () => pick(["2025-01-31", "2025-02-30", "1899-12-31", "2025-01-31T25:00", "31/01/2025", "yesterday"]),
  () =>
    pick([
      "anna",
      "Ben ",
      "=cmd|x",
      "+tea",
      "@SUM(1)",
      "🍵",
      "a\u0000b",
      "\u202Eabc",
      "x".repeat(2000),
      "toString",
      "__proto__",
      "constructor",
    ]),
  () => pick(["auto", "BG/NBD", "Pareto/NBD", "value", "active", "month", "quarter", "week", "High"]),
  () => ({ type: "Double", basicValue: 5 }),
  () => ({ nested: { deep: [1, 2] } }),
  () => [1, 2],
];

/** Mostly sensible, so that calls get past the reading of cells. */
const SENSIBLE: readonly (() => unknown)[] = [
  () => Math.floor(next() * 12),
  () => next(),
  () => Math.round(next() * 10_000) / 100,
  () => 44_000 + Math.floor(next() * 900),
  () => pick(["a", "b", "c", "d", "e"]),
];

function cell(oddity: number, like: () => unknown): unknown {
  return next() < oddity ? pick(ODD)() : like();
}

/** A range of up to eight rows, sometimes ragged, sometimes empty, sometimes with a heading, rarely long. */
function range(rows: number, columns: number): unknown[][] {
  const oddity = pick([0, 0, 0.02, 0.1, 0.6]);
  const like = pick(SENSIBLE);
  const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell(oddity, like)));
  if (next() < 0.1) cells.unshift(Array.from({ length: columns }, (_, i) => `Heading ${i}`));
  if (next() < 0.01) cells.push([]);
  return cells;
}

function argumentsFor(count: number, required: number): unknown[] {
  const rows = pick([1, 1, 2, 3, 5, 8, 8, 40]);
  const given = required + Math.floor(next() * (count - required + 1));
  return Array.from({ length: given }, (_, i) => {
    if (next() < 0.02) return pick([null, undefined, [], [[]]]);
    const single = i >= required || next() < 0.2;
    const columns = next() < 0.1 ? 3 : 1;
    const odd = next() < 0.05;
    return single && next() < 0.7 ? range(1, 1) : range(odd ? rows + 1 : rows, columns);
  });
}

/** What a cell could not show, or undefined where the answer is fine. */
function wrongWith(answer: unknown): string | undefined {
  const wrongCell = (value: unknown): string | undefined => {
    if (value instanceof CellError) return wrongError(value);
    if (typeof value === "number") return Number.isFinite(value) ? undefined : `the number ${value}`;
    return typeof value === "string" || typeof value === "boolean" ? undefined : `a cell of ${String(value)}`;
  };
  if (!Array.isArray(answer)) return wrongCell(answer);
  const rows = answer as unknown[];
  if (rows.length === 0) return "no rows";
  const [first] = rows;
  if (!Array.isArray(first) || first.length === 0) return "no columns";
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== first.length) return "rows of different lengths";
    for (const value of row) {
      const wrong = wrongCell(value);
      if (wrong !== undefined) return wrong;
    }
  }
  return undefined;
}

function wrongError({ code, message }: CellError): string | undefined {
  if (code === ErrorCode.divisionByZero) return undefined;
  if (code !== ErrorCode.invalidValue && code !== ErrorCode.notAvailable) return `the error ${code}`;
  if (/fault in Worth|\[object/.test(message)) return `the sentence: ${message}`;
  return /^[A-Z"].*[.!]$/s.test(message) ? undefined : `no sentence: ${message}`;
}

function called(fn: ExcelFunction, args: readonly unknown[]): { answer?: unknown; thrown?: unknown } {
  try {
    return { answer: fn(...args, { functionName: "hostile" }) };
  } catch (thrown) {
    return { thrown };
  }
}

/** A form that is the same for the same answer. */
const written = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof CellError) return { error: part.code, message: part.message };
    if (typeof part === "number" && !Number.isFinite(part)) return String(part);
    return part === undefined ? "undefined" : part;
  });

test(`${CALLS} calls with whatever a sheet can hold, seed ${SEED}`, { timeout: TIME_LIMIT }, () => {
  const { functions: known } = metadata;
  expect([...functions.keys()].sort()).toEqual(known.map(({ id }) => id).sort());
  for (let i = 0; i < CALLS; i++) {
    const { id, parameters } = known[i % known.length];
    const fn = functions.get(id) as ExcelFunction;
    const args = argumentsFor(parameters.length, parameters.filter(({ optional }) => !optional).length);
    const before = written(args);
    const { answer, thrown } = called(fn, args);
    const wrong =
      thrown === undefined
        ? wrongWith(answer)
        : thrown instanceof CellError
          ? wrongError(thrown)
          : `a throw of ${thrown instanceof Error ? thrown.message : typeof thrown}`;
    const problem = wrong ?? (written(args) === before ? undefined : "its arguments changed");
    if (problem !== undefined) expect.fail(`seed ${SEED}, call ${i}: ${id}(${before}) gave ${problem}`);
    // Every tenth call is made again: the same answer, cell by cell.
    if (i % 10 === 0) {
      const again = called(fn, args);
      if (written(again.answer) !== written(answer) || written(again.thrown) !== written(thrown)) {
        expect.fail(`seed ${SEED}, call ${i}: ${id}(${before}) gave another answer the second time`);
      }
    }
  }
});
