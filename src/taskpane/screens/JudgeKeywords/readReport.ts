import { KEYWORD_FORMAT } from "../../../imports/keywords/keywordFormat";
import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import { readTable } from "../../../imports/table/readTable";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { ReadingChoices } from "../../keywords/readingChoices";

/** Keywords with what they did. It is asked where their clicks, cost and conversions stand. */
export const KEYWORDS_TO_JUDGE: typeof KEYWORD_FORMAT = {
  ...KEYWORD_FORMAT,
  wanted: () => ["clicks", "cost", "conversions"],
};

/** The keywords of a report. */
export function readReport(contents: RangeContents, choices: ReadingChoices): KeywordTable {
  return readTable(KEYWORDS_TO_JUDGE, contents, choices);
}
