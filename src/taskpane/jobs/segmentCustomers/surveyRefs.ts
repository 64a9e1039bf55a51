import type { AnswerMark } from "../../../imports/needs/severalAnswers";
import type { NeedNotation, RankedWords, RatedNumbers, Survey } from "../../../imports/needs/Survey";
import { blockAddress, cellAddress, columnLetters, quotedSheet } from "../../../workbook/a1";
import { literal, LONGEST_FORMULA } from "../../../workbook/formulaLimits";
import type { Data } from "../../job/JobData";
import type { SegmentTable } from "./customers";

/** What CHOOSE takes, and what leaves room in a formula for the rest of it. */
const MOST_CHOICES = 254;
const LONGEST_ANSWERS = LONGEST_FORMULA - 200;

/** How a formula calls a text. */
type Called = (text: string) => string;

/** The needs as one range for the functions. */
export interface NeedCells {
  /** With the headings, for functions that say what each need is called. */
  readonly headed: string;
  /** The rows alone, for what stands beside them. */
  readonly rows: string;
}

/**
 * The needs in the person's own cells; undefined where formulas cannot look at these as they stand: the chosen columns do not
 * lie side by side, or hold answers in words.
 */
export function ownNeeds({ contents, table: { survey } }: Data<SegmentTable>): NeedCells | undefined {
  const { needs, headerRow, headerEnd, firstRow, lastRow } = survey;
  // Of several rows of headings none holds what the needs are called.
  if (!standsAsItIs(survey) || headerRow !== headerEnd) return undefined;
  const from = (row: number) => {
    const address = blockAddress(contents.row + row, contents.column + needs[0], lastRow - row + 1, needs.length);
    return `${quotedSheet(contents.sheetName)}!${address}`;
  };
  return { headed: from(headerRow ?? firstRow), rows: from(firstRow) };
}

/** The cells of one column of the survey, without its heading. */
export function columnCells({ contents, table: { survey } }: Data<SegmentTable>, column: number): string {
  const { firstRow, lastRow, sights } = survey;
  const place = contents.column + sights[column].column;
  const address = blockAddress(contents.row + firstRow, place, lastRow - firstRow + 1, 1);
  return `${quotedSheet(contents.sheetName)}!${address}`;
}

/** One column of needs in numbers, as a formula over its cells. */
export function columnInNumbers(data: Data<SegmentTable>, column: number, called: Called): string {
  return inNumbers(data.table.survey.sights[column].notation, columnCells(data, column), called);
}

/** The answers that formulas over these columns look for. */
export function answersIn({ needs, sights }: Survey): string[] {
  return needs.flatMap((column) => {
    const { notation } = sights[column];
    if (notation?.kind === "words") return [notation.yes, notation.no];
    if (notation?.kind === "scale") return notation.levels.map(([word]) => word);
    if (notation?.kind === "option") return [notation.option];
    return notation?.kind === "tick" ? [notation.tick] : [];
  });
}

/**
 * The needs of one row, for SEGMENT: its own cells, or their answers in numbers. The row is not fixed, so that the formula
 * can be copied down to customers who come later.
 *
 * @param row of the range, counted from 0
 * @param from what goes before an address: nothing on the person's own sheet
 * @returns undefined where that is more than a formula can hold
 */
export function rowInNumbers(
  { contents, table: { survey } }: Data<SegmentTable>,
  row: number,
  from: string,
  called: Called,
): string | undefined {
  const { needs, sights } = survey;
  const cell = (column: number) => `$${cellAddress(contents.row + row, contents.column + sights[column].column)}`;
  if (standsAsItIs(survey)) return `${from}${cell(needs[0])}:${cell(needs[needs.length - 1])}`;
  const answers = needs.map((column) => inNumbers(sights[column].notation, `${from}${cell(column)}`, called));
  if (answers.length === 1) return answers[0];
  const chosen = `CHOOSE({${answers.map((_, i) => i + 1).join(",")}},${answers.join(",")})`;
  return answers.length <= MOST_CHOICES && chosen.length <= LONGEST_ANSWERS ? chosen : undefined;
}

/** The value of each customer, "" where there is none; money in text is read as the reader reads it. */
export function valueCells(data: Data<SegmentTable>, column: number, someMissing: boolean): string {
  const cells = columnCells(data, column);
  const { decimal, signs } = data.table.survey.valueText ?? { decimal: ".", signs: [] };
  const bare = signs.reduce((text, sign) => `SUBSTITUTE(${text},${literal(sign)},"")`, cells);
  const read = `NUMBERVALUE(${bare},"${decimal}","${decimal === "." ? "," : "."}")`;
  return someMissing ? `IFERROR(IF(${cells}="","",IF(ISNUMBER(${cells}),${cells},${read})),"")` : cells;
}

/** The first column to the right of the range that Worth did not write itself. */
export function columnBeside({ contents, table: { survey } }: Pick<Data<SegmentTable>, "contents" | "table">): number {
  const last = [...survey.sights].reverse().find(({ why, notation }) => {
    return why !== "own" && why !== "empty" && notation?.kind !== "option";
  });
  return contents.column + (last ? last.column + 1 : survey.all.length);
}

/** "I:J" for the columns where segments go. */
export function columnsCalled(first: number, count: number): string {
  return `${columnLetters(first)}:${columnLetters(first + count - 1)}`;
}

function standsAsItIs({ needs, sights }: Survey): boolean {
  return needs.every((column, i) => {
    const { notation } = sights[column];
    if (notation?.kind !== "number" || column !== needs[0] + i) return false;
    return notation.plain && notation.without.length === 0 && notation.lastRank === undefined;
  });
}

/** What a column says, in numbers; "" where that is nothing, so that SEGMENT leaves the row out. */
function inNumbers(notation: NeedNotation | undefined, cells: string, called: Called): string {
  switch (notation?.kind) {
    case "number":
      return ratedNumbers(notation, cells);
    case "scale":
      return `IFERROR(IF(ISNUMBER(${cells}),${rank(cells, notation)},${levels(notation.levels, cells, called)}),"")`;
    case "words":
      return `IFERROR(IF(${cells}=${called(notation.yes)},1,IF(${cells}=${called(notation.no)},0,"")),"")`;
    case "truth":
      return `IFERROR(IF(ISLOGICAL(${cells}),--${cells},""),"")`;
    case "tick":
      // A 1 may be a number or text.
      if (notation.tick === "1") return `IFERROR(IF(${cells}&""="1",1,IF(${cells}="",0,"")),"")`;
      return `IFERROR(IF(${cells}=${called(notation.tick)},1,IF(${cells}="",0,"")),"")`;
    case "option":
      return `--ISNUMBER(FIND(${within(called(notation.option), notation.mark)},${within(cells, notation.mark)}))`;
    case undefined:
      return `IF(${cells}="","",${cells})`;
  }
}

/** Numbers, without the codes for no answer; ranks turned round, so that more is wanted more. */
function ratedNumbers({ plain, without, lastRank }: RatedNumbers, cells: string): string {
  const number = plain ? cells : `IF(ISNUMBER(${cells}),${cells},NUMBERVALUE(${cells},"."))`;
  const counted = lastRank === undefined ? number : `${lastRank + 1}-${number}`;
  const answered = without.reduce((then, code) => `IF(${number}=${code},"",${then})`, counted);
  const filled = `IF(${cells}="","",${answered})`;
  return plain ? filled : `IFERROR(${filled},"")`;
}

/** A number among words; ranks turned round. */
function rank(number: string, { lastRank }: RankedWords): string {
  return lastRank === undefined ? number : `${lastRank + 1}-${number}`;
}

/** Answers with a mark before and behind each, and no space beside it, so that one is not found in another. */
function within(text: string, mark: AnswerMark): string {
  const close = `SUBSTITUTE(SUBSTITUTE(LOWER(${text}),"${mark} ","${mark}")," ${mark}","${mark}")`;
  return `"${mark}"&${close}&"${mark}"`;
}

/** What each answer in words counts, "" for any other. */
function levels(levels: readonly (readonly [string, number])[], cells: string, called: Called): string {
  return levels.reduceRight((other, [word, counts]) => `IF(${cells}=${called(word)},${counts},${other})`, '""');
}
