import { millisecondsSince } from "../medianMilliseconds";
import type { Row } from "../table/Row";
import { loadFunctions } from "./built";
import { COLUMNS } from "./columns";
import { numberedCustomers, orderDates } from "./orders";
import { VARIANTS } from "./variants";

const ROWS = 10_000;
const CELLS = 1000;
/** So many other ranges are asked about first, so that all code is compiled. */
const WARM_UP = 30;

/** What a cell of a sheet asks of the same rows as all others, the cell's own number from 0; handed over anew each time, as Excel does. */
const ASKED: Readonly<Record<string, (run: number, cell: number) => unknown[]>> = {
  CONCENTRATION: (run, cell) => [COLUMNS.values(ROWS, run), [[(cell + 1) / (CELLS + 1)]]],
  RFM: (run) => [numberedCustomers(ROWS, run), orderDates(ROWS, run), COLUMNS.amounts(ROWS, run)],
  SEGMENT: (run) => [COLUMNS.needs(ROWS, run), VARIANTS["SEGMENT by a profile"].cells.segments(ROWS, run)],
  ORDERFORECAST: (run) => [numberedCustomers(ROWS, run), orderDates(ROWS, run), COLUMNS.amounts(ROWS, run)],
};

/** A thousand cells that ask about the same rows: what the first of them takes, and what each of the others. */
export function* thousandRows(): Generator<Row> {
  const functions = loadFunctions();
  for (const [name, cellsOf] of Object.entries(ASKED)) {
    const asked = (run: number, cell: number) => {
      const cells = cellsOf(run, cell);
      const start = process.cpuUsage();
      functions.get(name)?.(...cells, { functionName: name });
      return millisecondsSince(start);
    };
    for (let run = 0; run < WARM_UP; run++) asked(run, 0);
    const first = asked(WARM_UP, 0);
    let others = 0;
    for (let cell = 1; cell < CELLS; cell++) others += asked(WARM_UP, cell);
    const each = others / (CELLS - 1);
    yield { what: `${name}, 1,000 cells`, size: ROWS, milliseconds: first, againMilliseconds: each, note: "same rows" };
  }
}
