import { customerTable } from "../../../src/core/customers/customerTable";
import { customerHistories } from "../../../src/core/forecast/customerHistories";
import { isoDate } from "../../../src/core/dates/isoDate";
import type { SampleTable } from "../../../src/taskpane/job/sampleTable";
import { knownOrders } from "../../engines/TestOrders";
import { sampleRows } from "./sampleRows";

const HEADS = ["repeat_orders", "recency", "age", "average_order_value", "customers", "orders", "spend", "cost", "as_of", "all_rows", "all_customers"]; // prettier-ignore

/** The sample's orders as a database sums them up by the day, each customer in a row of their own. */
export function summedSample(): SampleTable {
  const { log, costs } = knownOrders(sampleRows());
  const { asOf, repeatOrders, recency, age, averageOrderValue } = customerHistories(log);
  const figures = new Map(customerTable(log, costs).map((row) => [row.customer, row]));
  const summed = log.names.map((name, i) => {
    const { orders = 0, spend = 0, cost = 0 } = figures.get(name) ?? {};
    const history = [repeatOrders[i], recency[i], age[i], averageOrderValue[i]];
    return [...history, 1, orders, spend, cost, isoDate(asOf), log.names.length, log.names.length];
  });
  return { sheetName: "Summed", tableName: "Summed", rows: [HEADS, ...summed], widths: [], formats: [] };
}
