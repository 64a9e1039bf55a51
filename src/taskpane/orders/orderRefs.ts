import type { Order, OrderTable } from "../../imports/orders/OrderTable";
import { blockAddress, quotedSheet } from "../../workbook/a1";
import type { SheetCell, TableColumn } from "../../workbook/SheetPlan";
import type { Data } from "../job/JobData";
import { table as tablePart } from "../job/parts";
import { TABLE_ROW } from "../job/sheetBehind";
import type { SheetPart } from "../job/SheetPart";
import { listPricesOf } from "./orderLogOf";

/** The columns that formulas look at. */
const REFS = ["customer", "date", "amount", "cost", "source", "channel", "campaign", "listPrice"] as const;
type RefName = (typeof REFS)[number];

/** Where the orders stand for the formulas: the address of each column that there is. */
export type OrderRefs = Readonly<Partial<Record<RefName, string>>> &
  Readonly<Record<"customer" | "date" | "amount", string>> & {
    /** Whether rows below 0 stand among the orders. */
    readonly hasRefunds: boolean;
  };

/** Customers and dates for formulas that see no amounts, and would count refunds as orders. */
export function ordersOnly({ customer, date, amount, hasRefunds }: OrderRefs): Record<"customer" | "date", string> {
  if (!hasRefunds) return { customer, date };
  const ofOrders = (cells: string) => `IF(${amount}<0,"",${cells})`;
  return { customer: ofOrders(customer), date: ofOrders(date) };
}

/** The same for formulas of other sheets: a copy stands on the sheet of this name, as long as no address says another. */
export function onSheet({ hasRefunds, ...refs }: OrderRefs, sheet: string): OrderRefs {
  const entries = Object.entries(refs).map(([name, address]) => {
    return [name, address.includes("!") ? address : `${quotedSheet(sheet)}!${address}`] as const;
  });
  return { ...Object.fromEntries(entries), hasRefunds } as OrderRefs;
}

function hasRefunds(orders: readonly Order[]): boolean {
  return orders.some(({ amount }) => amount < 0);
}

/** Orders written out on a sheet of their own, where the person's own rows cannot be counted as they stand. */
export interface OrderCopy {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** Over the person's own cells: each column from its first order to its last, without the header. */
export function ownRefs(data: Data<OrderTable>): OrderRefs {
  const { table } = data;
  const used = usedColumns(table.orders);
  const entries = used.flatMap((name) => {
    const column = table.columns[name];
    if (!column) return [];
    return [[name, ownColumn(data, column.index)] as const];
  });
  return { ...Object.fromEntries(entries), hasRefunds: hasRefunds(table.orders) } as OrderRefs;
}

/** One column of the person's own cells, from its first order to its last, whatever it holds. */
export function ownColumn({ contents, table }: Data<OrderTable>, index: number): string {
  const first = contents.row + (table.headerRow ?? -1) + 1;
  const rows = contents.row + contents.values.length - first;
  return `${quotedSheet(contents.sheetName)}!${blockAddress(first, contents.column + index, rows, 1)}`;
}

/** Whether formulas can look at the person's own cells: every row after the header is an order, as it stands. */
export function canRefer({ contents, table }: Data<OrderTable>): boolean {
  const first = (table.headerRow ?? -1) + 1;
  return table.asItStands && table.orders.length === contents.values.length - first;
}

/** A copy of the orders as the table of a sheet behind the front, and where its columns stand on the sheet of this name. */
export function orderCopy(
  orders: readonly Order[],
  sheet: string,
  { money, day }: { readonly money: string; readonly day: string },
  words: Readonly<Record<string, string>>,
) {
  const used = usedColumns(orders);
  const formats: Readonly<Partial<Record<RefName, string>>> = {
    date: day,
    amount: money,
    cost: money,
    listPrice: money,
  };
  const copy: OrderCopy = {
    columns: used.map((name) => ({ header: words[name], numberFormat: formats[name] })),
    rows: orders.map((order) =>
      used.map((name): SheetCell => {
        const cell = order[name];
        return typeof cell === "string" ? { text: cell } : (cell ?? null);
      }),
    ),
  };
  const below = (i: number) => `${quotedSheet(sheet)}!${blockAddress(TABLE_ROW + 1, i, orders.length, 1)}`;
  const entries = used.map((name, i) => [name, below(i)] as const);
  return { copy, refs: { ...Object.fromEntries(entries), hasRefunds: hasRefunds(orders) } as OrderRefs };
}

function usedColumns(orders: readonly Order[]): RefName[] {
  const lists = listPricesOf(orders.filter(({ amount }) => amount >= 0)) !== undefined;
  return REFS.filter((name) => {
    if (name === "listPrice") return lists;
    return orders.some((order) => order[name] !== undefined && order[name] !== "");
  });
}

/** The orders as they were read, where formulas cannot look at the person's own rows. */
export function copyPart(name: string, heading: string, { columns, rows }: OrderCopy): SheetPart {
  const cells = columns.map(({ header, numberFormat }, i) => {
    return { id: header, header, format: numberFormat, cell: (row: (typeof rows)[number]) => row[i] };
  });
  return { ...tablePart({ name, heading }, cells, rows), id: "copy" };
}
