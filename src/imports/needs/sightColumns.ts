import { cellText, isEmpty } from "../cells/cells";
import { isMissing } from "../cells/isMissing";
import { shownAsDate } from "../numbers/shownAsDate";
import type { CellReader } from "../table/cellReader";
import type { ColumnRef } from "../table/ColumnNames";
import { columnMatcher } from "../table/columnMatcher";
import { isAbout } from "./aboutHeadings";
import { isYesNo, needNotation } from "./needNotation";
import { rankedColumns } from "./ranks";
import type { NeedNotation, NoNeedWhy, SurveyColumn } from "./Survey";
import { SURVEY_COLUMN_NAMES, type SurveyRole } from "./surveyColumnNames";

/** Ratings take few different values; revenue, ages and scores of 0 to 100 many. */
const FEW = 11;
/** Answers in one cell as Google Forms and Microsoft Forms write them: `a;b;c`, `a, b, c`. */
const SEVERAL = /\p{L}\s*[;,|]\s*\p{L}/u;

const match = columnMatcher(SURVEY_COLUMN_NAMES);

/** What each column of a survey holds, and whether it can say what customers need. */
export function sightColumns(
  columns: readonly ColumnRef[],
  rows: readonly number[],
  cells: CellReader<SurveyRole>,
): SurveyColumn[] {
  const sights = columns.map((column) => sight(column, rows, cells));
  const ranked = rankedColumns(sights, rows, (row) => cells.line(row));
  return sights.map((one) => {
    const { notation, index } = one;
    if (notation?.kind !== "number" || !ranked.has(index)) return one;
    return { ...one, notation: { ...notation, lastRank: ranked.get(index) } };
  });
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
  const notation = isDate ? undefined : needNotation(cells, heading);
  const isOwn = heading !== "" && match(heading)?.role === "segment";
  const isTicked = notation?.kind === "tick" && filled.length < cells.length;
  const several = filled.filter((cell) => typeof cell === "string" && SEVERAL.test(cell)).length;
  const seen = { distinct, isOwn, isDate, isTicked, notation, isSeveral: several * 4 > filled.length };
  return { index, heading, distinct, notation, why: noNeed(seen) ?? (isAbout(heading) ? "about" : undefined) };
}

interface Seen {
  readonly distinct: number;
  readonly isOwn: boolean;
  readonly isDate: boolean;
  readonly isTicked: boolean;
  /** Whether many cells hold more than one answer. */
  readonly isSeveral: boolean;
  readonly notation: NeedNotation | undefined;
}

function noNeed({ distinct, isOwn, isDate, isTicked, isSeveral, notation }: Seen): NoNeedWhy | undefined {
  if (distinct === 0) return "empty";
  if (isOwn) return "own";
  if (isDate) return "date";
  if (!notation) return isSeveral ? "several" : "text";
  return distinct < 2 && !isTicked ? "alike" : undefined;
}

/** Whether a column holds ratings, or answers of yes or no. */
export function takesFewValues({ notation, distinct }: SurveyColumn): boolean {
  if (!notation) return false;
  return notation.kind === "number" ? distinct <= FEW : notation.kind === "scale" || isYesNo(notation);
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
