import type { ReportSubject } from "../../imports/ads/AdHeadings";
import { capital } from "../texts/capital";

/** The words for what a report is about, for one and for many, by what it is. */
export type SubjectNames = Readonly<Record<ReportSubject, readonly [one: string, many: string]>>;

/** How the sentences of one language name what a report is about; anything unknown is a keyword. */
export function subjectsIn(names: SubjectNames) {
  const bySubject: ReadonlyMap<string, readonly [string, string]> = new Map(Object.entries(names));
  const named = (subject: ReportSubject) => bySubject.get(subject) ?? names.keyword;
  return {
    /** How many of them: "3 campaigns". */
    counted: (count: number | string, subject: ReportSubject) =>
      `${count} ${named(subject)[String(count) === "1" ? 0 : 1]}`,
    /** The same without a number: "campaigns". */
    many: (subject: ReportSubject) => named(subject)[1],
    /** For headings: "Campaign" and "Campaigns". */
    headedOne: (subject: ReportSubject) => capital(named(subject)[0]),
    headedMany: (subject: ReportSubject) => capital(named(subject)[1]),
  };
}
