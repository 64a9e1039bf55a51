import { customerCount } from "../../../orders/customerCount.en";

const rowCount = (count: string) => `${count} ${count === "1" ? "row" : "rows"}`;

/** The words for customers whom a database summed up. */
export const summaryWords = {
  role: {
    repeatOrders: "Repeat orders",
    recency: "Weeks from first to last order",
    age: "Weeks since the first order",
    averageOrderValue: "Mean value of a repeat order",
    customers: "How many customers",
    orders: "Orders of all of them",
    spend: "Money that all of them paid",
    asOf: "Last day looked at",
    allRows: "Rows in all",
    allCustomers: "Customers in all",
  },
  which: {
    repeatOrders: "Which column holds the repeat orders?",
    recency: "Which column holds the weeks from the first order to the last?",
    age: "Which column holds the weeks since the first order?",
    averageOrderValue: "Which column holds the mean value of a repeat order?",
    customers: "Which column says how many customers a row stands for?",
    orders: "Which column holds the orders of all of them?",
    spend: "Which column holds the money that all of them paid?",
    asOf: "Which column holds the last day looked at?",
    allRows: "Which column says how many rows there are?",
    allCustomers: "Which column says how many customers there are?",
  },
  found: {
    read: (rows: string, customers: string, day: string | undefined) =>
      `${customerCount(customers)} in ${rowCount(rows)}, summed up by your database${day === undefined ? "" : ` up to ${day}`}.`,
    unchecked:
      "Whether these are all of its rows, the table does not tell: compare their number with what the database said.",
  },
  refusal: {
    none: "There are no customers in these cells.",
    figure: (row: string, held: string) =>
      `A figure in ${row} cannot be read (“${held}”). Paste the result of the query once more.`,
    history: (row: string) =>
      `The figures in ${row} cannot be those of a customer: repeat orders take as many days after the first one, and none lies after today. Paste the result of the query once more.`,
    mixed:
      "These rows come from different results: they tell of different days or different numbers of customers. Paste one result alone.",
    part: (a: { here: string; all: string }) =>
      `These are ${a.here} of the ${rowCount(a.all)} that the query gave. Paste all of them; where they are too many for a sheet, choose longer stretches of days for the query.`,
    customers: (a: { here: string; all: string }) =>
      `These rows tell of ${customerCount(a.here)}, but the query counted ${a.all}. Paste its result once more.`,
    noValues:
      "These rows tell when customers ordered, but not for how much. Say below which column of your database holds the amount, and take that query.",
    noDay:
      "These rows do not tell up to which day they were looked at. Paste the whole result of the query, with its column as_of.",
  },
  written: {
    name: "Customers summed up",
    from: (range: string, found: string) => `Summed up in ${range}. ${found}`,
    direct: "The formulas look at these cells: change an assumption or a row, and the figures follow.",
    copied: "The rows stand in this sheet as numbers, to the right: no formula can read all of their cells.",
    /** The sheet behind the front: what it is called after it, and what can be seen there. */
    behind: {
      model: { name: "model", about: "How the forecast is made, for analysts: the model and its parameters." },
    },
    assumptions: "Assumptions",
    wrongDays: (most: string) => `Write a number of days from 1 to ${most}: as many as the weeks below have room for.`,
    answer: "What they are worth",
    copy: "Customers as they were read",
    sentence: (a: { days: string; value: string; ordering: string }) =>
      `In the next ${a.days} days they can be expected to bring ${a.value} more, and about ${a.ordering} of them are likely to order.`,
    inOrders: (orders: string) => (orders === "1" ? "in 1 order" : `in ${orders} orders`),
    score: "Have your database score every customer: Worth has the query for it, with what was learnt here.",
    answers: {
      customers: "Customers",
      orders: "Orders",
      spend: "Money paid",
      value: "Value of all customers",
      customerValue: "Value of a customer",
      returnRate: "Came back for more",
      left: "Left after fulfilment costs",
      valueAhead: "Value in the days ahead",
      ordersAhead: "Orders in the days ahead",
      ordering: "Customers who order in them",
    },
    weeks: "The days ahead, week by week",
    weekHeads: ["Week", "Days", "Orders so far", "Paid so far", "Value of the week", "Value so far"],
    chart: {
      title: "Value to come",
      value: "Value so far",
      x: "Days ahead",
      y: "Value after costs, as it is worth today",
    },
  },
  queries: {
    sumUp: {
      title: "1. Sum up customers",
      about:
        "Few rows, however many orders there are. Paste its result on an empty sheet and choose it above: what your customers are worth stands below then, as from the orders themselves.",
    },
    score: {
      title: "2. Score every customer",
      about:
        "What was learnt from the first result, put into a query: each customer’s chance of being active, expected orders and expected value, in your database.",
    },
    noScoreYet: "Choose the result of the first query above; what is learnt from it stands here as a query.",
    noScore: "There is no model that your database could work out: see the answer for why.",
  },
  answer: {
    sentence: (a: { customers: string; value: string; each: string; back: string }) =>
      `${customerCount(a.customers)} brought ${a.value} after fulfilment costs, ${a.each} each, and ${a.back} of all came back for more.`,
    untried:
      "Sums do not tell how wrong forecasts of your shop were before, as orders one by one do: think of the range as too narrow.",
    backCounted: "Customers with an order on a later day than their first, of all.",
    notTold:
      "Who brings most of it, sources and lists of customers take the orders one by one: the queries below ask your database for those it can tell.",
  },
};

export type SummaryWords = typeof summaryWords;
