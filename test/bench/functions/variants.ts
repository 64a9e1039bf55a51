import { type CellsMaker, column, few, whole } from "./cells";
import { numberedCustomers } from "./orders";
import { SIZES } from "./sizes";

/** A function measured once more, with other cells for some of its arguments. */
export interface Variant {
  readonly id: string;
  readonly sizes: readonly number[];
  /** What is different. */
  readonly why: string;
  readonly cells: Readonly<Record<string, CellsMaker>>;
}

/** The middle of each of four groups in six needs, as SEGMENTPROFILE gives them. */
const MIDDLES = [
  [5, 6, 5, 4, 3, 2],
  [3, 6, 4, 5, 2, 6],
  [2, 3, 5, 5, 3, 4],
  [3, 3, 5, 2, 3, 4],
];
const PROFILE = [
  ["Segment", "Name", "Customers", "Share", ...MIDDLES[0].map((_, need) => `Need ${need + 1}`)],
  ...MIDDLES.map((means, i) => [i + 1, `Segment ${i + 1}`, 250, 0.25, ...means]),
  ["All", "", 1000, 1, 3.3, 4.6, 4.75, 4, 2.7, 4],
  ["Spread", "", "", "", 1.3, 1.7, 0.8, 1.4, 0.8, 1.6],
];

/** Ten orders a customer, one a month. */
const ALIKE = {
  customers: column(1, (_, row) => `T-${Math.floor(row / 10)}`),
  dates: (rows, run) => Array.from({ length: rows }, (_, row) => [45_000 + run + (row % 10) * 30]),
} satisfies Record<string, CellsMaker>;
const ONE_PRICE: CellsMaker = (rows) => Array.from({ length: rows }, () => [20]);
/** From 1925 to 2022. */
const CENTURY = { dates: whole(2, 9_000, 44_795) };

/** What takes another way through a function, by the name under which the table shows it. */
export const VARIANTS: Readonly<Record<string, Variant>> = {
  // Nobody ever leaves and all spend alike, so that parameters run to where they may go no further.
  "ORDERMODEL of the loyal": {
    id: "ORDERMODEL",
    sizes: SIZES,
    why: "nobody leaves, all spend alike",
    cells: { dates: whole(2, 45_000, 45_700) },
  },
  "PAUSEAFTER, 20,000 clicks ahead": {
    id: "PAUSEAFTER",
    sizes: [1, 10],
    why: "one keyword with many searches",
    cells: { clicksAhead: few(20_000) },
  },
  "ORDERFORECAST of all alike": {
    id: "ORDERFORECAST",
    sizes: SIZES,
    why: "one order a month, one price",
    cells: { ...ALIKE, amounts: ONE_PRICE },
  },
  "FORECASTCHECK of all alike": { id: "FORECASTCHECK", sizes: SIZES, why: "one order a month", cells: ALIKE },
  "ORDERFORECAST of a century": { id: "ORDERFORECAST", sizes: SIZES, why: "nobody leaves in 98 years", cells: CENTURY },
  "FORECASTCHECK of a century": { id: "FORECASTCHECK", sizes: SIZES, why: "nobody leaves in 98 years", cells: CENTURY },
  "RFM of numbered customers": {
    id: "RFM",
    sizes: SIZES,
    why: "customers who are numbers",
    cells: { customers: numberedCustomers },
  },
  "SEGMENT by a profile": {
    id: "SEGMENT",
    sizes: SIZES,
    why: "placed, not searched for",
    cells: { segments: () => PROFILE },
  },
};
