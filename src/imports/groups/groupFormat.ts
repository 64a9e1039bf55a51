import { isMissing } from "../cells/isMissing";
import type { CellReader } from "../table/cellReader";
import type { ColumnNames, Columns } from "../table/ColumnNames";
import { none, tableFormat, type NoRecord } from "../table/TableFormat";
import type { TableReading } from "../table/TableReading";
import { GROUP_FIGURES, type GroupColumn, type GroupReading, type NoGroupWhy, type SummedGroup } from "./GroupTable";

/** As the query calls them; databases may write them in capitals. */
const COLUMN_NAMES: ColumnNames<GroupColumn> = {
  groupedBy: ["grouped_by"],
  group: ["customer_group"],
  customers: ["customers"],
  spend: ["spend"],
  medianSpend: ["median_spend"],
  asOf: ["as_of"],
  allRows: ["all_rows"],
  allCustomers: ["all_customers"],
};

/** What makes a table one of these: nothing else has all of them. */
const TELLING = ["groupedBy", "group", "customers", "spend"] as const;

interface ReadRow extends SummedGroup {
  /** What it tells of all, however its cells show that. */
  readonly told: string;
}

type Cells = CellReader<GroupColumn>;
type Not = NoRecord<NoGroupWhy | "blank">;

/** Customers in groups, as a database summed them up. Rows are records all: none of them sums others up. */
export const GROUP_FORMAT = tableFormat({
  columns: COLUMN_NAMES,
  cells: {
    ...{ groupedBy: "text", group: "text", customers: "whole", spend: "money", medianSpend: "money" },
    ...{ asOf: "date", allRows: "whole", allCustomers: "whole" },
  },
  key: "group",
  needed: TELLING,
  totals: "atFoot",
  averages: false,
  isRecord: () => true,
  row: (cells) => (row) => readGroup(row, cells),
  gather: groupsOf,
});

/** Whether columns make a table of groups summed up. */
export function areGroups(columns: Columns<GroupColumn>): boolean {
  return TELLING.every((column) => columns[column]?.by === "name");
}

function readGroup(row: number, cells: Cells): ReadRow | Not {
  const words = (["groupedBy", "group"] as const).map((role) => cells.text(row, role).trim());
  const figures = GROUP_FIGURES.map((role) => ({ role, ...cells.figure(row, role) }));
  if (words.every((word) => word === "") && figures.every(({ role }) => isMissing(cells.cell(row, role))))
    return none("blank");
  const unread = figures.find(({ role, value }) => value === undefined && cells.has(role));
  if (unread) return none("figure", cells.held(row, unread.role));
  const [customers, spend, medianSpend] = figures.map(({ value }) => value ?? 0);
  const [by, group] = words;
  if (by === "" || group === "" || !(Number.isInteger(customers) && customers > 0))
    return none("impossible", cells.held(row, "group"));
  const told = [cells.day(row, "asOf"), cells.figure(row, "allRows").value, cells.figure(row, "allCustomers").value];
  return { row, by, group, customers, spend, medianSpend, told: told.join() };
}

function groupsOf(
  rows: readonly ReadRow[],
  table: TableReading<GroupColumn, NoGroupWhy | "blank">,
  cells: Cells,
): GroupReading {
  const [first] = rows;
  const [asOf, all, customers] = first
    ? [
        cells.day(first.row, "asOf"),
        cells.figure(first.row, "allRows").value,
        cells.figure(first.row, "allCustomers").value,
      ]
    : [];
  return {
    groups: rows,
    told:
      asOf === undefined || all === undefined || customers === undefined ? undefined : { asOf, rows: all, customers },
    isMixed: rows.some(({ told }) => told !== first.told),
    leftOut: table.leftOut,
  };
}
