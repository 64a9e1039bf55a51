import { readKeywords } from "../../../imports/keywords/readKeywords";
import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { RangeContents } from "../../../workbook/RangeContents";
import { sourcesOf } from "./clickPrice";
import type { ReadingChoices } from "../../keywords/readingChoices";

/** The keywords of a range. Where no column has a price for a click, it is asked which one does. */
export function readTable({ values, text, formulas }: RangeContents, choices: ReadingChoices): KeywordTable {
  const options = { shown: text, ...(formulas && { formulas }), ...choices };
  const table = readKeywords(values, options);
  return sourcesOf(table).length > 0 ? table : readKeywords(values, { ...options, needed: ["cpc"] });
}
