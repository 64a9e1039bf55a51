import type { RowCosts } from "../../core/customers/Costs";
import type { Order } from "../../imports/orders/OrderTable";
import { fieldViews, type FieldView } from "../job/FieldView";
import { choice, number, share } from "../job/form";
import type { Gives, Taking } from "../job/known";
import type { Speech } from "../says/Says";
import type { ReadLog } from "./orderLogOf";
import type { OrderRefs } from "./orderRefs";

/** How the cost of fulfilling an order is known. */
export const COST_SOURCES = ["amount", "share", "column"] as const;
export type CostSource = (typeof COST_SOURCES)[number];

type AsksCost = { readonly costFrom?: CostSource | undefined };

/**
 * What a form asks about the cost of an order. It has no usual value: any would be wrong for somebody.
 * @param isAsked whether the job needs the cost at all
 */
export function costEntries<Draft>(isAsked: (draft: Draft) => boolean = () => true) {
  type Given = Draft & AsksCost;
  return {
    costFrom: choice(COST_SOURCES),
    costAmount: number(
      { from: 0 },
      {
        asked: (draft: Given) => isAsked(draft) && draft.costFrom === "amount",
      },
    ),
    costShare: share(
      { from: 0, to: 1 },
      {
        asked: (draft: Given) => isAsked(draft) && draft.costFrom === "share",
      },
    ),
  };
}

const COST_ENTRIES = costEntries();

/** A table that has a column of costs, or none. */
interface MayTellCosts {
  readonly columns: { readonly cost?: unknown };
}

interface CostDraft extends AsksCost {
  readonly costAmount?: number | undefined;
  readonly costShare?: number | undefined;
}

/** What it costs to fulfil an order: money of each, a share of what was paid, or what a column says. */
export type Cost =
  | { readonly from: "amount"; readonly perOrder: number }
  | { readonly from: "share"; readonly share: number }
  | { readonly from: "column" };

/** The figures of other jobs that a form which asks for the cost takes. */
export const COST_TAKES = [
  { figure: "costShare", field: "costShare", at: "costFrom", also: { costFrom: "share" } },
  { figure: "costOfOrder", field: "costAmount", at: "costFrom", also: { costFrom: "amount" } },
] as const satisfies readonly Taking<ReturnType<typeof costEntries>>[];

/** What a sheet gives of the cost, by the names of its cells. */
export function costGives(cost: Cost, cells: { readonly amount: string; readonly share: string }): Gives {
  switch (cost.from) {
    case "amount":
      return { costOfOrder: cells.amount };
    case "share":
      return { costShare: cells.share };
    case "column":
      return {};
  }
}

/** The cost as far as it is known; where no source was chosen, a column of costs is one. */
export function costOf(
  { costFrom, costAmount, costShare }: CostDraft,
  table: MayTellCosts | undefined,
): Cost | undefined {
  const hasCosts = table?.columns.cost !== undefined;
  switch (costFrom ?? (hasCosts ? "column" : undefined)) {
    case "amount":
      return costAmount === undefined ? undefined : { from: "amount", perOrder: costAmount };
    case "share":
      return costShare === undefined ? undefined : { from: "share", share: costShare };
    case "column":
      return hasCosts ? { from: "column" } : undefined;
    case undefined:
      return undefined;
  }
}

/** What each order cost to fulfil, and each refund: that is no order, and takes back a share of its amount. */
export function costsOf({ orders, refunds }: ReadLog, cost: Cost): RowCosts {
  const costOfRow = ({ amount, cost: own }: Order, perOrder: number) => {
    if (cost.from === "amount") return perOrder;
    return cost.from === "share" ? amount * cost.share : (own ?? 0);
  };
  const perOrder = cost.from === "amount" ? cost.perOrder : 0;
  return {
    ofOrders: Float64Array.from(orders, (order) => costOfRow(order, perOrder)),
    ofRefunds: Float64Array.from(refunds, (refund) => costOfRow(refund, 0)),
  };
}

/**
 * The cost in formulas over the orders.
 * @param cell the one that holds the amount or the share
 * @returns the cost as CUSTOMERVALUE takes it, one for every order or one for each
 */
export function costTerm(cost: Cost, { amount, cost: column }: OrderRefs, cell: () => string): string {
  switch (cost.from) {
    case "amount":
      return cell();
    case "share":
      return `${amount}*${cell()}`;
    case "column":
      return column ?? "0";
  }
}

/** The fields about the cost: how it is known and, where that needs a number, the number. */
export function costFields(draft: CostDraft, table: MayTellCosts | undefined, says: Says): FieldView[] {
  const { choice: choose, number: ask } = fieldViews(
    COST_ENTRIES,
    { costAmount: undefined, costShare: undefined, costFrom: undefined, ...draft },
    says,
  );
  const hasCosts = table?.columns.cost !== undefined;
  const from = draft.costFrom ?? (hasCosts ? "column" : undefined);
  const { options, ...field } = choose(
    "costFrom",
    COST_SOURCES.filter((source) => source !== "column" || hasCosts),
  );
  return [
    {
      ...field,
      isTold: from === "column",
      value: from ?? "",
      options: from ? options.filter(({ value }) => value !== "") : options,
    },
    ...(from === "amount" ? [ask("costAmount")] : []),
    ...(from === "share" ? [ask("costShare")] : []),
  ];
}

type Says = Parameters<typeof fieldViews>[2] & Pick<Speech, "numbers">;
