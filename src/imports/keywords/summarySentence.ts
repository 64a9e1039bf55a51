import type { KeywordTable } from "./KeywordTable";
import type { LeftOutWhy } from "./LeftOut";

/** Rows that a planner may miss. The header, titles and blank rows are not worth a word. */
const TELLING: readonly (readonly [LeftOutWhy, string, string])[] = [
  ["total", "total row left out", "total rows left out"],
  ["noKeyword", "row without a keyword left out", "rows without a keyword left out"],
  ["otherCurrency", "row in another currency left out", "rows in other currencies left out"],
  ["secondTable", "row of a second table left out", "rows of a second table left out"],
];

/**
 * What was found in a range, in one line.
 * @example summarySentence(table) // "275 keywords read; 133 have no bid; 4 total rows left out."
 */
export function summarySentence({ summary, columns }: KeywordTable): string {
  const { keywords, keywordRows, leftOut, noBid, lacking, totalsAgree } = summary;
  const from = keywordRows > keywords ? ` from ${counted(keywordRows, "row", "rows")}` : "";
  const parts = [`${counted(keywords, "keyword", "keywords")} read${from}`];
  if (noBid) parts.push(`${counted(noBid, "has", "have")} no bid`);
  if (columns.clicks && lacking.cpc) parts.push(`${counted(lacking.cpc, "has", "have")} no CPC`);
  for (const [why, one, many] of TELLING) {
    if (leftOut[why]) parts.push(counted(leftOut[why], one, many));
  }
  if (totalsAgree !== null) parts.push(`sums ${totalsAgree ? "match" : "do not match"} the report's own totals`);
  return `${parts.join("; ")}.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
