import { blockAddress, cellAddress, columnLetters } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import type { Sheet } from "../../job/JobData";
import { rowBelowFront } from "../../job/front";
import { inputs } from "../../job/inputs";
import { spill } from "../../job/parts";
import { sheetOf } from "../../job/sheetOf";
import type { SheetPart } from "../../job/SheetPart";
import { ordersCheck } from "../../orders/ordersCheck";
import { canRefer, copyPart, orderCopy, ownRefs } from "../../orders/orderRefs";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { moneyFormats } from "../../writing/excelMoney";
import { customersFound } from "./found";
import type { SegmentGiven } from "./given";
import { groupsFront } from "./sheetFront";
import { BINS, type ValueGroups } from "./valueGroups";
import type { SegmentWords } from "./words.en";

const CELL_START = "Groups";
const WIDTHS = [190, 90, 130, 106, 106, 90, 106, 90, 24];
/** More groups than there are names for, and a chart below them. */
const GROUP_ROWS = 13;
const CUSTOMERS = 9;
const COPY = 19;

/** The sheet of value groups: what each brings, and every customer with scores, as formulas over the orders. */
export function groupsSheet(
  { customers, groups }: ValueGroups,
  { read }: SegmentGiven,
  says: Says<SegmentWords>,
): Sheet | undefined {
  const { contents, table: customerTable } = read.customers;
  const { orders } = customerTable;
  if (!orders) return undefined;
  const { groups: words, sheet: common } = says.words;
  const money = moneyFormats(says.numbers, orders.currency);
  const front = groupsFront(says, money, orders.currency);
  const tables = rowBelowFront(front, { notes: 2 }) + 3;
  const cells = { ...read.customers, table: orders };
  const place = { row: tables, column: COPY };
  const copied = canRefer(cells) ? undefined : orderCopy(orders.orders, place, money.exact, says.texts.orderRoles);
  const refs = copied?.refs ?? ownRefs(cells);
  const found = customersFound(read.customers, says) ?? "";
  return {
    name: words.sheet.name,
    tableName: "Group_orders",
    cellStart: CELL_START,
    build(number) {
      const bins = `${CELL_START}${number}_bins`;
      const scores = `WORTH.RFM(${refs.customer},${refs.date},${refs.amount},"",${bins})`;
      return sheetOf({
        title: words.sheet.name,
        front,
        texts: says.texts,
        notes: [
          common.from(placeNamed(contents), found),
          copied ? words.sheet.copied(columnLetters(COPY)) : words.sheet.direct,
        ],
        check: ordersCheck(cells, !copied, says.texts),
        widths: [...WIDTHS, ...new Array<number>(COPY + 8 - WIDTHS.length).fill(84)],
        parts: [
          inputs("assumptions", common.assumptions, [
            { id: "bins", label: words.sheet.bins, value: BINS, format: "0", name: bins },
          ]),
          spill("customers", {
            heading: words.sheet.customers,
            origin: () => ({ row: tables, column: CUSTOMERS }),
            formula: () => scores,
            rows: customers.length + 1,
            columns: 9,
            heads: common.heads.scores,
            formats: columnFormats(customers.length, ["", "#,##0", "#,##0", money.exact, "0", "0", "0", "0"]),
          }),
          groupPart({
            heading: words.sheet.groups,
            origin: () => ({ row: tables, column: 0 }),
            formula: () => `WORTH.SEGMENTVALUE(INDEX(${scores},0,9),INDEX(${scores},0,4))`,
            rows: groups.length + 1,
            columns: 8,
            heads: [words.head, ...common.heads.values.slice(1)],
            formats: columnFormats(groups.length, [
              "",
              "#,##0",
              "0%",
              money.exact,
              money.exact,
              money.whole,
              "0%",
              "0",
            ]),
            marks: [{ row: 1, column: 5, rows: groups.length, columns: 1, mark: { kind: "bars" } }],
          }),
          ...(copied ? [copyPart(`Group_orders${number}`, words.sheet.copy, copied.copy, place)] : []),
        ],
        rest: () => ({
          print: { columns: CUSTOMERS - 1, rows: tables + GROUP_ROWS + 17 },
          chart: {
            title: words.sheet.sizes,
            series: common.customers,
            meanings: ["main"],
            source: { row: tables, column: 0, rows: groups.length + 1 },
            place: { from: cellAddress(tables + GROUP_ROWS, 0), to: cellAddress(tables + GROUP_ROWS + 16, 5) },
            numberFormat: "#,##0",
          },
        }),
      });
    },
  };
}

/** What the groups bring, as the front calls its columns; there are no more groups than names for them. */
function groupPart(parts: Parameters<typeof spill>[1]): SheetPart {
  return {
    ...spill("groups", parts),
    columns: ({ row, column }) => {
      const below = (at: number) => blockAddress(row + 1, column + at, GROUP_ROWS - 2, 1);
      return {
        "group names": below(0),
        "group customers": below(1),
        "group averages": below(3),
        "group values": below(5),
        "group shares": below(6),
      };
    },
  };
}
