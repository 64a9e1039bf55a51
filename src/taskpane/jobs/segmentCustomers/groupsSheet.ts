import { cellAddress, columnLetters } from "../../../workbook/a1";
import { columnFormats } from "../../../workbook/columnFormats";
import type { Sheet } from "../../job/JobData";
import { inputs, sheetOf, spill } from "../../job/sheetOf";
import { ordersCheck } from "../../orders/ordersCheck";
import { canRefer, copyPart, orderCopy, ownRefs } from "../../orders/orderRefs";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { moneyFormats } from "../../writing/excelMoney";
import { customersFound } from "./found";
import type { SegmentGiven } from "./given";
import { BINS, type ValueGroups } from "./valueGroups";
import type { SegmentWords } from "./words.en";

const CELL_START = "Groups";
const WIDTHS = [190, 90, 130, 106, 106, 90, 106, 90, 24];
const TABLES = 10;
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
  const { whole, exact: money } = moneyFormats(says.numbers, orders.currency);
  const cells = { ...read.customers, table: orders };
  const place = { row: TABLES, column: COPY };
  const copied = canRefer(cells) ? undefined : orderCopy(orders.orders, place, money, says.texts.orderRoles);
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
        notes: [
          words.notNeeds,
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
            origin: () => ({ row: TABLES, column: CUSTOMERS }),
            formula: () => scores,
            rows: customers.length + 1,
            columns: 9,
            formats: columnFormats(customers.length, ["", "#,##0", "#,##0", money, "0", "0", "0", "0"]),
          }),
          spill("groups", {
            heading: words.sheet.groups,
            origin: () => ({ row: TABLES, column: 0 }),
            formula: () => `WORTH.SEGMENTVALUE(INDEX(${scores},0,9),INDEX(${scores},0,4))`,
            rows: groups.length + 1,
            columns: 8,
            formats: columnFormats(groups.length, ["", "#,##0", "0%", money, money, whole, "0%", "0"]),
          }),
          ...(copied ? [copyPart(`Group_orders${number}`, words.sheet.copy, copied.copy, place)] : []),
        ],
        rest: () => ({
          chart: {
            title: words.sheet.sizes,
            series: common.customers,
            source: { row: TABLES, column: 0, rows: groups.length + 1 },
            place: { from: cellAddress(TABLES + GROUP_ROWS, 0), to: cellAddress(TABLES + GROUP_ROWS + 16, 5) },
            numberFormat: "#,##0",
          },
        }),
      });
    },
  };
}
