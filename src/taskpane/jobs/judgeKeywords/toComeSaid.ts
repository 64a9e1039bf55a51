import type { LagTable } from "../../../imports/lags/LagTable";
import { fieldViews, type FieldView } from "../../job/FieldView";
import type { Data } from "../../job/JobData";
import type { Says } from "../../says/Says";
import { sum } from "../../../core/numeric/sum";
import { FORM, isLagging } from "./form";
import type { JudgeFilling, JudgeGiven, ToCome } from "./given";
import { toComeOf } from "./toCome";
import type { JudgeWords } from "./words.en";

/** The fields of how long sales take, and of the days of the report where that matters. */
export function toComeFields({ read, draft }: JudgeFilling, says: Says<JudgeWords>): FieldView[] {
  const { number, choice } = fieldViews(FORM, draft, says);
  const { words } = says;
  const toCome = toComeOf({ read, draft });
  const open = draft.lagFrom === "report" ? read.lags?.table.buckets.find(({ isOpen }) => isOpen) : undefined;
  return [
    { ...choice("lagFrom"), look: "radio" },
    draft.lagFrom === "report"
      ? { kind: "source", name: "lags" }
      : { ...number("lagDays"), instead: draft.lagDays === undefined ? words.toCome.none : undefined },
    ...(open ? [{ kind: "note", text: words.toCome.open(open.label, says.numbers.count(open.end)) } as const] : []),
    ...(isLagging(draft) ? [number("reportDays")] : []),
    ...(toCome ? [{ kind: "note", text: toComeLine(toCome, says) } as const] : []),
  ];
}

/** How much of the clicks counts, and why. */
export function toComeLine({ share, reportDays, lag }: ToCome, { words, numbers }: Says<JudgeWords>): string {
  const [counted, days] = [numbers.percent(share), numbers.count(reportDays)];
  if (lag.from === "report") return words.toCome.byReport({ share: counted, days });
  return words.toCome.byDays({ share: counted, days, lag: numbers.plain(lag.days) });
}

export function toComeRefusal({ read, draft }: JudgeGiven, refusal: JudgeWords["refusal"]): string | undefined {
  if (!isLagging(draft)) return undefined;
  const isEmpty = read.lags?.table.buckets.every(({ conversions }) => conversions === 0);
  if (draft.lagFrom === "report" && isEmpty) return refusal.noLags;
  return draft.reportDays === undefined ? refusal.noReportDays : undefined;
}

/** What was found in a range of days to conversion; undefined as long as nobody knows which column is which. */
export function lagsFound({ table }: Data<LagTable>, { words, numbers }: Says<JudgeWords>): string | undefined {
  const { buckets, questions, leftOut } = table;
  if (buckets.length === 0 && questions.length > 0) return undefined;
  const count = (why: string) => numbers.count(leftOut.filter((row) => row.why === why).length);
  const conversions = numbers.plain(sum(buckets.map((one) => one.conversions)));
  const last = numbers.count(buckets.at(-1)?.end ?? 0);
  return words.toCome.found({ conversions, last, noDays: count("noDays"), noConversions: count("noConversions") });
}
