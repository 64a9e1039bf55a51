import { firstOrders } from "../../../core/customers/firstOrders";
import type { Label } from "../../../core/segments/traits/levels";
import { cellText } from "../../../imports/cells/cells";
import type { Order, OrderTable } from "../../../imports/orders/OrderTable";
import { traitLabel } from "../../../imports/needs/traitColumns";
import type { Data } from "../../job/JobData";
import { orderLogOf, type ReadLog } from "../../orders/orderLogOf";
import { canRefer, ownColumn, type OrderRefs } from "../../orders/orderRefs";

/** What orders say of who orders, by the columns that every table of orders may have. */
const TOLD_BY = ["source", "channel", "campaign"] as const;
type TellingRole = (typeof TOLD_BY)[number];

/** A column of the orders that says something of customers beside what they paid. */
export interface GroupTrait {
  readonly label: string;
  /** What the first order of each customer says, in the order in which customers come first. */
  readonly labels: readonly Label[];
  /** Where it stands for formulas, given where the orders do; "" where it does not. */
  readonly cells: (refs: OrderRefs) => string;
}

/** More words than these tell people apart one by one. */
const MOST_TOLD = 12;

/** The columns of words of which a few are said of all customers: of any column, where formulas can look at it. */
export function groupTraits(data: Data<OrderTable>, read: ReadLog = orderLogOf(data.table.orders)): GroupTrait[] {
  const { contents, table } = data;
  const first = Array.from(firstOrders(read.log), (order) => read.orders[order]);
  const byRole = TOLD_BY.flatMap((role) => roleTrait(role, table, first));
  if (!canRefer(data) || table.headerRow === null) return byRole.filter(isTelling);
  const taken = new Set(Object.values(table.columns).map(({ index }) => index));
  const others = contents.values[table.headerRow].flatMap((heading, index): GroupTrait[] => {
    const label = cellText(heading).trim();
    if (taken.has(index) || label === "") return [];
    const labels = first.map(({ row }) => traitLabel(contents.values[row][index]));
    return [{ label, labels, cells: () => ownColumn(data, index) }];
  });
  return [...byRole, ...others].filter(isTelling);
}

function roleTrait(role: TellingRole, { columns }: OrderTable, first: readonly Order[]): GroupTrait[] {
  const label = columns[role]?.heading.trim();
  if (!label) return [];
  const labels = first.map((order) => traitLabel(order[role] ?? ""));
  return [{ label, labels, cells: (refs) => refs[role] ?? "" }];
}

function isTelling({ labels }: GroupTrait): boolean {
  const known = labels.filter((label) => label !== undefined);
  const different = new Set(known.map((label) => String(label).toLowerCase()));
  return known.every((label) => typeof label === "string") && different.size > 1 && different.size <= MOST_TOLD;
}
