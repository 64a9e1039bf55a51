import { ORDER_FORMAT } from "../../../imports/orders/orderFormat";
import { ORDER_COLUMNS } from "../../../imports/orders/OrderTable";
import { readTable } from "../../../imports/table/readTable";
import { fieldViews } from "../../job/FieldView";
import type { Job } from "../../job/Job";
import { COST_TAKES, costFields, costOf } from "../../orders/cost";
import { isFarDates } from "../../orders/isFarDates";
import { ORDER_SAMPLE } from "../../orders/orderSample";
import { ordersFound } from "../../orders/ordersFound";
import { WarehouseSql } from "../../warehouse/WarehouseSql";
import { valueAnswer } from "./answer";
import { FORM } from "./form";
import type { Read } from "./given";
import { valueSheet } from "./sheet";
import { valuation, type Valuation } from "./valuation";
import { de } from "./words.de";
import { en, type ValueWords } from "./words.en";

/** "Value customers": what customers bring over time, who brings most of it, and what is to come. */
export const valueCustomers: Job<Read, typeof FORM, Valuation, ValueWords> = {
  id: "valueCustomers",
  icon: "M7.5 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 8c0-3 2-5 5-5s5 2 5 5M13 3.3a3 3 0 0 1 0 5.4M14.5 12.3c1.8.6 3 2.3 3 4.7",
  words: { en, de },
  form: FORM,
  sources: {
    orders: {
      read: (contents, choices) => readTable(ORDER_FORMAT, contents, choices),
      roles: ORDER_COLUMNS,
      found: ordersFound,
      mayStayOpen: isFarDates,
      Below: WarehouseSql,
      sample: ORDER_SAMPLE,
    },
  },
  takes: COST_TAKES,
  fields: ({ read, draft }, _, says) => [
    ...costFields(draft, read.orders?.table, says),
    ...(["highValueShare", "costOfMoney", "forecastDays"] as const).map(fieldViews(FORM, draft, says).number),
  ],
  refuse({ read, draft }, { words: { refusal } }) {
    if (read.orders.table.orders.length === 0) return refusal.noOrders;
    return costOf(draft, read.orders.table) ? undefined : refusal.noCost;
  },
  *work({ read, draft }) {
    const cost = costOf(draft, read.orders.table);
    if (!cost) throw new Error("There is no value without a cost, and such a form is refused");
    return yield* valuation(read.orders.table.orders, { ...draft, cost });
  },
  answer: valueAnswer,
  sheet: valueSheet,
};
