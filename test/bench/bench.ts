/**
 * How fast the built functions are: `npm run build && npm run build:preview && npm run bench`, which measures forecasts,
 * segments, exactness and the preview after them. Times are medians of one run on one machine and say little on another; the ratios say how a function grows with its rows.
 */
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { medianMilliseconds } from "./medianMilliseconds";

type CellFunction = (...cells: unknown[]) => unknown;

const functions = new Map<string, CellFunction>();
Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, fn: CellFunction) => functions.set(id, fn),
    Error: class extends Error {},
    ErrorCode: {},
  },
});
const bundle = path.join(import.meta.dirname, "../../dist/functions.js");
// The bundle is a classic script, as Excel loads it.
(0, eval)(readFileSync(bundle, "utf8"));

const ROWS = [1_000, 100_000, 1_000_000];
const column = (rows: number, cell: (row: number) => unknown) => Array.from({ length: rows }, (_, row) => [cell(row)]);

/** What each function is given at a number of rows. */
const CASES: Record<string, (rows: number) => unknown[]> = {
  EPC: (rows) => [column(rows, (row) => row + 0.5), column(rows, () => 0.01)],
  COSTTOTEST: (rows) => [column(rows, (row) => 0.5 + (row % 900) / 100)],
  PROFITCHANCE: (rows) => [[[3]], [[300]], column(rows, (row) => row % 6), column(rows, (row) => 100 + (row % 900))],
  CUSTOMERVALUE: (rows) => [
    column(rows, (row) => `T-${(row * 7919) % Math.ceil(rows / 3)}`),
    column(rows, (row) => row % 97),
  ],
  CUSTOMERTABLE: (rows) => [
    column(rows, (row) => `T-${(row * 7919) % Math.ceil(rows / 3)}`),
    column(rows, (row) => 45_000 + (row % 700)),
    column(rows, (row) => row % 97),
  ],
};

const table: Record<string, Record<string, string>> = {};
for (const [name, cells] of Object.entries(CASES)) {
  const fn = functions.get(name);
  if (!fn) throw new Error(`${name} is not in dist/functions.js; run \`npm run build\` first.`);
  const times = ROWS.map((rows) => {
    const given = cells(rows);
    return medianMilliseconds(() => fn(...given, { functionName: name }));
  });
  table[name] = Object.fromEntries(
    ROWS.map((rows, i) => [`${rows.toLocaleString("en")} rows, ms`, times[i].toFixed(1)]),
  );
  table[name]["100,000 : 1,000"] = (times[1] / times[0]).toFixed(0);
  table[name]["1,000,000 : 100,000"] = (times[2] / times[1]).toFixed(1);
}
console.table(table);
const size = (file: string) => `${(statSync(path.join(bundle, "..", file)).size / 1000).toFixed(0)} kB`;
console.log(
  `sizes: functions.js ${size("functions.js")}, functions.json ${size("functions.json")}, taskpane.js ${size("taskpane.js")}`,
);
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
