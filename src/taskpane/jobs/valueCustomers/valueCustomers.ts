import type { ContractTable } from "../../../imports/contracts/ContractTable";
import type { OrderTable } from "../../../imports/orders/OrderTable";
import { fieldViews, type FieldView } from "../../job/FieldView";
import type { Job } from "../../job/Job";
import type { SummaryTable } from "../../../imports/summaries/SummaryTable";
import type { Data } from "../../job/JobData";
import { COST_TAKES, costFields, costOf } from "../../orders/cost";
import { isFarDates } from "../../orders/isFarDates";
import { ORDER_SAMPLE } from "../../orders/orderSample";
import { ordersFound } from "../../orders/ordersFound";
import type { Says } from "../../says/Says";
import { BridgeBars } from "./bridge/BridgeBars";
import { bridgeFields } from "./bridge/fields";
import { campaignFields } from "./campaign/fields";
import { valueAnswer } from "./answer";
import { contractAnswer } from "./contracts/answer";
import { contractsFound } from "./contracts/contractsFound";
import { CONTRACT_SAMPLE } from "./contracts/sample";
import { contractSheet } from "./contracts/sheet";
import { averagePrice, subscriptionsOf } from "./contracts/subscriptions";
import { readValueTable, rolesOf, type ValueTable } from "./customerTable";
import { FORM } from "./form";
import type { Read, Valued, ValueFilling } from "./given";
import { valueSheet } from "./sheet";
import { summaryAnswer } from "./summaries/answer";
import { summariesFound } from "./summaries/found";
import { summariesRefused } from "./summaries/refused";
import { summarySheet } from "./summaries/sheet";
import { valueOfSummaries } from "./summaries/valueOfSummaries";
import { valuation } from "./valuation";
import { valueQueries } from "./warehouse";
import { de } from "./words.de";
import { en, type ValueWords } from "./words.en";

/** "Value customers": what customers bring over time, who brings most of it, and what is to come; by their orders or their contracts. */
export const valueCustomers: Job<Read, typeof FORM, Valued, ValueWords> = {
  id: "valueCustomers",
  icon: "M7.5 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 8c0-3 2-5 5-5s5 2 5 5M13 3.3a3 3 0 0 1 0 5.4M14.5 12.3c1.8.6 3 2.3 3 4.7",
  words: { en, de },
  form: FORM,
  sources: {
    orders: {
      read: readValueTable,
      roles: rolesOf,
      found: (data, says) => {
        const [orders, contracts, summaries] = [ordersIn(data), contractsIn(data), summariesIn(data)];
        if (summaries) return summariesFound(summaries, says);
        return orders ? ordersFound(orders, says) : contracts && contractsFound(contracts, says);
      },
      mayStayOpen: isFarDates,
      sample: ORDER_SAMPLE,
    },
  },
  otherSample: { source: "orders", sample: CONTRACT_SAMPLE, draft: { servingShare: 0.4 } },
  takes: [...COST_TAKES, { figure: "costOfMoney", field: "costOfMoney" }],
  fields: valueFields,
  refuse({ read, draft }, says) {
    const { refusal, contracts: words } = says.words;
    const { orders, contracts, summaries } = read.orders.table;
    if (summaries) {
      const refused = summariesRefused({ contents: read.orders.contents, table: summaries }, says);
      return refused ?? (costOf(draft, mayTellCosts(summaries)) ? undefined : refusal.noCost);
    }
    if (orders) {
      if (orders.orders.length === 0) return refusal.noOrders;
      return costOf(draft, orders) ? undefined : refusal.noCost;
    }
    if (contracts.contracts.length === 0) return words.refusal.none;
    if ((draft.price ?? averagePrice(contracts.contracts)) === undefined) return words.refusal.noPrice;
    return draft.servingShare === undefined ? words.refusal.noServing : undefined;
  },
  *work({ read, draft }) {
    const { orders, contracts, summaries } = read.orders.table;
    if (summaries) {
      const cost = costOf(draft, mayTellCosts(summaries));
      if (!cost) throw new Error("There is no value without a cost, and such a form is refused");
      return { summaries: yield* valueOfSummaries(summaries, { ...draft, cost }) };
    }
    if (orders) {
      const cost = costOf(draft, orders);
      if (!cost) throw new Error("There is no value without a cost, and such a form is refused");
      return { orders: yield* valuation(orders.orders, { ...draft, cost }) };
    }
    const price = draft.price ?? averagePrice(contracts.contracts);
    const { servingShare } = draft;
    if (price === undefined || servingShare === undefined) throw new Error("Such a form is refused");
    return { contracts: yield* subscriptionsOf(contracts, { ...draft, price, servingShare, period: draft.renewed }) };
  },
  answer: (result, { read, draft }, says) => {
    const [orders, contracts] = [ordersIn(read.orders), contractsIn(read.orders)];
    const summaries = summariesIn(read.orders);
    if (result.summaries && summaries) return summaryAnswer(result.summaries, summaries, says);
    if (result.orders && orders) return valueAnswer(result.orders, { read: { orders }, draft }, says);
    if (result.contracts && contracts) return contractAnswer(result.contracts, contracts, says);
    throw new Error("An answer is about what was read");
  },
  sheet: (result, { read, draft }, says) => {
    const [orders, contracts] = [ordersIn(read.orders), contractsIn(read.orders)];
    const summaries = summariesIn(read.orders);
    if (result.summaries && summaries) return summarySheet(result.summaries, summaries, says);
    if (result.orders && orders) return valueSheet(result.orders, { read: { orders }, draft }, says);
    return result.contracts && contracts && contractSheet(result.contracts, contracts, says);
  },
  drawn: { bridge: BridgeBars },
  database: { below: "data", asks: ["table", "customer", "day", "amount", "cost", "stretch"], queries: valueQueries },
};

function ordersIn(data: Data<ValueTable>): Data<OrderTable> | undefined {
  const { orders } = data.table;
  return orders && { ...data, table: orders };
}

function contractsIn(data: Data<ValueTable>): Data<ContractTable> | undefined {
  const { contracts } = data.table;
  return contracts && { ...data, table: contracts };
}

function summariesIn(data: Data<ValueTable>): Data<SummaryTable> | undefined {
  const { summaries } = data.table;
  return summaries && { ...data, table: summaries };
}

/** A query always gives a column of costs; where the database has none, it holds nothing but 0. */
function mayTellCosts({ columns, rows }: SummaryTable) {
  return { columns: { cost: rows.some(({ cost }) => cost !== 0) ? columns.cost : undefined } };
}

/** What is asked: about orders, until contracts were read. */
function valueFields({ read, draft }: ValueFilling, result: Valued | undefined, says: Says<ValueWords>): FieldView[] {
  const { number, choice } = fieldViews(FORM, draft, says);
  const { contracts, orders, summaries } = read.orders?.table ?? {};
  if (summaries) {
    return [...costFields(draft, mayTellCosts(summaries), says), number("costOfMoney"), number("forecastDays")];
  }
  if (!contracts) {
    return [
      ...costFields(draft, orders, says),
      ...(["highValueShare", "costOfMoney", "forecastDays", "soonDays"] as const).map(number),
      choice("knownTo"),
      ...bridgeFields({ read, draft }, says),
      campaignFields({ read, draft }, result?.orders ?? {}, says),
    ];
  }
  const told = averagePrice(contracts.contracts);
  const heading = contracts.columns.price?.heading ?? "";
  const instead =
    told === undefined
      ? undefined
      : says.words.contracts.priceFrom(says.numbers.money(told, contracts.currency), heading);
  return [
    { ...number("price"), instead },
    ...(["servingShare", "costOfMoney", "loyalYears"] as const).map(number),
    ...(contracts.interval === undefined ? [choice("renewed")] : []),
    { ...choice("knownTo"), ...says.words.contracts.known },
  ];
}
