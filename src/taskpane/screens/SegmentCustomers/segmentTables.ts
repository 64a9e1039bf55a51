import { cellAddress, quotedSheet } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import type { BesidePlan, Block, SheetCell, Spill, TablePlan } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import { profileCells, segmentsFormula, type SegmentLayout } from "./segmentLayout";
import { columnBeside, columnInNumbers, rowInNumbers, valueCells } from "./surveyRefs";

/** Why so many segments: how well each number fits. */
export function fitSpill(layout: SegmentLayout, row: number, column: number): Spill {
  const { needs, result } = layout;
  const { fits, segments } = result;
  const asked = fits.some((fit) => fit.segments === segments) ? "" : `,${segments}`;
  const rows = asked === "" ? fits.length : segments - 1;
  return {
    row,
    column,
    formula: `=WORTH.SEGMENTFIT(${needs}${asked})`,
    headed: true,
    rows: rows + 1,
    columns: 5,
    formats: columnFormats(rows, ["0", "#,##0.0", "0.0%", "0.000"]),
  };
}

export function profileSpill(layout: SegmentLayout): Spill {
  const { needs, nameCells, tables, profile, shares, result } = layout;
  const rows = result.segments + 2;
  return {
    row: tables,
    column: profile,
    formula: `=WORTH.SEGMENTPROFILE(${needs},${segmentsFormula(layout)},${nameCells})`,
    headed: true,
    rows: rows + 1,
    columns: 4 + shares.length,
    formats: columnFormats(rows, ["0", "", "#,##0", "0%", ...shares.map((isShare) => (isShare ? "0%" : "0.00"))]),
  };
}

/** What each segment is worth, with its name before it. */
export function valueTable(layout: SegmentLayout): { blocks: Block[]; spills: Spill[] } {
  const { data, result, tables, money, nameRows } = layout;
  const value = data.table.survey.columns.value?.index;
  if (!result.values || value === undefined) return { blocks: [], spills: [] };
  const someMissing = result.withoutValue > 0 || !isPlain(layout, value);
  const values = valueCells(data, value, someMissing);
  const segments = segmentsFormula(layout);
  const { numbers, names } = profileCells(layout);
  const nameOf = (row: number) => `=IF(B${row}="","",IFERROR(INDEX(${names},MATCH(B${row},${numbers},0)),""))`;
  return {
    blocks: [
      { row: tables, column: 0, cells: [[texts.segmentCustomers.sheet.heading]], style: "columnHeads" },
      {
        row: tables + 1,
        column: 0,
        cells: Array.from({ length: nameRows }, (_, i) => [{ formula: nameOf(tables + 2 + i) }]),
      },
    ],
    spills: [
      {
        row: tables,
        column: 1,
        formula: `=WORTH.SEGMENTVALUE(${someMissing ? `IF(${values}="","",${segments})` : segments},${values})`,
        headed: true,
        rows: result.segments + 1,
        columns: 8,
        formats: columnFormats(result.segments, ["0", "#,##0", "0%", money.exact, money.exact, money.whole, "0%", "0"]),
      },
    ],
  };
}

function isPlain({ data }: SegmentLayout, column: number): boolean {
  const { notation } = data.table.survey.sights[column];
  return notation?.kind === "number" && notation.plain;
}

/** The answers in numbers, a formula a column, where the functions cannot look at the person's own cells. */
export function numberColumns(layout: SegmentLayout): { blocks: Block[]; spills: Spill[] } {
  const { data, tables, numbers, labels, isOwn, shares } = layout;
  if (isOwn) return { blocks: [], spills: [] };
  const { survey } = data.table;
  const rows = survey.lastRow - survey.firstRow + 1;
  return {
    blocks: [
      { row: tables - 1, column: numbers, cells: [[texts.segmentCustomers.sheet.inNumbers]], style: "heading" },
      { row: tables, column: numbers, cells: [labels.map((label) => ({ text: label }))], style: "columnHeads" },
    ],
    spills: survey.needs.map((column, i) => ({
      row: tables + 1,
      column: numbers + i,
      formula: `=${columnInNumbers(data, column)}`,
      headed: false,
      rows,
      columns: 1,
      formats: [{ row: 0, column: 0, rows, columns: 1, numberFormat: shares[i] ? "0" : "General" }],
    })),
  };
}

/** The segment of one row, and its name. The same formula places a customer who comes later. */
function segmentCells(layout: SegmentLayout, row: number, at: string, sheets: { own: string; written: string }) {
  const { table, numbers, names } = profileCells(layout);
  const { own, written } = sheets;
  return [
    { formula: `=WORTH.SEGMENT(${rowInNumbers(layout.data, row, own)},${written}${table})` },
    { formula: `=IF(${at}="","",IFERROR(INDEX(${written}${names},MATCH(${at},${written}${numbers},0)),""))` },
  ] satisfies SheetCell[];
}

/** The segments beside the person's own rows. */
export function besideRows(layout: SegmentLayout): BesidePlan | undefined {
  if (layout.place !== "beside") return undefined;
  const { contents, table } = layout.data;
  const { headerRow, firstRow, lastRow } = table.survey;
  const column = columnBeside(layout.data);
  const words = texts.segmentCustomers.sheet;
  const heading = headerRow === null ? [] : [[words.segment, words.segmentName]];
  return {
    sheetId: contents.sheetId,
    row: contents.row + (headerRow ?? firstRow),
    column,
    headed: headerRow !== null,
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
export function customerList(layout: SegmentLayout, number: number | ""): TablePlan | undefined {
  if (layout.place !== "sheet") return undefined;
  const { data, tables, list } = layout;
  const { contents, table } = data;
  const { firstRow, lastRow, columns } = table.survey;
  const customer = columns.customer?.index;
  const words = texts.segmentCustomers.sheet;
  const own = `${quotedSheet(contents.sheetName)}!`;
  return {
    name: `Customer_segments${number}`,
    row: tables,
    column: list,
    columns: [{ header: words.customer }, { header: words.segment, numberFormat: "0" }, { header: words.segmentName }],
    rows: Array.from({ length: lastRow - firstRow + 1 }, (_, i) => {
      const row = contents.row + firstRow + i;
      const name: SheetCell =
        customer === undefined
          ? words.row(row + 1)
          : { formula: `=${own}$${cellAddress(row, contents.column + customer)}&""` };
      const at = `$${cellAddress(tables + 1 + i, list + 1)}`;
      return [name, ...segmentCells(layout, firstRow + i, at, { own, written: "" })];
    }),
  };
}
