import type { Columns } from "../table/ColumnNames";
import { headerText } from "../table/headerText";
import type { LeftOut } from "../table/LeftOut";
import type { TableReading } from "../table/TableReading";
import type { KeywordTableKind } from "./KeywordTable";
import type { Role } from "./Role";

const MICROSOFT_LINE = /^(?:report (?:name|time|aggregation|filter)|last completed available (?:day|hour))\s?:/i;
const MICROSOFT_HEADING =
  /^(?:bid match type|delivered match type|current maximum cpc|ad distribution|devicetype|spend)$/;
const PLANNER_HEADING = /^(?:competition|wettbewerb|concurrence|competencia|concurrentie|concorrenza|concorrencia)\b/;
const GOOGLE_TOTAL = /[:：]/;

/** Which export a range comes from, by its columns, by what stands above the header and by its total and footer rows. */
export function tableKind({ headerRow, columns, all, leftOut }: TableReading<Role, string>): KeywordTableKind {
  if (headerRow === null || !columns.keyword) return "table";
  const headings = all.map(({ heading }) => headerText(heading));
  const hasCounts = Boolean(columns.clicks ?? columns.impressions ?? columns.cost);
  if (columns.searches && !hasCounts) return isPlanner(columns, headings) ? "keywordPlanner" : "table";
  if (!hasCounts) return "table";
  if (isMicrosoft(leftOut, headings)) return "microsoftAds";
  const hasTitle = leftOut.some(({ why }) => why === "aboveHeader");
  const hasTotals = leftOut.some(({ why, held }) => why === "total" && GOOGLE_TOTAL.test(held));
  return columns.matchType && (hasTitle || hasTotals) ? "googleAds" : "table";
}

function isPlanner(columns: Columns<Role>, headings: readonly string[]): boolean {
  const hasCompetition = headings.some((heading) => PLANNER_HEADING.test(heading));
  return Boolean(columns.lowBid && columns.highBid) || hasCompetition;
}

function isMicrosoft(leftOut: readonly LeftOut<string>[], headings: readonly string[]): boolean {
  if (leftOut.some(({ why, held }) => why === "aboveHeader" && MICROSOFT_LINE.test(held))) return true;
  if (leftOut.some(({ why }) => why === "footer")) return true;
  return headings.filter((heading) => MICROSOFT_HEADING.test(heading)).length >= 2;
}
