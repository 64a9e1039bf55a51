import { cellText, isEmpty, type Cell, type Cells } from "../cells/cells";
import { isMissing } from "../cells/isMissing";
import { shownAsDate } from "../numbers/shownAsDate";
import { isYesNo, needNotation } from "./needNotation";
import { needNumber, plainNumber } from "./needNumber";
import type { NoNeedWhy, Survey, SurveyColumn, SurveyRow, Unplaced } from "./Survey";
import { matchSurveyColumn, type SurveyRole } from "./surveyColumnNames";
import { surveyHeader } from "./surveyHeader";

/** What the person decided about the columns. */
export interface SurveyOptions {
  readonly needs?: readonly number[];
  /** null for "there is none". */
  readonly customer?: number | null;
  readonly value?: number | null;
}

/** Ratings take few different values; revenue, ages and scores of 0 to 100 many. */
const FEW = 11;
const TOTAL = /^(grand )?(total|totals|average|mean|sum|summe|gesamt|mittelwert|durchschnitt)$/i;

/**
 * Reads a range as a survey of what customers need. Yes and no in words, ratings, scores and ticks are understood; a row in
 * which a chosen need is blank is named and has no segment. It never throws, whatever the cells hold.
 * @param cells the `values` of the range
 * @param shown what its cells show, by which dates are told from numbers
 */
export function readSurvey(cells: Cells, shown: readonly (readonly string[])[], options: SurveyOptions = {}): Survey {
  const headerRow = surveyHeader(cells);
  const firstRow = (headerRow ?? -1) + 1;
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const lastRow = lastCustomer(cells, firstRow);
  const columns = Array.from({ length: width }, (_, index) => {
    const heading = headerRow === null ? "" : cellText(cells[headerRow][index]).trim();
    const column = cells.slice(firstRow, lastRow + 1).map((row) => row[index]);
    return sight(index, heading, column, (shown[firstRow] ?? [])[index] ?? "");
  });
  const customer = chosenColumn(options.customer, columns, () => customerColumn(columns, lastRow - firstRow + 1));
  const value = chosenColumn(options.value, columns, () => columnNamed(columns, "value"));
  const needs = chosenNeeds(options.needs, columns, [customer, value]);
  const base = { headerRow, firstRow, lastRow, columns, needs, customer, value };
  return { ...base, ...customersOf(cells, base) };
}

function sight(index: number, heading: string, cells: readonly Cell[], shown: string): SurveyColumn {
  const filled = cells.filter((cell) => !isMissing(cell));
  const distinct = new Set(filled.map((cell) => cellText(cell).toLowerCase())).size;
  const isDate = typeof cells.find((cell) => !isEmpty(cell)) === "number" && shownAsDate(shown);
  const notation = isDate ? undefined : needNotation(cells);
  const ticked = notation?.kind === "tick" && filled.length < cells.length;
  const why: NoNeedWhy | undefined =
    filled.length === 0
      ? "empty"
      : heading !== "" && matchSurveyColumn(heading)?.role === "segment"
        ? "own"
        : isDate
          ? "date"
          : !notation
            ? "text"
            : distinct < 2 && !ticked
              ? "alike"
              : undefined;
  return { index, heading, distinct, ...(notation && { notation }), ...(why && { why }) };
}

/** The last row before blank ones and lines of totals. */
function lastCustomer(cells: Cells, firstRow: number): number {
  let last = cells.length - 1;
  while (last >= firstRow) {
    const row = cells[last];
    const isTotal = row.some((cell) => typeof cell === "string" && TOTAL.test(cell.trim()));
    if (!isTotal && row.some((cell) => !isEmpty(cell))) break;
    last--;
  }
  return last;
}

function chosenColumn(
  chosen: number | null | undefined,
  columns: readonly SurveyColumn[],
  usual: () => number | undefined,
): number | undefined {
  if (chosen === null) return undefined;
  return chosen !== undefined && columns[chosen] ? chosen : usual();
}

function columnNamed(columns: readonly SurveyColumn[], role: SurveyRole): number | undefined {
  const matches = columns.flatMap(({ index, heading }) => {
    const match = heading === "" ? null : matchSurveyColumn(heading);
    return match?.role === role ? [{ index, rank: match.rank }] : [];
  });
  return matches.sort((a, b) => a.rank - b.rank)[0]?.index;
}

/** The column of that name, else the first in which all texts differ. */
function customerColumn(columns: readonly SurveyColumn[], rows: number): number | undefined {
  const named = columnNamed(columns, "customer");
  return named ?? columns.find(({ why, distinct }) => why === "text" && distinct === rows)?.index;
}

/** Whether a column holds ratings, or answers of yes or no. */
export function takesFewValues({ notation, distinct }: SurveyColumn): boolean {
  if (!notation) return false;
  return notation.kind === "number" ? distinct <= FEW : isYesNo(notation);
}

/** Those the person chose; else yes and no and ratings, or all columns of numbers where there are no such. */
function chosenNeeds(
  chosen: readonly number[] | undefined,
  columns: readonly SurveyColumn[],
  taken: readonly (number | undefined)[],
): number[] {
  if (chosen) return columns.filter(({ index, notation }) => notation && chosen.includes(index)).map(indexOf);
  const usable = columns.filter(({ index, notation, why }) => notation && !why && !taken.includes(index));
  const ratings = usable.filter(takesFewValues);
  return (ratings.length > 0 ? ratings : usable.filter(({ notation }) => notation?.kind === "number")).map(indexOf);
}

function indexOf({ index }: SurveyColumn): number {
  return index;
}

type Columns = Pick<Survey, "firstRow" | "lastRow" | "columns" | "needs" | "customer" | "value">;

function customersOf(cells: Cells, survey: Columns): Pick<Survey, "rows" | "unplaced"> {
  const { firstRow, lastRow, columns, needs, customer, value } = survey;
  const rows: SurveyRow[] = [];
  const unplaced: Unplaced[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const line = cells[row];
    if (line.every(isEmpty)) continue;
    const read = needs.map((column) => {
      const { notation } = columns[column];
      return notation ? needNumber(line[column], notation) : undefined;
    });
    const bad = read.findIndex((need) => typeof need !== "number");
    if (bad >= 0) {
      const held = cellText(line[needs[bad]]).trim();
      unplaced.push({ row, column: needs[bad], why: read[bad] === "blank" ? "blank" : "unreadable", held });
      continue;
    }
    const worth = value === undefined ? undefined : plainNumber(line[value]);
    rows.push({
      row,
      customer: customer === undefined ? "" : cellText(line[customer]).trim(),
      needs: read.filter((need) => typeof need === "number"),
      ...(worth !== undefined && { value: worth }),
    });
  }
  return { rows, unplaced };
}
