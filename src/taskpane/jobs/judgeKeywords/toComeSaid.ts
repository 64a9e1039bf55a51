import type { ReportSpan } from "../../../imports/keywords/reportSpan";
import type { LagTable } from "../../../imports/lags/LagTable";
import { fieldViews, type FieldView } from "../../job/FieldView";
import { isInLimits } from "../../job/limits";
import type { Offer } from "../../job/offer";
import type { Data } from "../../job/JobData";
import type { Says } from "../../says/Says";
import { today } from "../../../workbook/today";
import { sum } from "../../../core/numeric/sum";
import { FORM, isLagging } from "./form";
import type { JudgeFilling, JudgeGiven, ToCome } from "./given";
import { clickDaysOf, toComeOf } from "./toCome";
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
    ...(isLagging(draft) ? clickDayFields({ read, draft }, says) : []),
    ...(toCome ? [{ kind: "note", text: toComeLine(toCome, says) } as const] : []),
  ];
}

/** Which days the clicks came in, and when they were counted: a report may tell the first, and its last day. */
function clickDayFields({ read, draft }: JudgeFilling, says: Says<JudgeWords>): FieldView[] {
  const { number } = fieldViews(FORM, draft, says);
  const { words, numbers } = says;
  const span = read.keywords?.table.span;
  const [days, since] = [number("reportDays"), number("reportSince")];
  if (!span) return [days, { ...since, instead: draft.reportSince === undefined ? words.toCome.atOnce : undefined }];
  const count = numbers.count(span.last - span.first + 1);
  const told = words.toCome.covers({ days: count, first: numbers.day(span.first), last: numbers.day(span.last) });
  return [
    { ...days, instead: draft.reportDays === undefined ? told : undefined },
    { ...since, offer: draft.reportSince === undefined ? takenToday(span, says) : undefined },
  ];
}

/** The days since the last of the report, should it have been taken today: offered, since only the person knows. */
function takenToday({ last }: ReportSpan, { words, numbers, texts }: Says<JudgeWords>): Offer | undefined {
  const value = today() - last;
  if (!isInLimits(value, FORM.reportSince.limits, {})) return undefined;
  const text = words.toCome.takenToday(numbers.day(last));
  const label = texts.job.known.take(numbers.count(value));
  return { text, press: { label, field: "reportSince", change: { reportSince: value }, value } };
}

/** How much of the clicks counts, and why. */
export function toComeLine(
  { share, reportDays, reportSince, lag }: ToCome,
  { words, numbers }: Says<JudgeWords>,
): string {
  const said = { share: numbers.percent(share), days: numbers.count(reportDays), since: numbers.count(reportSince) };
  if (lag.from === "report") return words.toCome.byReport(said);
  return words.toCome.byDays({ ...said, lag: numbers.plain(lag.days) });
}

export function toComeRefusal({ read, draft }: JudgeGiven, { words, numbers }: Says<JudgeWords>): string | undefined {
  const { refusal } = words;
  if (!isLagging(draft)) return undefined;
  const isEmpty = read.lags?.table.buckets.every(({ conversions }) => conversions === 0);
  if (draft.lagFrom === "report" && isEmpty) return refusal.noLags;
  const { reportDays, reportSince } = clickDaysOf({ read, draft });
  if (reportDays === undefined) return refusal.noReportDays;
  const last = read.keywords.table.span?.last;
  return last !== undefined && reportSince === undefined ? refusal.noReportSince(numbers.day(last)) : undefined;
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
