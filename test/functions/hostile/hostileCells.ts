import { AWKWARD_TEXTS } from "../../awkward/awkwardTexts";
import { CellError, type KnownFunction } from "./builtFunctions";

type Make = () => unknown;

/** Arguments with whatever a sheet can hold, as `next` draws them. */
export function hostileCells(next: () => number) {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(next() * values.length)];

  /** As Excel hands over an error in a range when it is asked not to refuse such ranges. */
  const error = () =>
    pick([new CellError("#N/A"), { type: "Error", errorType: "Div0", basicValue: "#DIV/0!" }, "#N/A", "#VALUE!"]);

  const odd: readonly Make[] = [
    () => pick([null, undefined, "", "   ", "\u00a0", " --"]),
    error,
    () => pick([true, false]),
    () => pick([0, -0, 1, -1, 0.5, 1.2, -3, 1e-300, 1e300, -1e300, 2 ** 53, 5e-324, 1.7976931348623157e308]),
    () => pick([1 - 2 ** -53, 2 ** -52, 1e15, 1e-9, 36_525, 1_048_576]),
    () => pick([NaN, Infinity, -Infinity]),
    () => pick([1, 59, 60, 61, 45_000.75, 2_958_465, 2_958_465.99, 2_958_466, -45_000]),
    () => pick(["1,234.50", "$2.90", "£1.20", "12.5%", "(45.10)", "1.234,50", "12,5", "1e5", "0x10", "٣", "１２"]),
    () => pick(["0", "-0", "-5", "1e400", "9".repeat(400), "$", "%", "()", "-", "+", ".", ","]),
    () => pick(["2025-01-31", "2025-02-30", "1899-12-31", "2025-01-31T25:00", "31/01/2025", "yesterday"]),
    () => pick(["1900-02-29", "9999-12-31 23:59:59Z", "2025-01-31T10:00+05:30", "10000-01-01"]),
    () =>
      pick(["anna", "Ben ", "=cmd|x", "+tea", "@SUM(1)", "🍵", "\ud800", "a\u0000b", "\u202Eabc", "x".repeat(2000)]),
    () => pick(AWKWARD_TEXTS).text.slice(0, 3000),
    () => pick(["toString", "__proto__", "constructor", "hasOwnProperty"]),
    () => pick(["auto", "BG/NBD", "Pareto/NBD", "value", "active", "month", "quarter", "week", "High"]),
    () =>
      pick([
        { type: "Double", basicValue: 5 },
        { type: "FormattedNumber", basicValue: 1e300, numberFormat: "0" },
      ]),
    () =>
      pick([{ type: "Entity", text: "Tea", properties: {} }, { type: "Array", elements: [[1]] }, { type: "Empty" }]),
    () => pick([{ nested: { deep: [1, 2] } }, { type: "Double" }, { type: "String", basicValue: 7 }, {}]),
    () => [1, 2],
  ];

  /** Mostly sensible, so that calls get past the reading of cells. */
  const sensible: readonly Make[] = [
    () => Math.floor(next() * 12),
    () => next(),
    () => Math.round(next() * 10_000) / 100,
    () => 44_000 + Math.floor(next() * 900),
    () => pick(["a", "b", "c", "d", "e"]),
  ];

  /** A range of some rows, sometimes ragged, sometimes with a heading. */
  function range(rows: number, columns: number): unknown[][] {
    const oddity = pick([0, 0, 0.02, 0.1, 0.6]);
    const like = pick(sensible);
    const cell = () => (next() < oddity ? pick(odd)() : like());
    const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, cell));
    if (next() < 0.1) cells.unshift(Array.from({ length: columns }, (_, i) => `Heading ${i}`));
    if (next() < 0.01) cells.push([]);
    return cells;
  }

  const turned = (cells: unknown[][]): unknown[][] =>
    (cells[0] ?? []).map((_, column) => cells.map((row) => row[column]));

  /** Arguments for a call: ranges of one length for the most part, now and then all lying down, or some left out. */
  return function argumentsFor({ parameters }: KnownFunction): unknown[] {
    const required = parameters.filter(({ optional }) => !optional).length;
    const rows = pick([1, 1, 2, 3, 5, 8, 8, 40]);
    const lying = next() < 0.1;
    const given = required + Math.floor(next() * (parameters.length - required + 1));
    return Array.from({ length: given }, (_, i) => {
      if (next() < 0.02) return pick([null, undefined, [], [[]], "text", 5]);
      const single = (i >= required || next() < 0.2) && next() < 0.7;
      if (single) return range(1, 1);
      const cells = range(next() < 0.05 ? rows + 1 : rows, next() < 0.1 ? 3 : 1);
      return lying ? turned(cells) : cells;
    });
  };
}

/** Makes arguments that throw where anything writes to them. */
export function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
