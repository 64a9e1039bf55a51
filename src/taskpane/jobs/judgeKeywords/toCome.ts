import { averageMaturity } from "../../../core/clicks/averageMaturity";
import { wrongIn } from "../../job/form";
import { FORM, isLagging } from "./form";
import type { JudgeFilling, ToCome } from "./given";

/** How far the conversions of the report have arrived; undefined where all have, and where it is not known how long they take. */
export function toComeOf({ read, draft }: JudgeFilling): ToCome | undefined {
  const { lagDays = 0, reportDays } = draft;
  if (!isLagging(draft) || reportDays === undefined) return undefined;
  if (wrongIn(FORM, draft).some((name) => name === "lagDays" || name === "reportDays")) return undefined;
  if (draft.lagFrom !== "report") {
    const share = averageMaturity({ days: [lagDays], conversions: [1] }, reportDays);
    return { share, reportDays, lag: { from: "typed", days: lagDays } };
  }
  const table = read.lags?.table;
  if (!table || table.buckets.every(({ conversions }) => conversions === 0)) return undefined;
  const [days, conversions] = [table.buckets.map(({ end }) => end), table.buckets.map((one) => one.conversions)];
  return { share: averageMaturity({ days, conversions }, reportDays), reportDays, lag: { from: "report", table } };
}
