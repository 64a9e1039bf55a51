/**
 * Measures one function in a process of its own, so that the peak memory is that of its own call: run by functionRows.ts as
 * `measureFunction.ts NAME`, a function's or a variant's. Prints a line of JSON, from the smallest size to the largest.
 */
import { builtMetadata, loadFunctions } from "./built";
import { caseNamed } from "./cases";
import { collectBefore, millisecondsSince } from "../medianMilliseconds";
import type { Measured } from "./Measured";

const [name] = process.argv.slice(2);
const found = caseNamed(name, builtMetadata());
const fn = found && loadFunctions().get(found.id);
if (!found || !fn) throw new Error(`${name}: the bench has no case for it`);

const WARM_UP_MILLISECONDS = 100;
const MEASURE_MILLISECONDS = 500;
const MOST_RUNS = 9;
const MEGABYTE = 1024 * 1024;

let run = 0;

/** Cells of their own for each run, made before the clock starts; those of the run before where it is to be asked again. */
function timed(rows: number, again = false): number {
  if (!again) run++;
  const cells = (found as NonNullable<typeof found>).given.map((given) => given?.(rows, run));
  collectBefore(rows);
  before = process.memoryUsage.rss();
  const start = process.cpuUsage();
  (fn as NonNullable<typeof fn>)(...cells, { functionName: name });
  return millisecondsSince(start);
}
let before = 0;

for (let spent = 0; spent < WARM_UP_MILLISECONDS && run < 200;) spent += timed(found.sizes[0]);
const measured: Measured[] = found.sizes.map((rows) => {
  const times = [timed(rows)];
  const peak = process.resourceUsage().maxRSS * 1024;
  const above = (peak - before) / MEGABYTE;
  for (let spent = times[0]; spent < MEASURE_MILLISECONDS && times.length < MOST_RUNS;) {
    times.push(timed(rows));
    spent += times[times.length - 1];
  }
  const milliseconds = times.sort((a, b) => a - b)[times.length >> 1];
  const againMilliseconds = timed(rows, true);
  return {
    rows,
    milliseconds,
    againMilliseconds,
    peakMegabytes: peak / MEGABYTE,
    aboveCellsMegabytes: Math.max(0, above),
  };
});
console.log(JSON.stringify(measured));
