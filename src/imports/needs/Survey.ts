import type { TableReading } from "../table/TableReading";
import type { AnswerMark } from "./severalAnswers";
import type { SurveyRole } from "./surveyColumnNames";
import type { ValueText } from "./valueText";

/** How a column says what a customer needs, and how that becomes a number. */
export type NeedNotation =
  | RatedNumbers
  /** Answers in words that have an order, with what each counts: "Agree" 4 of 5. Numbers among them stand for themselves. */
  | RankedWords
  /** One word for 1 and one for 0, such as yes and no. */
  | { readonly kind: "words"; readonly yes: string; readonly no: string }
  /** Excel's own TRUE and FALSE. */
  | { readonly kind: "truth" }
  /** A mark for 1, nothing for 0. */
  | { readonly kind: "tick"; readonly tick: string }
  /** 1 where the option is among the answers in the cell, which a mark parts. */
  | { readonly kind: "option"; readonly option: string; readonly mark: AnswerMark };

/** Answers in words that have an order. */
export interface RankedWords {
  readonly kind: "scale";
  readonly levels: readonly (readonly [word: string, counts: number])[];
  /** Of ranks, the last one, by which they are turned round; the levels are turned already. */
  readonly lastRank?: number;
}

/** Ratings and scores. */
export interface RatedNumbers {
  readonly kind: "number";
  /** Whether every filled cell is a number already, so that formulas can look at the cells themselves. */
  readonly plain: boolean;
  /** Codes for "don't know" and the like, which count as blank. */
  readonly without: readonly number[];
  /** Of ranks, where 1 is wanted most: the last one, by which they are turned round; undefined where more is more. */
  readonly lastRank?: number;
}

/** Why a column cannot say what customers need, or is not taken to unless the person says so. */
export type NoNeedWhy = "text" | "several" | "date" | "alike" | "empty" | "own" | "about";

/** One column of a survey, or one option of a column that holds several answers in a cell. */
export interface SurveyColumn {
  /** Its place among the columns, the options of some standing behind them all. */
  readonly index: number;
  /** Of the range, counted from 0. */
  readonly column: number;
  /** "" without one. */
  readonly heading: string;
  /** Undefined where its cells cannot be turned into numbers. */
  readonly notation?: NeedNotation;
  readonly why?: NoNeedWhy;
  /** How many different things its cells hold. */
  readonly distinct: number;
}

/** A customer whose needs are all there. */
export interface SurveyRow {
  /** Of the range, counted from 0. */
  readonly row: number;
  readonly customer: string;
  /** In the order of the chosen columns. */
  readonly needs: readonly number[];
  /** Money the customer brings; undefined where the cell holds none. */
  readonly value?: number;
}

/** A row that has no segment: a need is blank or cannot be read. */
export interface Unplaced {
  readonly row: number;
  readonly column: number;
  readonly why: "blank" | "unreadable";
  readonly held: string;
}

/** What reading a survey tells beside what holds for every table. */
export interface Needs {
  /** The first row of customers and the last, counted from 0; a line of totals below them is none. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly sights: readonly SurveyColumn[];
  /** Columns that say what customers need, as chosen, from left to right. */
  readonly needs: readonly number[];
  readonly rows: readonly SurveyRow[];
  readonly unplaced: readonly Unplaced[];
  /** How the values of customers are written where some are text, so that formulas read them alike. */
  readonly valueText: ValueText | undefined;
}

/** A range read as a survey of needs: a row a customer, a column a need. */
export type Survey = TableReading<SurveyRole> & Needs;
