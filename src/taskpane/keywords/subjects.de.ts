import type { Subject } from "../../imports/keywords/subject";

const NAMES: Readonly<Record<Subject, readonly [one: string, many: string]>> = {
  keyword: ["Keyword", "Keywords"],
  searchTerm: ["Suchbegriff", "Suchbegriffe"],
  target: ["Targeting-Ziel", "Targeting-Ziele"],
  product: ["Produkt", "Produkte"],
  placement: ["Placement", "Placements"],
  audience: ["Zielgruppe", "Zielgruppen"],
  ad: ["Anzeige", "Anzeigen"],
  adGroup: ["Anzeigengruppe", "Anzeigengruppen"],
  campaign: ["Kampagne", "Kampagnen"],
};

/** How many of what a report is about. */
export function counted(count: number | string, subject: Subject): string {
  const [one, many] = NAMES[subject];
  return `${count} ${String(count) === "1" ? one : many}`;
}

/** The same without a number: "Kampagnen". */
export function many(subject: Subject): string {
  return NAMES[subject][1];
}
