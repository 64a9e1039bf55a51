import type { OrderTable } from "../../../imports/orders/OrderTable";
import { cellAddress, columnLetters } from "../../../workbook/a1";
import type { RangeContents } from "../../../workbook/RangeContents";
import { columnFormats } from "../../../workbook/columnFormats";
import type { Block, SheetPlan } from "../../../workbook/SheetPlan";
import { canRefer, orderCopy, ownRefs } from "../../orders/orderRefs";
import { placeNamed } from "../../texts/isolated";
import { texts } from "../../texts/texts";
import type { SheetContent } from "../../workbookState/useSheetWriter";
import { excelMoney } from "../../writing/excelMoney";
import { BINS, type ValueGroups } from "./valueGroups";

/** Everything that the written sheet depends on. */
export interface GroupsSheetData {
  readonly contents: RangeContents;
  readonly orders: OrderTable;
  readonly result: ValueGroups;
  readonly locale: string;
  readonly found: string;
}

const CELL_START = "Groups";
const WIDTHS = [190, 90, 130, 106, 106, 90, 106, 90, 24];
const INPUT = 6;
const TABLES = 9;
/** More groups than there are names for, and a chart below them. */
const GROUP_ROWS = 13;
const CUSTOMERS = 9;
const COPY = 19;

export function groupsOrder(data: GroupsSheetData): SheetContent {
  return {
    name: texts.segmentCustomers.groups.sheet.name,
    tableName: "Group_orders",
    cellStart: CELL_START,
    build: (number) => groupsSheet(data, number),
  };
}

/** The sheet of value groups: what each brings, and every customer with scores, as formulas over the orders. */
export function groupsSheet(
  { contents, orders, result, locale, found }: GroupsSheetData,
  number: number | "",
): SheetPlan {
  const words = texts.segmentCustomers.groups;
  const money = excelMoney(2, locale, orders.currency);
  const whole = excelMoney(0, locale, orders.currency);
  const bins = `${CELL_START}${number}_bins`;
  const cells = { contents, table: orders };
  const copied = canRefer(cells) ? undefined : orderCopy(orders.orders, TABLES, COPY, money);
  const refs = copied?.refs ?? ownRefs(cells);
  const scores = `WORTH.RFM(${refs.customer},${refs.date},${refs.amount},"",${bins})`;
  const { customers, groups } = result;
  const heading = (row: number, column: number, said: string): Block => ({
    row,
    column,
    cells: [[said]],
    style: "heading",
  });
  const notes = [
    words.notNeeds,
    texts.segmentCustomers.sheet.from(placeNamed(contents), found),
    copied ? words.sheet.copied(columnLetters(COPY)) : words.sheet.direct,
  ];
  return {
    columnWidths: [...WIDTHS, ...new Array<number>(COPY + 8 - WIDTHS.length).fill(84)],
    blocks: [
      { row: 0, column: 0, cells: [[words.sheet.name]], style: "title" },
      ...notes.map((note, i): Block => ({ row: 1 + i, column: 0, cells: [[{ text: note }]], style: "note" })),
      heading(INPUT - 1, 0, texts.segmentCustomers.sheet.assumptions),
      { row: INPUT, column: 0, cells: [[words.sheet.bins]] },
      { row: INPUT, column: 1, cells: [[BINS]], style: "input", numberFormat: "0" },
      heading(TABLES - 1, 0, words.sheet.groups),
      heading(TABLES - 1, CUSTOMERS, words.sheet.customers),
      ...(copied ? [heading(TABLES - 1, COPY, words.sheet.copy)] : []),
    ],
    names: [{ name: bins, row: INPUT, column: 1 }],
    ...(copied && { table: { name: `Group_orders${number}`, row: TABLES, column: COPY, ...copied.copy } }),
    spills: [
      {
        row: TABLES,
        column: CUSTOMERS,
        formula: `=${scores}`,
        headed: true,
        rows: customers.length + 1,
        columns: 9,
        formats: columnFormats(customers.length, ["", "#,##0", "#,##0", money, "0", "0", "0", "0"]),
      },
      {
        row: TABLES,
        column: 0,
        formula: `=WORTH.SEGMENTVALUE(INDEX(${scores},0,9),INDEX(${scores},0,4))`,
        headed: true,
        rows: groups.length + 1,
        columns: 8,
        formats: columnFormats(groups.length, ["", "#,##0", "0%", money, money, whole, "0%", "0"]),
      },
    ],
    chart: {
      title: words.sheet.sizes,
      series: texts.segmentCustomers.sheet.customers,
      source: { row: TABLES, column: 0, rows: groups.length + 1 },
      place: { from: cellAddress(TABLES + GROUP_ROWS, 0), to: cellAddress(TABLES + GROUP_ROWS + 16, 5) },
      numberFormat: "#,##0",
    },
  };
}
