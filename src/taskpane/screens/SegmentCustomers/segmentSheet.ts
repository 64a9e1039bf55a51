import { cellAddress } from "../../../workbook/a1";
import type { Block, SheetPlan } from "../../../workbook/SheetPlan";
import { placeNamed } from "../../texts/isolated";
import { texts } from "../../texts/texts";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import { CELL_START, segmentLayout, type SegmentLayout, type SegmentSheetData } from "./segmentLayout";
import { besideRows, customerList, fitSpill, numberColumns, profileSpill, valueTable } from "./segmentTables";
import { columnBeside, columnsCalled } from "./surveyRefs";

const FIRST_WIDTHS = [190, 170];
const WIDTH = 130;
const NAME_WIDTH = 170;
const FIT = 3;
const CHARTS = 9;

/** What to write, and under which name, for customers as they are segmented. */
export function segmentOrder(data: SegmentSheetData): SheetContent {
  return {
    name: texts.segmentCustomers.sheet.name,
    tableName: "Customer_segments",
    cellStart: CELL_START,
    build: (number) => segmentSheet(data, number),
  };
}

/** The sheet of segments: their number and names to change, how well they fit, what they need and what they are worth. */
export function segmentSheet(data: SegmentSheetData, number: number | ""): SheetPlan {
  const layout = segmentLayout(data, number);
  const { sheet } = texts.segmentCustomers;
  const { firstInput, tables, profile, result, list, names, nameRows } = layout;
  const beside = besideRows(layout);
  const table = customerList(layout, number);
  const values = valueTable(layout);
  const inNumbers = numberColumns(layout);
  const heading = (row: number, column: number, words: string): Block => ({
    row,
    column,
    cells: [[words]],
    style: "heading",
  });
  const nameCells = Array.from({ length: nameRows }, (_, i) => [names[i] === undefined ? null : { text: names[i] }]);
  const chartTop = firstInput;
  const chartEnd = tables - 2;
  return {
    columnWidths: Array.from({ length: layout.numbers + layout.labels.length }, (_, column) =>
      column === profile + 1 || column === list + 2 ? NAME_WIDTH : (FIRST_WIDTHS[column] ?? WIDTH),
    ),
    blocks: [
      { row: 0, column: 0, cells: [[sheet.name]], style: "title" },
      ...notesOf(layout).map((note, i): Block => ({ row: 1 + i, column: 0, cells: [[{ text: note }]], style: "note" })),
      heading(firstInput - 1, 0, sheet.assumptions),
      { row: firstInput, column: 0, cells: [[sheet.count]] },
      { row: firstInput, column: 1, cells: [[result.segments]], style: "input", numberFormat: "0" },
      {
        row: firstInput + 1,
        column: 0,
        cells: Array.from({ length: nameRows }, (_, i) => [sheet.nameOf(i + 1)]),
      },
      { row: firstInput + 1, column: 1, cells: nameCells, style: "input" },
      heading(firstInput - 1, FIT, sheet.fit),
      heading(tables - 1, profile, sheet.profile),
      ...(values.spills.length > 0 ? [heading(tables - 1, 0, sheet.values)] : []),
      ...(table ? [heading(tables - 1, list, sheet.list)] : []),
      ...inNumbers.blocks,
    ],
    names: [{ name: layout.count, row: firstInput, column: 1 }],
    ...(table && { table }),
    // What formulas look at comes before them: needs in numbers, then the profile, then what is read off it.
    spills: [...inNumbers.spills, fitSpill(layout, firstInput, FIT), profileSpill(layout), ...values.spills],
    results: values.blocks,
    chart: {
      title: sheet.sizes,
      series: sheet.customers,
      source: { row: tables, column: profile + 1, rows: result.segments + 1 },
      place: { from: cellAddress(chartTop, CHARTS + 6), to: cellAddress(chartEnd, CHARTS + 11) },
      numberFormat: "#,##0",
    },
    scatters: [
      {
        title: sheet.fit,
        series: [
          {
            name: sheet.silhouette,
            x: { row: firstInput + 1, column: FIT, rows: result.fits.length },
            y: { row: firstInput + 1, column: FIT + 3, rows: result.fits.length },
            drawn: "line",
          },
        ],
        axes: { x: sheet.segments, y: sheet.silhouette },
        place: { from: cellAddress(chartTop, CHARTS), to: cellAddress(chartEnd, CHARTS + 5) },
        numberFormat: "General",
      },
    ],
    ...(beside && { beside }),
  };
}

function notesOf(layout: SegmentLayout): string[] {
  const { sheet } = texts.segmentCustomers;
  const { contents } = layout.data;
  const where =
    layout.place === "beside"
      ? sheet.besideRows(contents.sheetName, columnsCalled(columnBeside(layout.data), 2))
      : sheet.onThisSheet;
  return [
    sheet.from(placeNamed(contents), layout.found),
    layout.isOwn ? sheet.direct : sheet.translated,
    where,
    sheet.change,
  ];
}
