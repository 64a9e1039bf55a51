import { KEYWORD_FORMAT } from "../../../imports/keywords/keywordFormat";
import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import { readTable } from "../../../imports/table/readTable";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { ReadingChoices } from "../../keywords/readingChoices";

/** Keywords to plan a test of. Where neither a column nor clicks and their cost give a price for a click, it is asked for. */
export const KEYWORDS_TO_PLAN: typeof KEYWORD_FORMAT = {
  ...KEYWORD_FORMAT,
  wanted: ({ cpc, maxCpc, lowBid, highBid }, rows) => {
    const isPaid = rows.some(({ figures: { clicks, cost } }) => (clicks?.value ?? 0) > 0 && cost?.value !== undefined);
    return isPaid || (cpc ?? maxCpc ?? lowBid ?? highBid) ? [] : ["cpc"];
  },
};

/** The keywords of a range. */
export function readKeywordsToPlan(contents: RangeContents, choices: ReadingChoices): KeywordTable {
  return readTable(KEYWORDS_TO_PLAN, contents, choices);
}
