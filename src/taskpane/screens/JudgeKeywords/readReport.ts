import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import { readKeywords } from "../../../imports/keywords/readKeywords";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { ReadingChoices } from "../../keywords/readingChoices";

/** The keywords of a report with what they did. It is asked where their clicks, cost and conversions stand. */
export function readReport({ values, text, formulas }: RangeContents, choices: ReadingChoices): KeywordTable {
  return readKeywords(values, {
    shown: text,
    ...(formulas && { formulas }),
    ...choices,
    needed: ["clicks", "cost", "conversions"],
  });
}
