import { customerValue } from "../../../core/customers/customerValue";
import { sum } from "../../../core/numeric/sum";
import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { OrderTable } from "../../../imports/orders/OrderTable";
import type { Cost } from "../../orders/cost";
import { costOf, costsOf } from "../../orders/cost";
import { orderLogOf } from "../../orders/orderLogOf";
import type { CustomerWorth, JudgeGiven, ReportedWorth } from "./given";

/** What a customer is worth by whatever says it; undefined where it was typed, or where that says nothing. */
export function worthFrom({ read, draft }: JudgeGiven): CustomerWorth | ReportedWorth | undefined {
  switch (draft.valueFrom) {
    case "orders":
      return worthOfOrders(read.orders?.table, draft);
    case "report":
      return worthOfReport(read.keywords.table, costOf(draft, undefined));
    default:
      return undefined;
  }
}

function worthOfOrders(table: OrderTable | undefined, draft: JudgeGiven["draft"]): CustomerWorth | undefined {
  const cost = costOf(draft, table);
  if (!table || !cost) return undefined;
  const read = orderLogOf(table.orders);
  return {
    from: "orders",
    customerValue: customerValue(read.log, costsOf(read, cost)),
    customers: read.log.names.length,
    orders: read.orders.length,
    cost,
  };
}

/** Conversion values over conversions, of the rows that have both, less what it costs to fulfil one. */
function worthOfReport({ keywords }: KeywordTable, cost: Cost | undefined): ReportedWorth | undefined {
  const both = keywords.filter((one) => one.conversionValue !== undefined && one.conversions !== undefined);
  const value = sum(both.map((one) => one.conversionValue ?? 0));
  const conversions = sum(both.map((one) => one.conversions ?? 0));
  if (!cost || conversions <= 0 || value <= 0) return undefined;
  return { from: "report", customerValue: lessCost(value / conversions, cost), conversions, value, cost };
}

function lessCost(value: number, cost: Cost): number {
  if (cost.from === "amount") return value - cost.perOrder;
  return cost.from === "share" ? value * (1 - cost.share) : value;
}
