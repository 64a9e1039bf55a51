import type { Cell } from "../../text/cells";
import { cellText } from "../cells/cells";
import { isMissing } from "../cells/isMissing";
import { shownAsDate } from "../numbers/shownAsDate";
import type { CellReader } from "../table/cellReader";
import type { ColumnRef } from "../table/ColumnNames";
import { columnMatcher } from "../table/columnMatcher";
import { headerText } from "../table/headerText";
import { isAbout, mayBeOfOrders, needMetIn } from "./aboutHeadings";
import { answerText } from "./answerScales";
import { answersAmong, isYesNo, needNotation } from "./needNotation";
import { rankedColumns } from "./ranks";
import { severalAnswers } from "./severalAnswers";
import type { NeedNotation, NoNeedWhy, SurveyColumn } from "./Survey";
import { SURVEY_COLUMN_NAMES, type SurveyRole } from "./surveyColumnNames";

/** Ratings take few different values; revenue, ages and scores of 0 to 100 many. */
const FEW = 11;
const match = columnMatcher(SURVEY_COLUMN_NAMES);

/** What each column of a survey holds, and whether it can say what customers need; options of one column behind them all. */
export function sightColumns(
  columns: readonly ColumnRef[],
  rows: readonly number[],
  cells: CellReader<SurveyRole>,
): SurveyColumn[] {
  const answers = columns.map(({ index }) => new Set(answersAmong(cellsOf(index, rows, cells)).map(answerText)));
  const sights = columns.map((column) => sight(column, rows, cells, answersAround(answers, column.index)));
  const ranked = rankedColumns(sights, rows, (row) => cells.line(row));
  const turned = sights.map((one) => (ranked.has(one.index) ? turnedRound(one, ranked.get(one.index) ?? 0) : one));
  return [...rated(askedTwice(turned)), ...optionSights(turned, rows, cells)];
}

/** Whatever a need is called, it is one where another column says how well it is met today. */
function askedTwice(sights: readonly SurveyColumn[]): SurveyColumn[] {
  const met = new Set(sights.map(({ heading }) => needMetIn(heading)));
  return sights.map((one) =>
    one.why === "about" && met.has(headerText(one.heading)) ? { ...one, why: undefined } : one,
  );
}

/** People rate shipping and discounts like other needs: among ratings these are no figures of orders. */
function rated(sights: readonly SurveyColumn[]): SurveyColumn[] {
  const needs = sights.filter((one) => one.why === undefined && takesFewValues(one));
  return sights.map((one) => {
    const alike = needs.filter(({ notation }) => notation?.kind === one.notation?.kind).length;
    const isRated = one.why === "about" && alike >= FEWEST_RATED && takesFewValues(one) && mayBeOfOrders(one.heading);
    return isRated ? { ...one, why: undefined } : one;
  });
}

const FEWEST_RATED = 2;

function cellsOf(index: number, rows: readonly number[], reader: CellReader<SurveyRole>): Cell[] {
  return rows.map((row) => reader.line(row)[index]);
}

/** More are no answers of a scale. */
const MOST_ANSWERS = 12;

/** The answers of all columns that share some with one. */
function answersAround(answers: readonly ReadonlySet<string>[], index: number): string[] {
  const own = answers[index];
  const alike = answers.filter((other) => other.size <= MOST_ANSWERS && [...other].some((answer) => own.has(answer)));
  return [...new Set([...own, ...alike.flatMap((other) => [...other])])];
}

function turnedRound(one: SurveyColumn, lastRank: number): SurveyColumn {
  const { notation } = one;
  if (notation?.kind === "number") return { ...one, notation: { ...notation, lastRank } };
  if (notation?.kind !== "scale") return one;
  const levels = notation.levels.map(([word, rank]) => [word, lastRank + 1 - rank] as const);
  return { ...one, notation: { ...notation, levels, lastRank } };
}

function optionSights(
  sights: readonly SurveyColumn[],
  rows: readonly number[],
  reader: CellReader<SurveyRole>,
): SurveyColumn[] {
  const found = sights.flatMap(({ index, heading, why }) => {
    const several = why === "several" ? severalAnswers(cellsOf(index, rows, reader)) : undefined;
    return (several?.options ?? []).map((option) => ({
      column: index,
      question: heading,
      option,
      mark: several?.mark,
    }));
  });
  const texts = found.map(({ option }) => answerText(option));
  return found.map(({ column, question, option, mark }, i) => ({
    index: sights.length + i,
    column,
    heading: texts.filter((text) => text === texts[i]).length > 1 ? `${question}: ${option}` : option,
    notation: { kind: "option", option, mark: mark ?? ";" },
    why: isAbout(question) ? "about" : undefined,
    distinct: 2,
  }));
}

function sight(
  { index, heading }: ColumnRef,
  rows: readonly number[],
  reader: CellReader<SurveyRole>,
  around: readonly string[],
): SurveyColumn {
  const cells = cellsOf(index, rows, reader);
  const filled = cells.filter((cell) => !isMissing(cell));
  const distinct = new Set(filled.map((cell) => cellText(cell).toLowerCase())).size;
  const first = rows.find((row) => typeof reader.line(row)[index] === "number");
  const isDate = first !== undefined && shownAsDate(cellText(reader.shownLine(first)[index]));
  const notation = isDate ? undefined : needNotation(cells, heading, around);
  const isOwn = heading !== "" && match(heading)?.role === "segment";
  const isTicked = notation?.kind === "tick" && filled.length < cells.length;
  const seen = { distinct, isOwn, isDate, isTicked, notation, isSeveral: severalAnswers(cells) !== undefined };
  const why = noNeed(seen) ?? (isAbout(heading) ? "about" : undefined);
  return { index, column: index, heading, distinct, notation, why };
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
