import { isMissing } from "../cells/isMissing";
import type { CellReader } from "../table/cellReader";
import type { ColumnNames, Columns } from "../table/ColumnNames";
import { none, tableFormat, type NoRecord } from "../table/TableFormat";
import type { TableReading } from "../table/TableReading";
import {
  type NoSummaryWhy,
  SUMMARY_FIGURES,
  type SummaryColumn,
  type SummaryFigure,
  type SummaryReading,
  type SummaryRow,
} from "./SummaryTable";

/** As the queries call them; databases may write them in capitals. */
const COLUMN_NAMES: ColumnNames<SummaryColumn> = {
  repeatOrders: ["repeat_orders", "Repeat orders", "frequency", "Folgebestellungen"],
  recency: ["recency", "Recency (weeks)", "t_x"],
  age: ["age", "Age (weeks)", "T"],
  averageOrderValue: ["average_order_value", "Average order value", "monetary_value"],
  customers: ["customers"],
  orders: ["orders"],
  spend: ["spend"],
  cost: ["cost"],
  asOf: ["as_of"],
  allRows: ["all_rows"],
  allCustomers: ["all_customers"],
};

interface ReadRow extends SummaryRow {
  /** What it tells of all, however its cells show that. */
  readonly told: string;
}

/**
 * Customers summed up where their orders are: how many are alike in repeat orders, recency and age, as ORDERSUMMARYMODEL takes them, and
 * what they ordered and brought together. Rows are records all: none of them sums others up.
 */
export const SUMMARY_FORMAT = tableFormat({
  columns: COLUMN_NAMES,
  cells: {
    ...{ repeatOrders: "whole", recency: "number", age: "number", averageOrderValue: "money", customers: "whole" },
    ...{ orders: "whole", spend: "money", cost: "money", asOf: "date", allRows: "whole", allCustomers: "whole" },
  },
  key: "repeatOrders",
  needed: ["repeatOrders", "recency", "age", "customers"],
  totals: "atFoot",
  averages: false,
  isRecord: () => true,
  row: (cells) => (row) => readSummary(row, cells),
  gather: summariesOf,
});

/** Whether columns make a table of customers summed up: histories have no other three. */
export function areSummaries(columns: Columns<SummaryColumn>): boolean {
  return [columns.repeatOrders, columns.recency, columns.age, columns.customers].every(
    (column) => column?.by === "name",
  );
}

type Cells = CellReader<SummaryColumn>;

function readSummary(row: number, cells: Cells): ReadRow | NoRecord<NoSummaryWhy | "blank"> {
  if (SUMMARY_FIGURES.every((role) => isMissing(cells.cell(row, role)))) return none("blank");
  const figures = SUMMARY_FIGURES.map((role) => ({ role, ...cells.figure(row, role) }));
  const unread = figures.find(({ held, value }) => held !== "blank" && value === undefined);
  if (unread) return none("figure", cells.held(row, unread.role));
  const of = (role: SummaryFigure) => figures.find((figure) => figure.role === role)?.value;
  const [repeatOrders, recency, age, customers] = [of("repeatOrders"), of("recency"), of("age"), of("customers")];
  const missing = (["repeatOrders", "recency", "age", "customers"] as const).find((role) => of(role) === undefined);
  if (repeatOrders === undefined || recency === undefined || age === undefined || customers === undefined) {
    return none("figure", missing ?? "");
  }
  if (!isHistory(repeatOrders, recency, age) || !(customers > 0))
    return none("history", cells.held(row, "repeatOrders"));
  return {
    ...{ row, repeatOrders, recency, age, customers },
    averageOrderValue: of("averageOrderValue") ?? 0,
    orders: of("orders") ?? customers * (repeatOrders + 1),
    spend: of("spend") ?? 0,
    cost: of("cost") ?? 0,
    told: [cells.day(row, "asOf"), cells.figure(row, "allRows").value, cells.figure(row, "allCustomers").value].join(),
  };
}

const DAYS_A_WEEK = 7;
/** Weeks are sevenths, which the database rounds. */
const ROUNDING = 1e-6;

/** Repeat orders are on days of their own, after the first and up to today. */
function isHistory(repeatOrders: number, recency: number, age: number): boolean {
  if (!Number.isInteger(repeatOrders) || repeatOrders < 0 || recency < 0 || recency > age) return false;
  return repeatOrders === 0 ? recency === 0 : recency * DAYS_A_WEEK >= repeatOrders - ROUNDING;
}

function summariesOf(
  rows: readonly ReadRow[],
  table: TableReading<SummaryColumn, NoSummaryWhy | "blank">,
  cells: Cells,
): SummaryReading {
  const [first] = rows;
  const whole = (role: "allRows" | "allCustomers") => (first ? cells.figure(first.row, role).value : undefined);
  const [allRows, allCustomers] = [whole("allRows"), whole("allCustomers")];
  return {
    rows,
    hasValues: cells.has("averageOrderValue"),
    hasSpend: cells.has("spend"),
    asOf: first && cells.day(first.row, "asOf"),
    all: allRows === undefined || allCustomers === undefined ? undefined : { rows: allRows, customers: allCustomers },
    isMixed: rows.some(({ told }) => told !== first.told),
    leftOut: table.leftOut,
  };
}
