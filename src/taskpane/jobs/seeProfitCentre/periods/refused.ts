import { firstDayOf, periodOf } from "../../../../core/customers/period";
import { PERIOD_HEADINGS } from "../../../../imports/periods/periodFormat";
import type { EarnedStep, PeriodsTold, PeriodTable, SummedFlow } from "../../../../imports/periods/PeriodTable";
import type { Data } from "../../../job/JobData";
import type { Says } from "../../../says/Says";
import type { CentreWords } from "../words.en";
import { rowsOfResult } from "./periodRefs";

/** Why periods summed up are no whole, and what to do: from a part of a result nothing may be concluded about all customers. */
export function periodsRefused(
  { contents, table }: Pick<Data<PeriodTable>, "contents" | "table">,
  { words, numbers, texts }: Says<CentreWords>,
): string | undefined {
  const { refusal } = words.periods;
  const { told, periods, flow, earned, missing, isMixed } = table;
  const placeOf = ({ row }: { readonly row: number }) => texts.row(contents.row + row + 1);
  if (missing.length > 0) return refusal.missing(PERIOD_HEADINGS[missing[0]]);
  const wrong = table.leftOut.find(({ why }) => why === "figure" || why === "impossible" || why === "leak");
  if (wrong?.why === "figure") return refusal.figure(placeOf(wrong), wrong.held);
  if (wrong) return wrong.why === "leak" ? refusal.leak(placeOf(wrong)) : refusal.impossible(placeOf(wrong));
  const here = rowsOfResult(table).length;
  if (here === 0) return refusal.none;
  if (isMixed) return refusal.mixed;
  if (!told) return refusal.untold;
  if (told.allRows !== here) return refusal.part({ here: numbers.count(here), all: numbers.count(told.allRows) });
  const isWhole = periods.length > 0 && periods.every(({ period }, i) => period === i) && areSteps(earned);
  if (!isWhole || !areMonths(flow, told)) return refusal.apart;
  const torn = flow.findIndex(({ opening }, i) => opening !== (i === 0 ? 0 : flow[i - 1].closing));
  if (torn < 0) return undefined;
  const before = torn === 0 ? 0 : flow[torn - 1].closing;
  return refusal.torn({
    row: placeOf(flow[torn]),
    opening: numbers.count(flow[torn].opening),
    before: numbers.count(before),
  });
}

/** Each calendar period after the one before, up to that of the last day. */
function areMonths(flow: readonly SummedFlow[], { bucket, asOf }: PeriodsTold): boolean {
  if (!bucket) return flow.length === 0;
  const { period } = bucket;
  const last = periodOf(asOf, period);
  const first = last - flow.length + 1;
  return flow.length > 0 && flow.every(({ firstDay }, i) => firstDay === firstDayOf(first + i, period));
}

/** From the first day on, each lasting until the next, and never less than before. */
function areSteps(earned: readonly EarnedStep[]): boolean {
  return earned.every(({ day, half, most }, i) => {
    const before = earned[i - 1];
    if (!before) return day === 0;
    return day === before.day + before.lasting && half >= before.half && most >= before.most;
  });
}

/** Why these periods do not answer what the form asks. */
export function otherDays(
  { told }: PeriodTable,
  asked: number | undefined,
  { words, numbers }: Says<CentreWords>,
): string | undefined {
  if (!told || asked === undefined || asked === told.days) return undefined;
  return words.periods.refusal.otherDays({ here: numbers.count(told.days), asked: numbers.count(asked) });
}
