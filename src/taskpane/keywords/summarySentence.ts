import type { KeywordTable, NoKeywordWhy } from "../../imports/keywords/KeywordTable";
import type { TableWhy } from "../../imports/table/LeftOut";
import { isolated } from "../texts/isolated";
import type { Texts } from "../texts/en";

/** Rows that a planner may miss. The header, titles and blank rows are not worth a word. */
const TELLING = ["total", "noKeyword", "otherCurrency", "secondTable"] as const satisfies readonly (
  | TableWhy
  | NoKeywordWhy
)[];

/**
 * What was found in a range, in one line.
 * @example summarySentence(table, texts) // "275 keywords read; 133 have no bid; 4 total rows left out."
 */
export function summarySentence({ summary, columns, subject }: KeywordTable, texts: Texts): string {
  const words = texts.keywordSentences.summary;
  const { keywords, keywordRows, leftOut, noBid, lacking, paused, totalsAgree } = summary;
  const isAddedUp = keywordRows > keywords;
  const parts = [isAddedUp ? words.readFrom(keywords, subject, keywordRows) : words.read(keywords, subject)];
  // Whoever has a report of campaigns sees that nothing else was judged.
  if (subject !== "keyword" && columns.keyword) parts.push(words.by(isolated(columns.keyword.heading)));
  if (paused > 0) parts.push(words.paused(paused));
  if (noBid) parts.push(words.noBid(noBid));
  if (columns.clicks && lacking.cpc) parts.push(words.noCpc(lacking.cpc));
  for (const why of TELLING) {
    const count = leftOut[why];
    if (count) parts.push(words.leftOut[why](count));
  }
  if (totalsAgree !== null) parts.push(totalsAgree ? words.totalsAgree : words.totalsDiffer);
  return `${parts.join("; ")}.`;
}
