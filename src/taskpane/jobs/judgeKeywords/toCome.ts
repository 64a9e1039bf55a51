import { averageMaturity } from "../../../core/clicks/averageMaturity";
import { wrongIn } from "../../job/form";
import { FORM, isLagging } from "./form";
import type { JudgeFilling, ToCome } from "./given";

const NUMBERS: readonly string[] = ["lagDays", "reportDays", "reportSince"];

/** How far the conversions of the report have arrived; undefined where all have, and where it is not known how long they take. */
export function toComeOf({ read, draft }: JudgeFilling): ToCome | undefined {
  const { lagDays = 0 } = draft;
  const { reportDays, reportSince } = clickDaysOf({ read, draft });
  if (!isLagging(draft) || reportDays === undefined || reportSince === undefined) return undefined;
  if (wrongIn(FORM, draft).some((name) => NUMBERS.includes(name))) return undefined;
  const clicks = { days: reportDays, since: reportSince };
  if (draft.lagFrom !== "report") {
    const share = averageMaturity({ days: [lagDays], conversions: [1] }, clicks);
    return { share, reportDays, reportSince, lag: { from: "typed", days: lagDays } };
  }
  const table = read.lags?.table;
  if (!table || table.buckets.every(({ conversions }) => conversions === 0)) return undefined;
  const [days, conversions] = [table.buckets.map(({ end }) => end), table.buckets.map((one) => one.conversions)];
  return {
    share: averageMaturity({ days, conversions }, clicks),
    reportDays,
    reportSince,
    lag: { from: "report", table },
  };
}

/**
 * The days that the report covers, and those from its last to the one on which it was taken, as typed or as the report tells. Of
 * one that names its last day nobody but the person knows when it was taken; one that does not was taken on it.
 */
export function clickDaysOf({ read, draft }: JudgeFilling): Partial<Pick<ToCome, "reportDays" | "reportSince">> {
  const span = read.keywords?.table.span;
  return {
    reportDays: draft.reportDays ?? (span && span.last - span.first + 1),
    reportSince: draft.reportSince ?? (span ? undefined : 0),
  };
}
