import type { Subject } from "../../imports/keywords/subject";

const NAMES: Readonly<Record<Subject, readonly [one: string, many: string]>> = {
  keyword: ["keyword", "keywords"],
  searchTerm: ["search term", "search terms"],
  target: ["target", "targets"],
  product: ["product", "products"],
  placement: ["placement", "placements"],
  audience: ["audience", "audiences"],
  ad: ["ad", "ads"],
  adGroup: ["ad group", "ad groups"],
  campaign: ["campaign", "campaigns"],
};

/** How many of what a report is about. */
export function counted(count: number | string, subject: Subject): string {
  const [one, many] = NAMES[subject];
  return `${count} ${String(count) === "1" ? one : many}`;
}

/** The same without a number: "campaigns". */
export function many(subject: Subject): string {
  return NAMES[subject][1];
}
