import type { Cells } from "../cells/cells";
import { cellText } from "../cells/cells";
import type { ColumnRef, Columns } from "../table/ColumnNames";
import { columnMatcher } from "../table/columnMatcher";
import { distinctTextColumns } from "../table/distinctTextColumns";
import type { ChosenColumns } from "../table/findColumns";
import { findColumns } from "../table/findColumns";
import { findHeader, rolesNamed } from "../table/findHeader";
import { KEYWORD_COLUMN_NAMES } from "./keywordColumnNames";
import type { Role } from "./Role";

const matcher = columnMatcher(KEYWORD_COLUMN_NAMES);

/** Enough rows to tell keywords from campaigns. */
const ROWS_COMPARED = 500;

/** Where the headings stand and which column is what. */
export interface KeywordColumns {
  readonly headerRow: number | null;
  readonly columns: Columns<Role>;
  /** All columns of the range, for the user to choose from. */
  readonly all: readonly ColumnRef[];
}

/**
 * Finds the header and the columns of a keyword table. Where no heading says "keyword", the keywords are guessed to be
 * the column of text whose rows differ most.
 * @param headerRow what the user said; undefined to find it
 */
export function findKeywordColumns(
  cells: Cells,
  headerRow: number | null | undefined,
  chosen: ChosenColumns<Role>,
): KeywordColumns {
  const said = headerRow === null || (headerRow !== undefined && headerRow in cells);
  const at = said ? headerRow : findHeader(cells, matcher, "keyword");
  const header = at === null ? [] : cells[at];
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const all = Array.from({ length: width }, (_, index) => ({ index, heading: cellText(header[index]).trim() }));
  const columns = findColumns(header, width, matcher, chosen);
  if (columns.keyword || chosen.keyword === null) return { headerRow: at, columns, all };
  const taken = new Set(Object.values(columns).map(({ index }) => index));
  const data = cells.slice((at ?? -1) + 1).slice(0, ROWS_COMPARED);
  const [first, ...others] = distinctTextColumns(data, width).filter((index) => !taken.has(index));
  if (first === undefined) return { headerRow: at, columns, all };
  const guess = { ...all[first], by: "content", others: others.map((index) => all[index]), ambiguous: false } as const;
  return { headerRow: at, columns: { ...columns, keyword: guess }, all };
}

/** Whether a row holds the headings of a keyword table. */
export function namesKeywordColumns(row: readonly unknown[]): boolean {
  const roles = rolesNamed(row, matcher);
  return roles.has("keyword") && roles.size >= 2;
}
