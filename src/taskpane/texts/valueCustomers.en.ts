import { REPORT_WORDS } from "../../core/customers/reportWords";
import type { NoOrderWhy, OrderColumn, OrderKind } from "../../imports/orders/OrderTable";
import type { TableWhy } from "../../imports/table/LeftOut";
import type { FieldWithRule } from "../screens/ValueCustomers/checkAssumptions";

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** The words of the job "Value customers". */
export const valueCustomers = {
  title: "Value customers",
  sampleSheet: "Sample orders",

  data: {
    title: "Data",
    range: "Your orders",
    why: "A row an order: who, when and how much. Exports of Shopify, WooCommerce and Stripe are read as they are.",
    reading: "Reading your orders…",
    deleted: "The cells with your orders were deleted. Choose others.",
    sample: "Try with sample data",
    columns: "Columns",
    none: "None",
    choose: "Choose",
    kind: {
      orders: "",
      shopify: " from a Shopify export",
      woocommerce: " from a WooCommerce export",
      stripe: " from a Stripe export",
    } satisfies Record<OrderKind, string>,
    found: (count: number, orders: string, customers: string, kind: string) =>
      `${orders} ${plural(count, "order", "orders")} of ${customers} customers read${kind}.`,
    refunded: (money: string) => `${money} given back is taken off.`,
    leftOut: {
      notPaid: (count: string) => `${count} never paid left out`,
      noCustomer: (count: string) => `${count} without a customer left out`,
      otherCurrency: (count: string) => `${count} in other currencies left out`,
      total: (count: string) => `${count} left out as totals`,
      secondTable: (count: string, row: string) => `${count} of a second table left out, the first in ${row}`,
      orderLine: (count: string) => `${count} further lines of orders folded in`,
      blank: (count: string) => `${count} blank rows passed over`,
      date: (count: string, row: string, held: string) =>
        `${count} left out whose date cannot be read, the first in ${row} (“${held}”). Write dates as 2025-01-31, or as Excel dates`,
      amount: (count: string, row: string, held: string) =>
        `${count} left out whose amount cannot be read, the first in ${row} (“${held}”)`,
      cost: (count: string, row: string, held: string) =>
        `${count} left out whose cost cannot be read, the first in ${row} (“${held}”)`,
    } satisfies Partial<Record<TableWhy | NoOrderWhy, (count: string, row: string, held: string) => string>>,
    ask: {
      column: {
        customer: "Which column says who ordered?",
        date: "Which column holds the date?",
        amount: "Which column holds the money paid?",
        cost: "Which column holds what an order cost to fulfil?",
        source: "Which column says where the customer came from?",
        channel: "Which column names the channel?",
        listPrice: "Which column holds the list price?",
        refunded: "Which column holds the money given back?",
        order: "Which column holds the order number?",
        status: "Which column says whether an order was paid?",
        currency: "Which column names the currency?",
      } satisfies Record<OrderColumn, string>,
      currency: "The orders are in several currencies. Which one to read?",
      decimal: (example: string) => `How is “${example}” meant?`,
      point: (example: string) => `${example}: the point parts decimals`,
      comma: (example: string) => `${example}: the comma parts decimals`,
    },
    role: {
      customer: "Customer",
      date: "Date",
      amount: "Amount paid",
      cost: "Fulfilment cost",
      source: "Source of the customer",
      channel: "Channel",
      listPrice: "List price",
      refunded: "Amount given back",
      order: "Order number",
      status: "Status",
      currency: "Currency",
    } satisfies Record<OrderColumn, string>,
  },

  assumptions: {
    title: "Assumptions",
    costFrom: {
      label: "Fulfilment cost of an order",
      why: "Goods, packing, postage, fees: what an order costs you. Without it no customer has a value.",
      choose: "Choose how it is known",
      amount: "The same for each order",
      share: "A share of the amount",
      column: "A column of the orders",
    },
    costAmount: { label: "Cost of an order", why: "Money for each order, on average." },
    costShare: { label: "Cost as a share", why: "Of the amount that was paid." },
    highValueShare: { label: "High-value customers", why: "The best of your customers, by value. 10% is usual." },
    costOfMoney: { label: "Cost of money", why: "Interest a year. Money that comes later is worth less today." },
    forecastDays: { label: "Days ahead", why: "How far to look for orders to come." },
  },

  wrong: {
    costAmount: "Write 0 or more.",
    costShare: "Write a share from 0% to 100%.",
    highValueShare: "Write a share above 0% and at most 100%.",
    costOfMoney: "Write a share from 0% to 1,000%.",
    forecastDays: "Write a number of days from 1 to 3,650.",
  } satisfies Record<FieldWithRule, string>,

  refusal: {
    noData: "Choose the orders above, and what your customers are worth stands here.",
    questions: "Answer the question about the data above first.",
    noOrders: "There are no orders in these cells.",
    wrongFields: "One of the fields above needs another value.",
    noCost: "Say above what it costs to fulfil an order. Without it no customer has a value.",
    cancelled: "Stopped.",
    again: "Work it out",
    working: "Working it out…",
    cancel: "Cancel",
  },

  answer: {
    title: "Answer",
    sentence: (a: { customers: string; value: string; each: string; top: string; share: string; back: string }) =>
      `${a.customers} customers brought ${a.value} after fulfilment costs, ${a.each} each. The best ${a.top} bring ${a.share} of it, and ${a.back} of all came back for more.`,
    ahead: (days: string, value: string, active: string) =>
      `In the next ${days} days they can be expected to bring ${value} more; about ${active} of them are likely to order again.`,
    noForecast: (why: string) => `No forecast: ${why}`,
    rough: "Take the forecast as rough: these orders leave open how some of it should be.",
    open: "What they leave open",
    each: "value of a customer so far",
    eachCounted: (a: { value: string; customers: string }) =>
      `All amounts less fulfilment costs, ${a.value}, divided by ${a.customers} customers.`,
    all: "value of all of them",
    allCounted: (a: { orders: string }) =>
      `The amounts of ${a.orders} orders, less refunds and what it cost to fulfil them.`,
    top: (share: string) => `of all value from the best ${share}`,
    topCounted: (share: string) =>
      `Customers sorted by value: what the first ${share} of them bring, as a share of what all bring.`,
    back: "came back for more",
    backCounted: "Customers with two orders or more, of all.",
    next: (days: string) => `expected in the next ${days} days`,
    nextCounted: (a: { model: string; rate: string }) =>
      `A forecast of orders to come (${a.model} model) times what each customer's orders are worth (Gamma-Gamma model), less fulfilment costs at their share so far, at ${a.rate} interest a year. Of the customers there are; new ones come on top.`,
    active: "customers likely to order again",
    activeCounted: (model: string) =>
      `Each customer's chance of being still active, added up (${model} model): who ordered often and has been silent for long has a low one.`,
  },

  concentration: {
    title: "Who brings the value",
    x: "customers, the best first",
    y: "share of all value",
    line: "Your customers",
    equal: "If all brought as much",
    described: (share: string, top: string) => `A curve: the best ${top} of customers bring ${share} of all value.`,
    counted:
      "Customers are sorted by value, the best first. The curve says how much of all value the first of them bring together.",
  },
  cohorts: {
    title: "Value of customers by when they came",
    x: {
      month: "months since the first order",
      quarter: "quarters since the first order",
      year: "years since the first order",
    },
    y: "value so far per customer",
    described: (count: string) =>
      `${count} lines that rise: the value so far per customer, for customers who first ordered in the same period.`,
    first: (when: string) => `from ${when}`,
    counted:
      "Each line is the customers who first ordered in one period: what they have brought so far after fulfilment costs, per customer. Lines that start higher or rise faster are better customers.",
  },
  trial: {
    title: "Would the forecast have been right?",
    x: "weeks since the first order",
    y: "repeat orders so far",
    actual: "Came",
    expected: "Expected",
    unknown: "from here on unknown to it",
    sentence: (error: string, side: "over" | "under") =>
      `A forecast that knew only the first half would have been ${error} ${side === "over" ? "too high" : "too low"} by the end.`,
    none: (why: string) => `This cannot be tried: ${why}`,
    described: (error: string) =>
      `Two lines, repeat orders that came and that were expected; at the end they are ${error} apart.`,
    counted:
      "The model learns from the first half of the days only. Then its forecast for these customers is laid beside the repeat orders that came.",
  },
  sources: {
    title: "By source",
    head: "Source of the first order",
    amount: "Value each",
    note: (customers: string, share: string) => `${customers} customers, ${share} of all value`,
    unknown: "not known",
    counted:
      "A customer belongs to the source of their first order, and all they brought after fulfilment costs counts there.",
  },
  channels: {
    title: "By number of channels used",
    head: "Channels used",
    amount: "Value each",
    note: (customers: string, times: string | undefined) =>
      times === undefined ? `${customers} customers` : `${customers} customers, ${times} times those of one channel`,
    name: (count: string) => (count === "1" ? "1 channel" : `${count} channels`),
    counted:
      "Customers by how many channels they ordered through, and what they brought after fulfilment costs on average.",
  },
  questions: {
    title: "Questions about your customers",
    about: "Money in these is what was paid, before fulfilment costs.",
  },
  /** As the function on the written sheet words them. */
  report: REPORT_WORDS,

  warehouse: {
    summary: "My orders don’t fit in a sheet",
    about:
      "Excel holds about a million rows. Where your orders are kept in a database, let it sum them up: this query makes thousands of rows out of millions of orders. Put the names of your table and its columns in its first lines, and paste its result in a sheet.",
    dialect: "Database",
    sql: "Query",
    here: "Your table and its columns stand here:",
    withValues: "Order values too (many more rows)",
    formula: "Then =WORTH.ORDERSUMMARYMODEL(A:A,B:B,C:C,,D:D) fits the model.",
    formulaWithValues: "Then =WORTH.ORDERSUMMARYMODEL(A:A,B:B,C:C,D:D,E:E) fits the model.",
    copy: "Copy",
    copied: "Copied",
    notCopied: "Select the query and copy it with Ctrl+C.",
  },

  written: (name: string) =>
    `Written to the sheet “${name}”. Change an order or an assumption, and the figures follow. To print the questions, print this sheet.`,

  sheet: {
    name: "Customer value",
    assumptions: "Assumptions",
    answer: "Answer",
    from: (address: string, found: string) => `From ${address}. ${found}`,
    direct: "All figures are formulas over your own orders.",
    copied: (column: string) =>
      `Your rows cannot be counted as they stand (column ${column} on says which columns hold them as they were read), so that the formulas look at that copy. Write the sheet again when orders are added.`,
    noForecast: (why: string) => `No forecast: ${why}`,
    inputs: {
      cost: { amount: "Fulfilment cost of an order", share: "Fulfilment cost, share of amount" },
      highValueShare: "High-value customers",
      costOfMoney: "Cost of money a year",
      forecastDays: "Days ahead",
    },
    answers: {
      customers: "Customers",
      orders: "Orders",
      customerValue: "Value of a customer",
      value: "Value of all customers",
      returnRate: "Came back for more",
      topShare: "Share of value of the best",
      forecastValue: "Expected value ahead",
      active: "Likely to order again",
      error: "Forecast error when tried",
    },
    questions: "Questions about your customers",
    concentration: {
      title: "Who brings the value",
      customers: "Share of customers",
      value: "Share of value",
      equal: "If all were equal",
    },
    sources: "By source of the first order",
    channels: "By number of channels used",
    trial: {
      title: "Repeat orders: came and expected",
      x: "Week",
      y: "Orders so far",
      came: "Came",
      expected: "Expected",
    },
    forecast: "Forecast by customer",
    cohorts: {
      title: {
        month: "Value so far per customer, by month of first order",
        quarter: "Value so far per customer, by quarter of first order",
        year: "Value so far per customer, by year of first order",
      },
      x: { month: "Months since", quarter: "Quarters since", year: "Years since" },
      y: "Value per customer",
    },
    copy: "Orders as they were read",
  },
};
