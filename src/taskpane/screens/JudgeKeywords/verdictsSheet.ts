import { cellAddress } from "../../../workbook/a1";
import type { Block, ColumnCells, ScatterPlan, SheetPlan } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import { excelMoney } from "../../writing/excelMoney";
import { inputRows, INPUTS, namesFor, type CellNames } from "./verdictsInputs";
import type { VerdictsData } from "./verdictsOrder";
import { columnOf, verdictsTable } from "./verdictsTable";
import { TOTAL_ROWS, totalBlocks } from "./verdictsTotals";

/** How the parts of the sheet refer to each other. */
export interface SheetLayout {
  readonly names: CellNames;
  readonly firstInput: number;
  readonly firstTotal: number;
  readonly tableHead: number;
  /** Of the table, and those of them that have a verdict: they come first. */
  readonly rows: number;
  readonly judgedRows: number;
  /** The number format of conversions: ad platforms share one out among several clicks. */
  readonly conversions: string;
  readonly money: { readonly whole: string; readonly exact: string };
}

const FIRST_BLOCK = 4;
const WIDTHS = [180, 96, 66, 84, 84, 66, 96, 66, 66, 96, 84, 72, 84, 84];

/** The chart stands beside the assumptions and above the totals; the ends of its break-even line to the right of all. */
const CHART = { firstColumn: 3, lastColumn: 6, rows: 14 };
const LINE_COLUMN = 15;

/** The sheet of verdicts: assumptions to change, totals by verdict, a row a keyword as formulas, and a chart. */
export function verdictsSheet(data: VerdictsData, notes: readonly string[], number: number | ""): SheetPlan {
  const layout = layoutOf(data, notes, number);
  const { sheet } = texts.judgeKeywords;
  const inputs = inputRows(data, layout.names, layout.firstInput, layout.money.exact);
  const heading = (row: number, words: string): Block => ({ row, column: 0, cells: [[words]], style: "heading" });
  return {
    columnWidths: WIDTHS,
    blocks: [
      { row: 0, column: 0, cells: [[sheet.name]], style: "title" },
      ...notes.map((note, i): Block => ({ row: 1 + i, column: 0, cells: [[{ text: note }]], style: "note" })),
      heading(layout.firstInput - 1, sheet.assumptions),
      ...inputs.blocks,
      heading(layout.firstTotal - 1, sheet.answer),
      ...totalBlocks(layout),
      ...lineBlocks(layout),
    ],
    names: inputs.names,
    table: verdictsTable(data, layout, number),
    scatters: [scatterOf(layout)],
  };
}

function layoutOf(
  { judgement, numbers, table }: VerdictsData,
  notes: readonly string[],
  number: number | "",
): SheetLayout {
  const firstInput = Math.max(FIRST_BLOCK, notes.length + 2) + 1;
  const firstTotal = firstInput + Math.max(INPUTS.length, CHART.rows) + 2;
  const { judged, unjudged } = judgement;
  const { locale } = numbers;
  return {
    names: namesFor(number),
    firstInput,
    firstTotal,
    tableHead: firstTotal + TOTAL_ROWS + 2,
    rows: judged.length + unjudged.length,
    judgedRows: judged.length,
    conversions: judged.every(({ conversions }) => Number.isInteger(conversions)) ? "#,##0" : "#,##0.00",
    money: { whole: excelMoney(0, locale, table.currency), exact: excelMoney(2, locale, table.currency) },
  };
}

function columnCells(layout: SheetLayout, name: "cpc" | "expected"): ColumnCells {
  return { row: layout.tableHead + 1, column: columnOf(name), rows: layout.judgedRows };
}

/** The two ends of the line on which a click earns what it costs: nothing, and the dearest click. */
function lineBlocks(layout: SheetLayout): Block[] {
  const { columns, chart } = texts.judgeKeywords.sheet;
  const { row, column, rows } = columnCells(layout, "cpc");
  const end = { formula: `=MAX(${cellAddress(row, column)}:${cellAddress(row + rows - 1, column)})` };
  const first = layout.firstInput - 1;
  return [
    { row: first, column: LINE_COLUMN, cells: [[chart.line]], style: "note" },
    { row: first + 1, column: LINE_COLUMN, cells: [[columns.cpc, columns.expected]], style: "columnHeads" },
    {
      row: first + 2,
      column: LINE_COLUMN,
      cells: [
        [0, 0],
        [end, end],
      ],
      numberFormat: layout.money.exact,
    },
  ];
}

/** Only keywords with a verdict: text among its x values would turn all of them into 1, 2, 3. */
function scatterOf(layout: SheetLayout): ScatterPlan {
  const { chart, columns } = texts.judgeKeywords.sheet;
  const line = { row: layout.firstInput + 1, rows: 2 };
  return {
    title: chart.title,
    series: [
      { name: chart.keywords, x: columnCells(layout, "cpc"), y: columnCells(layout, "expected"), drawn: "marks" },
      {
        name: chart.breakEven,
        x: { ...line, column: LINE_COLUMN },
        y: { ...line, column: LINE_COLUMN + 1 },
        drawn: "line",
      },
    ],
    axes: { x: columns.cpc, y: columns.expected },
    place: {
      from: cellAddress(layout.firstInput - 1, CHART.firstColumn),
      to: cellAddress(layout.firstInput + CHART.rows - 1, CHART.lastColumn),
    },
    numberFormat: layout.money.exact,
  };
}
