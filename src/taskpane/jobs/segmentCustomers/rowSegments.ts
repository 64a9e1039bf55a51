import { cellAddress, quotedSheet } from "../../../workbook/a1";
import type { BesidePlan, SheetCell } from "../../../workbook/SheetPlan";
import { table } from "../../job/parts";
import { TABLE_ROW } from "../../job/sheetBehind";
import type { Places, SheetPart } from "../../job/SheetPart";
import { customerCell } from "./customerCell";
import { likelyFormula } from "./restParts";
import { columnBeside, rowInNumbers } from "./surveyRefs";
import { profileCells, SEGMENTS_TABLE, type SegmentLayout } from "./tables";

/** What the formulas of a row look at, wherever they stand. */
interface LookedAt {
  /** Before an address on the person's sheet; nothing on that itself. */
  readonly own: string;
  readonly profile: ReturnType<typeof profileCells>;
  /** Before an address among the answers in numbers. */
  readonly numbers: string;
  /** What is said of somebody without a segment, as a formula. */
  readonly likely: string;
}

/**
 * The segment of one row, and its name. The same formula places a customer who comes later, unless the answers are too many
 * for one formula: then it looks at them in numbers, which end with the rows there are.
 */
function segmentCells(layout: SegmentLayout, row: number, at: string, { own, profile, numbers, likely }: LookedAt) {
  const called = (text: string) => layout.answers.called(text, numbers);
  const answers = rowInNumbers(layout.data, row, own, called) ?? `${numbers}${rowOfNumbers(layout, row)}`;
  return [
    { formula: `=WORTH.SEGMENT(${answers},${profile.table})` },
    { formula: `=IF(${at}="",${likely},IFERROR(INDEX(${profile.names},MATCH(${at},${profile.numbers},0)),""))` },
  ] satisfies SheetCell[];
}

/** The answers of a row where they stand in numbers. */
function rowOfNumbers({ data, labels }: SegmentLayout, row: number): string {
  const at = TABLE_ROW + 1 + row - data.table.survey.firstRow;
  return `$${cellAddress(at, 0)}:$${cellAddress(at, labels.length - 1)}`;
}

/** What is said of somebody without an answer: nothing, unless what is known of people says where they belong. */
function likelySaid(layout: SegmentLayout, at: Places, first: string, profile: LookedAt["profile"]): string {
  return layout.result.rest ? likelyFormula(layout, at, first, profile) : '""';
}

/** Before an address on a sheet; nothing where there is none. */
function before(sheet: string | undefined): string {
  return sheet === undefined ? "" : `${quotedSheet(sheet)}!`;
}

/**
 * The segments beside the person's own rows.
 *
 * @param at the places of the front
 * @param numbers the sheet of the answers in numbers, where there is one
 */
export function besideRows(layout: SegmentLayout, at: Places, numbers: string | undefined): BesidePlan | undefined {
  if (layout.place !== "beside") return undefined;
  const { contents, table: read } = layout.data;
  const { headerEnd, firstRow, lastRow } = read.survey;
  const column = columnBeside(layout.data);
  const { words } = layout;
  const heading = headerEnd === null ? [] : [[words.segment, words.segmentName]];
  const here = profileCells(at);
  return {
    sheetId: contents.sheetId,
    row: contents.row + (headerEnd ?? firstRow),
    column,
    headed: headerEnd !== null,
    cells: (sheet) => {
      const [table, names, counted] = [here.table, here.names, here.numbers].map((address) => `${sheet}!${address}`);
      const profile = { table, names, numbers: counted };
      const first = cellAddress(contents.row + firstRow, column).replace(/\d+/, "$$$&");
      const likely = likelySaid(layout, at, first, profile);
      const looked = { own: "", profile, numbers: before(numbers), likely };
      return [
        ...heading,
        ...Array.from({ length: lastRow - firstRow + 1 }, (_, i) =>
          segmentCells(layout, firstRow + i, cellAddress(contents.row + firstRow + i, column), looked),
        ),
      ];
    },
  };
}

/** The segments as a table, a row for each of the person's. */
export function listPart(layout: SegmentLayout, number: number | "", numbers: string | undefined): SheetPart {
  const { data, words } = layout;
  const { contents, table: read } = data;
  const { firstRow, lastRow } = read.survey;
  const own = `${quotedSheet(contents.sheetName)}!`;
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i);
  const cellsOf = (row: number, at: Places, cell: string) => {
    const profile = profileCells(at);
    const first = cellAddress(at.row("list") + 1, 1).replace(/\d+/, "$$$&");
    const likely = likelySaid(layout, at, first, profile);
    return segmentCells(layout, row, `$${cell}`, { own, profile, numbers: before(numbers), likely });
  };
  return {
    ...table(
      { name: `${SEGMENTS_TABLE}${number}`, heading: words.list },
      [
        { id: "customer", header: words.customer, cell: (row) => customerCell(layout, row) },
        {
          id: "segment",
          header: words.segment,
          format: "0",
          cell: (row, inRow, at) => cellsOf(row, at, inRow("segment"))[0],
        },
        {
          id: "segmentName",
          header: words.segmentName,
          cell: (row, inRow, at) => cellsOf(row, at, inRow("segment"))[1],
        },
      ],
      rows,
    ),
    id: "list",
  };
}
