import type { ReportSubject } from "../../imports/keywords/subject";

const NAMES = {
  keyword: ["keyword", "keywords"],
  searchTerm: ["search term", "search terms"],
  target: ["target", "targets"],
  product: ["product", "products"],
  placement: ["placement", "placements"],
  audience: ["audience", "audiences"],
  ad: ["ad", "ads"],
  adGroup: ["ad group", "ad groups"],
  campaign: ["campaign", "campaigns"],
} satisfies Record<ReportSubject, readonly [one: string, many: string]>;
const BY_SUBJECT: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(NAMES));

/** How many of what a report is about. */
export function counted(count: number | string, subject: ReportSubject): string {
  const [one, many] = BY_SUBJECT.get(subject) ?? NAMES.keyword;
  return `${count} ${String(count) === "1" ? one : many}`;
}

/** The same without a number: "campaigns". */
export function many(subject: ReportSubject): string {
  return (BY_SUBJECT.get(subject) ?? NAMES.keyword)[1];
}
