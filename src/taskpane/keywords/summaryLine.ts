import type { KeywordTable } from "../../imports/keywords/KeywordTable";
import { texts } from "../texts/texts";

/**
 * What was found in a range, in one line.
 * @example summaryLine(table) // "275 keywords read; 133 have no bid; 4 total rows left out."
 */
export function summaryLine({ summary, columns }: KeywordTable): string {
  const words = texts.keywordReading.summary;
  const { keywords, keywordRows, leftOut, noBid, lacking, totalsAgree } = summary;
  const parts = [words.read(keywords, keywordRows > keywords ? keywordRows : undefined)];
  if (noBid) parts.push(words.noBid(noBid));
  if (columns.clicks && lacking.cpc) parts.push(words.noCpc(lacking.cpc));
  for (const why of Object.keys(words.leftOut) as (keyof typeof words.leftOut)[]) {
    const rows = leftOut[why];
    if (rows) parts.push(words.leftOut[why](rows));
  }
  if (totalsAgree !== null) parts.push(words.totals(totalsAgree));
  return `${parts.join("; ")}.`;
}
