import { isoDate } from "../../../src/core/dates/isoDate";
import { serialDay } from "../../../src/core/dates/serialDay";
import type { SampleCell } from "../../../src/sample/SampleSheet";
import type { SampleTable } from "../../../src/taskpane/job/sampleTable";
import { periodsSummedUp } from "../../engines/periodQuestions";
import { knownOrders } from "../../engines/TestOrders";
import { sampleRows } from "./sampleRows";

const HEADS = ["period", "first_day", "last_day", "new_customers", "returning_customers", "orders_of_new", "orders_of_returning", "income_of_new", "income_of_returning", "income_of_one_time", "cost_of_new", "cost_of_returning", "days_since_first", "half_earned", "most_earned", "lasting_days", "as_of", "since", "period_days", "cost_per_order", "cost_share", "could_stay", "stayed", "all_rows", "flow_first_day", "opening", "gained", "back", "lost", "closing", "lapse_days", "flow_months"]; // prettier-ignore

/** Excel makes a date of what looks like one. */
function pastedCell(cell: SampleCell | undefined): SampleCell {
  const [, year, month, date] = /^(\d+)-(\d+)-(\d+)$/.exec(String(cell)) ?? [];
  return year === undefined ? (cell ?? null) : (serialDay(Number(year), Number(month), Number(date)) ?? null);
}

/** The sample's orders as a database sums them up by half years. */
export function periodSample(): SampleTable {
  const rows = sampleRows();
  const known = knownOrders(rows);
  const since = isoDate(Math.min(...rows.map(({ day }) => day ?? Infinity)));
  const summed = periodsSummedUp(known, { costs: known.costs, days: 180, periods: 8, lapseDays: 180 }).map((row) => {
    const all = { ...row, since };
    return HEADS.map((head) => pastedCell((all as Record<string, SampleCell | undefined>)[head]));
  });
  return { sheetName: "Periods", tableName: "Periods", rows: [HEADS, ...summed], widths: [], formats: [] };
}

/** The same as it was before the query told the flow of customers. */
export function withoutBucket(sample: SampleTable): SampleTable {
  const [heads, ...rows] = sample.rows;
  const isOld = heads.map((head) => !BUCKET.includes(String(head)));
  const others = rows.filter((row) => typeof row[heads.indexOf("flow_first_day")] !== "number");
  const old = others.map((row) => row.map((cell, i) => (heads[i] === "all_rows" ? others.length : cell)));
  return { ...sample, rows: [heads, ...old].map((row) => row.filter((_, i) => isOld[i])) };
}

const BUCKET = ["flow_first_day", "opening", "gained", "back", "lost", "closing", "lapse_days", "flow_months"];
