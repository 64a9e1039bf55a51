import { columnLetters } from "../../../workbook/a1";
import type { Block, SheetPlan } from "../../../workbook/SheetPlan";
import { placeNamed } from "../../texts/isolated";
import { texts } from "../../texts/texts";
import { canRefer, orderCopy, ownRefs } from "../../orders/orderRefs";
import { ordersFound } from "../../orders/ordersFound";
import { figureCount, figureRows, inputRows, questionSpill } from "./valueFigures";
import {
  CHART_ROWS,
  costTerms,
  tableColumns,
  valueMoney,
  valueNames,
  valueNotes,
  type ValueLayout,
} from "./valueLayout";
import type { ValueSheetData } from "./valueOrder";
import { valueTables } from "./valueTables";

/** A label, a figure, what is counted, and a gap; then the tables. */
const LEFT_WIDTHS = [230, 100, 400, 24];
const RIGHT_WIDTH = 112;
const NOTES = 3;

/** The sheet of customer values: assumptions to change, figures, questions, and tables with their charts, all formulas. */
export function valueSheet(data: ValueSheetData, number: number | ""): SheetPlan {
  const { contents, table } = data.data;
  const { sheet } = texts.valueCustomers;
  const money = valueMoney(data);
  const firstInput = NOTES + 3;
  const firstTable = firstInput + CHART_ROWS + 1;
  const columns = tableColumns(data);
  const copied = canRefer(data.data) ? undefined : orderCopy(table.orders, firstTable, columns.end, money.exact);
  const cohortsAt = columns.end + (copied ? copied.copy.columns.length + 1 : 0);
  const names = valueNames(number);
  const refs = copied ? copied.refs : ownRefs(data.data);
  const terms = costTerms(data.result.assumptions.cost, refs, names.cost);
  const layout: ValueLayout = { data, names, refs, ...terms, firstInput, firstTable, money };
  const inputs = inputRows(layout);
  const firstFigure = firstInput + inputs.names.length + 2;
  const firstQuestion = Math.max(firstFigure + figureCount(layout), firstInput + CHART_ROWS) + 2;
  const questions = questionSpill(layout, firstQuestion);
  const tables = valueTables(layout, columns, cohortsAt);
  const notes = valueNotes(
    placeNamed(contents),
    ordersFound(table, contents.row, data.numbers),
    copied ? sheet.copied(columnLetters(columns.end)) : sheet.direct,
    data,
  );
  const heading = (row: number, column: number, words: string): Block => ({
    row,
    column,
    cells: [[words]],
    style: "heading",
  });
  return {
    columnWidths: [...LEFT_WIDTHS, ...new Array<number>(cohortsAt + 20 - LEFT_WIDTHS.length).fill(RIGHT_WIDTH)],
    blocks: [
      { row: 0, column: 0, cells: [[sheet.name]], style: "title" },
      ...notes.map((note, i): Block => ({ row: 1 + i, column: 0, cells: [[{ text: note }]], style: "note" })),
      heading(firstInput - 1, 0, sheet.assumptions),
      ...inputs.blocks,
      heading(firstFigure - 1, 0, sheet.answer),
      heading(firstQuestion - 1, 0, sheet.questions),
      ...(copied ? [heading(firstTable - 1, columns.end, sheet.copy)] : []),
    ],
    names: inputs.names,
    ...(copied && {
      table: { name: `Customer_orders${number}`, row: firstTable, column: columns.end, ...copied.copy },
    }),
    // Headings and shares first: formulas look at them.
    results: [...tables.flatMap(({ blocks }) => blocks), ...figureRows(layout, firstFigure)],
    spills: [questions, ...tables.flatMap(({ spills }) => spills)],
    scatters: tables.flatMap(({ chart }) => chart ?? []),
    print: { columns: 3, rows: firstQuestion + questions.rows },
  };
}
