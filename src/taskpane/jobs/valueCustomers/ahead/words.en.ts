import type { WarningWords } from "./warningsSaid";

/** What is said of what is to come. */
export const aheadWords = {
  sentence: (a: {
    days: string;
    value: string;
    low: string;
    high: string;
    ordering: string;
    fewest: string;
    most: string;
  }) =>
    `In the next ${a.days} days they can be expected to bring ${a.value} more: plan on ${a.low} to ${a.high}. About ${a.ordering} of them are likely to order in these days (${a.fewest} to ${a.most}).`,
  none: (why: string) => `No forecast: ${why}`,
  /** From which day the days ahead count. */
  fromLastDay: (day: string) =>
    `The days count from ${day}, the last in your orders: what came after it, they do not tell.`,
  fromToday: (day: string, last: string) =>
    `The days count from today, ${day}. The last order is of ${last}; days without one since then count as silence.`,
  /** Why the range is as wide as it is. */
  why: (a: { tried: string; miss: string; lowByModel: string; highByModel: string }) =>
    `What comes should lie in such a range nine times in ten. ${a.tried === "1" ? "A forecast made at an earlier day of your orders was" : `${a.tried} forecasts made at earlier days of your orders were`} about ${a.miss} off in money, and the range is as wide as that; chance alone would have said ${a.lowByModel} to ${a.highByModel}.`,
  whyUntried:
    "What comes should lie in such a range nine times in ten if chance alone decides; how wrong earlier forecasts were, your orders do not tell.",
  next: (days: string) => `expected in the next ${days} days`,
  nextCounted: (a: { model: string; rate: string }) =>
    `A forecast of orders to come (${a.model} model) times what each customer's orders are worth (Gamma-Gamma model), less fulfilment costs at their share so far, at ${a.rate} interest a year. Of the customers there are; new ones come on top.`,
  range: (low: string, high: string) => `${low} to ${high}`,
  /** The figures as they are called whatever number of days is assumed. */
  compared: {
    next: "expected in the days ahead",
    low: "lower end to plan on",
    high: "upper end to plan on",
    orders: "orders expected in the days ahead",
    ordering: "customers likely to order in the days ahead",
  },
  planOn: "to plan on, nine times in ten",
  planOnCounted:
    "As wide as chance, and as earlier forecasts were wrong: at up to five days of the past the forecast is made from what was known then, and held against what came.",
  planOnUntried:
    "As wide as chance alone has it. How wrong earlier forecasts were is not known, so that more may lie outside than one time in ten.",
  orders: (days: string) => `orders expected in the next ${days} days`,
  ordersCounted: (low: string, high: string) =>
    `Of the customers there are; orders of one customer on one day count as one. Plan on ${low} to ${high}.`,
  ordering: (days: string) => `customers likely to order in the next ${days} days`,
  orderingCounted: (a: { model: string; low: string; high: string }) =>
    `Each customer's chance of at least one order in exactly these days, added up (${a.model} model). Plan on ${a.low} to ${a.high}.`,
  rough: "Take the forecast as rough.",
  analysts: "For analysts",
  warnings: {
    flat: "Your orders do not tell for sure how soon customers leave: the sum over all customers holds, what is said of one of them is rough.",
    leftOutOfSpend: (count: string) =>
      `${count} ${count === "1" ? "customer's repeat orders come" : "customers' repeat orders come"} to nothing, and do not count for what an order is worth.`,
    noAverageOrder: "Customers differ so much in what they spend that an average order says little.",
    noPastForecast:
      "Your orders are too few or too young to try a forecast on their past: think of the range as too narrow.",
    noSpendModel: "Your repeat orders tell too little about what an order will be worth.",
    spendFlat:
      "Your orders do not tell for sure how much customers differ in what they spend: money is rougher than the number of orders.",
    spendStartsApart:
      "What an order will be worth did not come out clearly: money is rougher than the number of orders.",
    spendTied: (spend: "more" | "less"): string =>
      spend === "more"
        ? "Customers who order more often also spend more on an order. The forecast leaves that out, and may be too low for the best."
        : "Customers who order more often spend less on an order. The forecast leaves that out, and may be too high for those who order most.",
    startsApart: "How often customers will order did not come out clearly.",
  } satisfies WarningWords,
  front: {
    range: (low: string, high: string) => `plan on ${low} to ${high}`,
    why: (a: { tried: string; miss: string; low: string; high: string }) =>
      `Budget on ${a.low} to ${a.high}: ${a.tried === "1" ? "a forecast made at an earlier day of these orders was" : `${a.tried} forecasts made at earlier days of these orders were`} about ${a.miss} off, and the range is as wide as that.`,
    whyUntried: (low: string, high: string) =>
      `Budget on ${low} to ${high} at most: the range allows for chance alone, since these orders are too few or too young to try a forecast on their past.`,
  },
  sheet: {
    title: "The days ahead",
    heads: ["Expected", "Low", "High", "Earlier ones off"],
    value: "Value after fulfilment costs",
    orders: "Orders",
    ordering: "Customers who order",
    startsOn: "The forecast starts after",
    tried: "Earlier forecasts tried",
    range: "How sure the forecast is",
    rangeHeads: ["", "Low", "Expected", "High", "Low by the model", "High by the model", "Past misses", "Holdouts"],
    rangeLabels: ["Orders", "Value", "Customers who order"],
  },
};

export type AheadWords = typeof aheadWords;
