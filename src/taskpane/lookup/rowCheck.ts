import { isErrorText } from "../../imports/cells/isErrorText";
import { literal } from "../../workbook/formulaLimits";
import { said } from "../job/said";
import { escaped, foundAs, keyText } from "./keyText";
import type { SourceLookup } from "./sourceLookup";
import type { Texts } from "../texts/en";

/** Words by which rows that are no records are known; more than so many are counted as they were. */
const MOST_WORDS = 6;

/**
 * A line that follows source and sheet, as a formula: whether each row of the source that names something stands on the
 * sheet, and how many do not yet.
 *
 * @param here how many rows of the source the records that are looked up have, as a formula
 */
export function rowCheck(lookup: SourceLookup, here: string, texts: Pick<Texts, "lookup">): string {
  const { sought, records, contents, keys } = lookup;
  const asRead = records.filter((_, i) => sought[i] === undefined).flat();
  const counted = asRead.filter((row) => isCounted(contents.values[row][keys[0]])).length;
  return checkLine(sourceRows(lookup), counted > 0 ? `(${here}+${counted})` : here, texts);
}

/** Whether as many rows stand here as in the source, said as a formula; both counts are formulas. */
export function checkLine(source: string, here: string, { lookup: words }: Pick<Texts, "lookup">): string {
  const counts = { source, here };
  return `IF(${source}=${here},${said(words.complete, counts)},${said(words.incomplete, counts)})`;
}

/** How many rows of the source name something that is not known to be no record, as a formula. */
export function sourceRows({ column, keys, rows, records, contents: { values } }: SourceLookup): string {
  const [key] = keys;
  const { range } = column(key);
  const own = new Set(records.flat());
  const names = new Set([...own].map((row) => foundAs(String(values[row][key]))));
  const strangers = rows.filter((row) => !own.has(row) && isCounted(values[row][key]));
  const words = new Map<string, string>();
  let fixed = 0;
  for (const row of strangers) {
    const text = keyText([values[row][key]]);
    const isTold = text !== undefined && !names.has(foundAs(text));
    if (isTold && (words.has(foundAs(text)) || words.size < MOST_WORDS)) words.set(foundAs(text), text);
    else fixed++;
  }
  const less = [...words.values()].map((text) => `-COUNTIF(${range},${literal(`=${escaped(text)}`)})`);
  return `COUNTIF(${range},"?*")+COUNT(${range})${less.join("")}${fixed > 0 ? `-${fixed}` : ""}`;
}

/** Whether COUNTIF "?*" or COUNT count the cell. */
export function isCounted(cell: unknown): boolean {
  return typeof cell === "number" || (typeof cell === "string" && cell !== "" && !isErrorText(cell));
}
