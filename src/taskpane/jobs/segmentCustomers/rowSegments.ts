import { cellAddress, quotedSheet } from "../../../workbook/a1";
import type { BesidePlan, SheetCell } from "../../../workbook/SheetPlan";
import { table } from "../../job/parts";
import type { SheetPart } from "../../job/SheetPart";
import { columnBeside, rowInNumbers } from "./surveyRefs";
import { profileCells, type SegmentLayout } from "./tables";

/**
 * The segment of one row, and its name. The same formula places a customer who comes later, unless the answers are too many
 * for one formula: then it looks at them in numbers, which end with the rows there are.
 */
function segmentCells(layout: SegmentLayout, row: number, at: string, sheets: { own: string; written: string }) {
  const { table: profile, numbers, names } = profileCells(layout);
  const { own, written } = sheets;
  const called = (text: string) => layout.answers.called(text, written);
  const answers = rowInNumbers(layout.data, row, own, called) ?? `${written}${rowOnSheet(layout, row)}`;
  return [
    { formula: `=WORTH.SEGMENT(${answers},${written}${profile})` },
    { formula: `=IF(${at}="","",IFERROR(INDEX(${written}${names},MATCH(${at},${written}${numbers},0)),""))` },
  ] satisfies SheetCell[];
}

/** The answers of a row where they stand in numbers on the written sheet. */
function rowOnSheet({ data, tables, numbers, labels }: SegmentLayout, row: number): string {
  const at = tables + 1 + row - data.table.survey.firstRow;
  return `$${cellAddress(at, numbers)}:$${cellAddress(at, numbers + labels.length - 1)}`;
}

/** The segments beside the person's own rows. */
export function besideRows(layout: SegmentLayout): BesidePlan | undefined {
  if (layout.place !== "beside") return undefined;
  const { contents, table: read } = layout.data;
  const { headerEnd, firstRow, lastRow } = read.survey;
  const column = columnBeside(layout.data);
  const { words } = layout;
  const heading = headerEnd === null ? [] : [[words.segment, words.segmentName]];
  return {
    sheetId: contents.sheetId,
    row: contents.row + (headerEnd ?? firstRow),
    column,
    headed: headerEnd !== null,
    cells: (sheet) => [
      ...heading,
      ...Array.from({ length: lastRow - firstRow + 1 }, (_, i) =>
        segmentCells(layout, firstRow + i, cellAddress(contents.row + firstRow + i, column), {
          own: "",
          written: `${sheet}!`,
        }),
      ),
    ],
  };
}

/** The segments as a table on the written sheet itself, a row for each of the person's. */
export function listPart(layout: SegmentLayout, number: number | ""): SheetPart[] {
  if (layout.place !== "sheet") return [];
  const { data, tables, list, words } = layout;
  const { contents, table: read } = data;
  const { firstRow, lastRow, columns } = read.survey;
  const customer = columns.customer?.index;
  const own = `${quotedSheet(contents.sheetName)}!`;
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, i) => firstRow + i);
  const name = (row: number): SheetCell => {
    const at = contents.row + row;
    if (customer === undefined) return words.row(at + 1);
    return { formula: `=${own}$${cellAddress(at, contents.column + customer)}&""` };
  };
  const cellsOf = (row: number, i: number) =>
    segmentCells(layout, row, `$${cellAddress(tables + 1 + i, list + 1)}`, { own, written: "" });
  const part = table(
    { name: `Customer_segments${number}`, heading: words.list },
    [
      { id: "customer", header: words.customer, cell: name },
      { id: "segment", header: words.segment, format: "0", cell: (row, _, __, i) => cellsOf(row, i)[0] },
      { id: "segmentName", header: words.segmentName, cell: (row, _, __, i) => cellsOf(row, i)[1] },
    ],
    rows,
  );
  return [{ ...part, origin: () => ({ row: tables, column: list }) }];
}
