import { columnLetters, quotedSheet } from "../../workbook/a1";
import type { RangeContents } from "../../workbook/RangeContents";
import type { Texts } from "../texts/en";
import { checkLine, isCounted } from "./rowCheck";

/** Rows that formulas of a sheet look at all together, or that were copied to it. */
interface LookedAt {
  readonly contents: RangeContents;
  /** A column in which each of the rows holds something, counted from 0 in the range. */
  readonly column: number;
  /** The first and the last of the rows, counted from 0 in the range. */
  readonly first: number;
  readonly last: number;
  /** The cells of that column in these rows, as formulas of the sheet call them; without it the rows were copied. */
  readonly range?: string | undefined;
}

/**
 * A line that follows the source, as a formula: whether the sheet looks at all of its rows, and how many came since below it or
 * above. Undefined where other things stand in the same columns, and could be taken for rows.
 */
export function growthCheck(
  { contents, column, first, last, range }: LookedAt,
  texts: Pick<Texts, "lookup">,
): string | undefined {
  if (!contents.isAlone) return undefined;
  const cells = contents.values.map((row) => row[column]);
  const inside = cells.slice(first, last + 1).filter(isCounted).length;
  const outside = cells.filter(isCounted).length - inside;
  const letters = columnLetters(contents.column + column);
  const all = counting(`${quotedSheet(contents.sheetName)}!$${letters}:$${letters}`);
  return checkLine(
    outside > 0 ? `${all}-${outside}` : all,
    range === undefined ? String(inside) : counting(range),
    texts,
  );
}

function counting(range: string): string {
  return `COUNTIF(${range},"?*")+COUNT(${range})`;
}
