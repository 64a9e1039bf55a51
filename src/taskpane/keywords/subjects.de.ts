import type { ReportSubject } from "../../imports/keywords/subject";

const NAMES = {
  keyword: ["Keyword", "Keywords"],
  searchTerm: ["Suchbegriff", "Suchbegriffe"],
  target: ["Targeting-Ziel", "Targeting-Ziele"],
  product: ["Produkt", "Produkte"],
  placement: ["Placement", "Placements"],
  audience: ["Zielgruppe", "Zielgruppen"],
  ad: ["Anzeige", "Anzeigen"],
  adGroup: ["Anzeigengruppe", "Anzeigengruppen"],
  campaign: ["Kampagne", "Kampagnen"],
} satisfies Record<ReportSubject, readonly [one: string, many: string]>;
const BY_SUBJECT: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(NAMES));

/** How many of what a report is about. */
export function counted(count: number | string, subject: ReportSubject): string {
  const [one, many] = BY_SUBJECT.get(subject) ?? NAMES.keyword;
  return `${count} ${String(count) === "1" ? one : many}`;
}

/** The same without a number: "Kampagnen". */
export function many(subject: ReportSubject): string {
  return (BY_SUBJECT.get(subject) ?? NAMES.keyword)[1];
}
