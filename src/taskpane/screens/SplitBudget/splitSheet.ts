import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Block, NamedCell, SheetPlan, Spill } from "../../../workbook/SheetPlan";
import { placeNamed } from "../../texts/isolated";
import { texts } from "../../texts/texts";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import { excelMoney } from "../../writing/excelMoney";
import { CHANNEL_FIELDS, CUSTOMER_FIELDS, isShareField, type CustomerAssumptions, type FieldName } from "./assumptions";
import type { ChannelSplit } from "./channelSplit";
import { channelTable, TABLE_NAME } from "./channelTable";
import type { SplitData } from "./channelsFound";

/** Everything that the written sheet depends on. */
export interface SplitSheetData {
  readonly data: SplitData;
  readonly split: ChannelSplit;
  readonly customers?: CustomerAssumptions;
  /** What was found in the cells, in a sentence. */
  readonly found: string;
  readonly locale: string;
}

/** What stands where on the sheet, and how its parts are called by formulas. */
export interface SplitLayout extends SplitSheetData {
  readonly names: Readonly<Record<FieldName, string>>;
  readonly firstInput: number;
  readonly firstAnswer: number;
  readonly tableHead: number;
  readonly money: { readonly whole: string; readonly exact: string };
}

const CELL_START = "Split";
const NOTES = 3;
const ANSWERS = 7;
const WIDTHS = [200, 96, 96, 84, 96, 100, 90, 100, 84, 84, 120, 120];

/** What to write, and under which name, for a split budget. */
export function splitOrder(data: SplitSheetData): SheetContent {
  return {
    name: texts.splitBudget.sheet.name,
    tableName: TABLE_NAME,
    cellStart: CELL_START,
    build: (number) => splitSheet(data, number),
  };
}

/** The sheet of a split budget: assumptions to change, totals, a row a channel, and winning and keeping where they are known. */
export function splitSheet(data: SplitSheetData, number: number | ""): SheetPlan {
  const layout = splitLayout(data, number);
  const { sheet } = texts.splitBudget;
  const { contents, table: read } = data.data;
  const { firstInput, firstAnswer, tableHead, money } = layout;
  const table = channelTable(layout, number);
  const inputs = channelInputs(layout);
  const customers = customerPart(layout, tableHead + table.rows.length + 3);
  const notes = [
    sheet.from(placeNamed(contents), data.found),
    read.asItStands ? sheet.direct : sheet.copied,
    sheet.guess,
  ];
  return {
    columnWidths: WIDTHS,
    blocks: [
      { row: 0, column: 0, cells: [[sheet.name]], style: "title" },
      ...notes.map((note, i): Block => ({ row: 1 + i, column: 0, cells: [[{ text: note }]], style: "note" })),
      heading(firstInput - 1, sheet.assumptions),
      ...inputs.blocks,
      heading(firstAnswer - 1, sheet.answer),
      heading(tableHead - 1, sheet.channels),
      ...customers.blocks,
    ],
    names: [...inputs.names, ...customers.names],
    table,
    results: answerBlocks(layout, table.rows.length),
    spills: customers.spills,
    chart: {
      title: sheet.chart,
      series: sheet.columns.spend,
      also: { series: sheet.columns.best, column: 2 },
      source: { row: tableHead, column: 0, rows: table.rows.length + 1 },
      place: { from: cellAddress(firstInput - 1, 3), to: cellAddress(tableHead - 3, 9) },
      numberFormat: money.whole,
    },
  };
}

function splitLayout(data: SplitSheetData, number: number | ""): SplitLayout {
  const { currency } = data.data.table;
  const fields: readonly FieldName[] = ["budget", ...CHANNEL_FIELDS, ...CUSTOMER_FIELDS, "costOfMoney"];
  const cellName = (field: FieldName) =>
    `${CELL_START}${number}_${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
  const firstInput = NOTES + 3;
  const firstAnswer = firstInput + 1 + CHANNEL_FIELDS.length + 2;
  return {
    ...data,
    names: Object.fromEntries(fields.map((field) => [field, cellName(field)])) as SplitLayout["names"],
    firstInput,
    firstAnswer,
    tableHead: firstAnswer + ANSWERS + 2,
    money: { whole: excelMoney(0, data.locale, currency), exact: excelMoney(2, data.locale, currency) },
  };
}

function heading(row: number, words: string): Block {
  return { row, column: 0, cells: [[words]], style: "heading" };
}

interface Inputs {
  readonly blocks: Block[];
  readonly names: NamedCell[];
}

function channelInputs(layout: SplitLayout): Inputs {
  const { split, firstInput } = layout;
  const fields: readonly FieldName[] = ["budget", ...CHANNEL_FIELDS];
  return inputRows(layout, firstInput, fields, { ...split.assumptions, budget: split.budget });
}

function inputRows(
  { names, money }: SplitLayout,
  row: number,
  fields: readonly FieldName[],
  values: Readonly<Partial<Record<FieldName, number>>>,
): Inputs {
  const { inputs } = texts.splitBudget.sheet;
  return {
    blocks: fields.flatMap((field, i): Block[] => [
      { row: row + i, column: 0, cells: [[inputs[field]]] },
      {
        row: row + i,
        column: 1,
        cells: [[values[field] ?? null]],
        style: "input",
        numberFormat: isShareField(field) ? "0.0#%" : money.exact,
      },
    ]),
    names: fields.map((field, i) => ({ name: names[field], row: row + i, column: 1 })),
  };
}

function answerBlocks({ names, firstAnswer, tableHead, money }: SplitLayout, rows: number): Block[] {
  const { answers } = texts.splitBudget.sheet;
  const column = (at: number) => blockAddress(tableHead + 1, at, rows, 1);
  const cell = (i: number) => cellAddress(firstAnswer + i, 1);
  const lines: readonly (readonly [label: string, formula: string, numberFormat: string])[] = [
    [answers.spend, `SUM(${column(1)})`, money.whole],
    [answers.returns, `SUM(${column(4)})`, money.whole],
    [answers.best, `SUM(${column(5)})`, money.whole],
    [answers.gain, `IF(${cell(1)}>0,${cell(2)}/${cell(1)}-1,"")`, "+0.0%;-0.0%"],
    [answers.profitNow, `${names.margin}*${cell(1)}-${cell(0)}`, money.whole],
    [answers.profitBest, `${names.margin}*${cell(2)}-${names.budget}`, money.whole],
    [answers.next, `IFERROR(AVERAGEIF(${column(10)},"",${column(7)}),"")`, "0.00"],
  ];
  return lines.flatMap(([label, formula, numberFormat], i): Block[] => [
    { row: firstAnswer + i, column: 0, cells: [[label]] },
    { row: firstAnswer + i, column: 1, cells: [[{ formula: `=${formula}` }]], style: "result", numberFormat },
  ]);
}

/** Winning and keeping, below the channels. */
function customerPart(layout: SplitLayout, row: number): Inputs & { readonly spills: Spill[] } {
  const { customers, names, money } = layout;
  if (!customers) return { blocks: [], names: [], spills: [] };
  const fields: readonly FieldName[] = [...CUSTOMER_FIELDS, "costOfMoney"];
  const inputs = inputRows(layout, row, fields, customers);
  const share = "0.0%";
  const formats = [money.exact, share, money.exact, share, money.exact, share];
  return {
    ...inputs,
    blocks: [heading(row - 1, texts.splitBudget.sheet.customers), ...inputs.blocks],
    spills: [
      {
        row: row + fields.length + 1,
        column: 0,
        formula: `=WORTH.BUDGETSPLIT(${fields.map((field) => names[field]).join(",")})`,
        headed: true,
        rows: 7,
        columns: 3,
        formats: formats.map((numberFormat, i) => ({ row: 1 + i, column: 1, rows: 1, columns: 2, numberFormat })),
      },
    ],
  };
}
