import type { Cell, Cells } from "../cells/cells";
import { cellText, isEmpty } from "../cells/cells";
import type { LeftOut, LeftOutWhy } from "./LeftOut";
import { matchTypeNamed } from "./matchType";
import { rowLabel } from "./rowLabel";
import { totalLabel } from "./totalLabel";

/** What telling keywords from other rows needs to know of the table. */
export interface TableShape {
  readonly headerRow: number | null;
  readonly keyword: number | undefined;
  readonly matchType: number | undefined;
  /** Whether a row holds headings, whatever their order. */
  readonly namesColumns: (row: readonly Cell[]) => boolean;
}

/** The rows of a range: keywords, and the rest with the reason. */
export interface SortedRows {
  readonly keywordRows: readonly number[];
  readonly leftOut: readonly LeftOut[];
}

type Verdict = LeftOutWhy | "keyword" | "bareTotal";

const FOOTER = /rights reserved|microsoft corporation/i;
const STARTS_AS_FIGURE = /^\s*[-+<>]?\p{Sc}?\d/u;
const NO_KEYWORD = /^[\s\u2010-\u2015-]*$/;

/** Tells keywords from the rows of an export that are none. Every row comes back once. */
export function sortRows(cells: Cells, shape: TableShape): SortedRows {
  const verdicts: Verdict[] = [];
  cells.forEach((row, at) => verdicts.push(judge(row, at, shape, cells, verdicts[at - 1])));
  nameTitles(cells, verdicts, shape);
  settleBareTotals(verdicts);
  const keywordRows = [...verdicts.keys()].filter((at) => verdicts[at] === "keyword");
  const leftOut = [...verdicts.keys()].flatMap((row) => {
    const why = verdicts[row];
    return why === "keyword" || why === "bareTotal" ? [] : [{ row, why, label: rowLabel(cells[row]) }];
  });
  return { keywordRows, leftOut };
}

function judge(
  row: readonly Cell[],
  at: number,
  shape: TableShape,
  cells: Cells,
  before: Verdict | undefined,
): Verdict {
  const { headerRow } = shape;
  if (headerRow !== null && at <= headerRow) {
    if (at === headerRow) return "header";
    return row.every(isEmpty) ? "blank" : "aboveHeader";
  }
  if (row.every(isEmpty)) return before === "secondTable" ? "secondTable" : "blank";
  if (headerRow !== null && repeats(cells[headerRow], row)) return "repeatedHeader";
  if (before === "secondTable" || (headerRow !== null && startsAnotherTable(row, shape))) return "secondTable";
  if (filledCells(row).length === 1 && FOOTER.test(cellText(filledCells(row)[0]))) return "footer";
  return totalOrKeyword(row, shape);
}

/** A row with a match type is a keyword, whatever its words; so is a bare "total" among keywords further down. */
function totalOrKeyword(row: readonly Cell[], { keyword, matchType }: TableShape): Verdict {
  const hasMatchType = matchType !== undefined && matchTypeNamed(cellText(row[matchType])) !== null;
  const total = hasMatchType ? null : totalLabel(row);
  if (total) return total.bare && total.column === keyword && matchType === undefined ? "bareTotal" : "total";
  return keyword === undefined || NO_KEYWORD.test(cellText(row[keyword])) ? "noKeyword" : "keyword";
}

function repeats(header: readonly Cell[], row: readonly Cell[]): boolean {
  return header.every((cell, column) => isEmpty(cell) || cellText(row[column]).trim() === cellText(cell).trim());
}

function startsAnotherTable(row: readonly Cell[], { namesColumns }: TableShape): boolean {
  const couldBe = row.every((cell) => isEmpty(cell) || (typeof cell === "string" && !STARTS_AS_FIGURE.test(cell)));
  return couldBe && namesColumns(row);
}

/** Exports pasted below one another bring their title lines along, which stand alone in their rows. */
function nameTitles(cells: Cells, verdicts: Verdict[], { headerRow }: TableShape): void {
  if (headerRow === null || filledCells(cells[headerRow]).length < 2) return;
  verdicts.forEach((verdict, at) => {
    const startsHere =
      verdict === "repeatedHeader" || (verdict === "secondTable" && verdicts[at - 1] !== "secondTable");
    for (let above = at - 1; startsHere && above > headerRow && at - above <= headerRow; above--) {
      if (filledCells(cells[above]).length > 1) break;
      if (verdicts[above] === "keyword" || verdicts[above] === "noKeyword") verdicts[above] = "title";
    }
  });
}

/** "Total" in the keyword column sums up where it closes the table; higher up it is a keyword (a brand has that name). */
function settleBareTotals(verdicts: Verdict[]): void {
  let below = false;
  for (let at = verdicts.length - 1; at >= 0; at--) {
    if (verdicts[at] === "bareTotal") verdicts[at] = below ? "keyword" : "total";
    below ||= verdicts[at] === "keyword";
  }
}

function filledCells(row: readonly Cell[]): Cell[] {
  return row.filter((cell) => !isEmpty(cell));
}
