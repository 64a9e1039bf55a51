import { cellText, isEmpty } from "../cells/cells";
import { isMissing } from "../cells/isMissing";
import { shownAsDate } from "../numbers/shownAsDate";
import type { CellReader } from "../table/cellReader";
import type { ColumnRef } from "../table/ColumnNames";
import { columnMatcher } from "../table/columnMatcher";
import { isYesNo, needNotation } from "./needNotation";
import type { NeedNotation, NoNeedWhy, SurveyColumn } from "./Survey";
import { SURVEY_COLUMN_NAMES, type SurveyRole } from "./surveyColumnNames";

/** Ratings take few different values; revenue, ages and scores of 0 to 100 many. */
const FEW = 11;

const match = columnMatcher(SURVEY_COLUMN_NAMES);

/** What each column of a survey holds, and whether it can say what customers need. */
export function sightColumns(
  columns: readonly ColumnRef[],
  rows: readonly number[],
  cells: CellReader<SurveyRole>,
): SurveyColumn[] {
  return columns.map((column) => sight(column, rows, cells));
}

function sight({ index, heading }: ColumnRef, rows: readonly number[], reader: CellReader<SurveyRole>): SurveyColumn {
  const cells = rows.map((row) => reader.line(row)[index]);
  const filled = cells.filter((cell) => !isMissing(cell));
  const distinct = new Set(filled.map((cell) => cellText(cell).toLowerCase())).size;
  const first = rows.find((row) => !isEmpty(reader.line(row)[index]));
  const isDate =
    first !== undefined &&
    typeof reader.line(first)[index] === "number" &&
    shownAsDate(cellText(reader.shownLine(first)[index]));
  const notation = isDate ? undefined : needNotation(cells);
  const isOwn = heading !== "" && match(heading)?.role === "segment";
  const isTicked = notation?.kind === "tick" && filled.length < cells.length;
  return { index, heading, distinct, notation, why: noNeed({ distinct, isOwn, isDate, isTicked, notation }) };
}

interface Seen {
  readonly distinct: number;
  readonly isOwn: boolean;
  readonly isDate: boolean;
  readonly isTicked: boolean;
  readonly notation: NeedNotation | undefined;
}

function noNeed({ distinct, isOwn, isDate, isTicked, notation }: Seen): NoNeedWhy | undefined {
  if (distinct === 0) return "empty";
  if (isOwn) return "own";
  if (isDate) return "date";
  if (!notation) return "text";
  return distinct < 2 && !isTicked ? "alike" : undefined;
}

/** Whether a column holds ratings, or answers of yes or no. */
export function takesFewValues({ notation, distinct }: SurveyColumn): boolean {
  if (!notation) return false;
  return notation.kind === "number" ? distinct <= FEW : isYesNo(notation);
}

/** Those the person chose; else yes and no and ratings, or all columns of numbers where there are no such. */
export function chosenNeeds(
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
