import type { NeedNotation, Survey } from "../../../imports/needs/Survey";
import { blockAddress, cellAddress, columnLetters, quotedSheet } from "../../../workbook/a1";
import type { SegmentData } from "./segmentData";

/**
 * The needs as one range of the person's own cells, header included; undefined where formulas cannot look at these as they
 * stand: the chosen columns do not lie side by side, or hold answers in words.
 */
export function ownNeeds({ contents, table: { survey } }: SegmentData): string | undefined {
  if (!standsAsItIs(survey)) return undefined;
  const { needs, headerRow, firstRow, lastRow } = survey;
  const first = headerRow ?? firstRow;
  const address = blockAddress(contents.row + first, contents.column + needs[0], lastRow - first + 1, needs.length);
  return `${quotedSheet(contents.sheetName)}!${address}`;
}

/** The cells of one column of the survey, without its heading. */
export function columnCells({ contents, table: { survey } }: SegmentData, column: number): string {
  const { firstRow, lastRow } = survey;
  const address = blockAddress(contents.row + firstRow, contents.column + column, lastRow - firstRow + 1, 1);
  return `${quotedSheet(contents.sheetName)}!${address}`;
}

/** One column of needs in numbers, as a formula over its cells. */
export function columnInNumbers(data: SegmentData, column: number): string {
  return inNumbers(data.table.survey.sights[column].notation, columnCells(data, column));
}

/**
 * The needs of one row, for SEGMENT: its own cells, or their answers in numbers. The row is not fixed, so that the formula
 * can be copied down to customers who come later.
 *
 * @param row of the range, counted from 0
 * @param from what goes before an address: nothing on the person's own sheet
 */
export function rowInNumbers({ contents, table: { survey } }: SegmentData, row: number, from: string): string {
  const { needs, sights } = survey;
  const cell = (column: number) => `$${cellAddress(contents.row + row, contents.column + column)}`;
  if (standsAsItIs(survey)) return `${from}${cell(needs[0])}:${cell(needs[needs.length - 1])}`;
  const answers = needs.map((column) => inNumbers(sights[column].notation, `${from}${cell(column)}`));
  if (answers.length === 1) return answers[0];
  return `CHOOSE({${answers.map((_, i) => i + 1).join(",")}},${answers.join(",")})`;
}

/** The value of each customer, "" where there is none, and whether some have none. */
export function valueCells(data: SegmentData, column: number, someMissing: boolean): string {
  const cells = columnCells(data, column);
  return someMissing ? inNumbers({ kind: "number", plain: false }, cells) : cells;
}

/** The first column to the right of the range that Worth did not write itself. */
export function columnBeside({ contents, table: { survey } }: SegmentData): number {
  const last = [...survey.sights].reverse().find(({ why }) => why !== "own" && why !== "empty");
  return contents.column + (last ? last.index + 1 : survey.sights.length);
}

/** "I:J" for the columns where segments go. */
export function columnsCalled(first: number, count: number): string {
  return `${columnLetters(first)}:${columnLetters(first + count - 1)}`;
}

function standsAsItIs({ needs, sights }: Survey): boolean {
  return needs.every((column, i) => {
    const { notation } = sights[column];
    return notation?.kind === "number" && notation.plain && column === needs[0] + i;
  });
}

/** What a column says, in numbers; "" where that is nothing, so that SEGMENT leaves the row out. */
function inNumbers(notation: NeedNotation | undefined, cells: string): string {
  switch (notation?.kind) {
    case "number":
      if (notation.plain) return `IF(${cells}="","",${cells})`;
      return `IFERROR(IF(${cells}="","",IF(ISNUMBER(${cells}),${cells},NUMBERVALUE(${cells},"."))),"")`;
    case "words":
      return `IFERROR(IF(${cells}=${text(notation.yes)},1,IF(${cells}=${text(notation.no)},0,"")),"")`;
    case "truth":
      return `IFERROR(IF(ISLOGICAL(${cells}),--${cells},""),"")`;
    case "tick":
      return `IFERROR(IF(${cells}=${text(notation.tick)},1,IF(${cells}="",0,"")),"")`;
    case undefined:
      return `IF(${cells}="","",${cells})`;
  }
}

function text(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
