import { between, type CellsMaker, chanceOf, column, few, oneOf, whole } from "./cells";
import { historyColumn, historySpend, orderCustomers, orderDates } from "./orders";

/**
 * What the bench gives for an argument of a name: for one function (`RFM.bins`), for a subject (`clicks.customers`), or for all.
 * Arguments that must agree row by row are cut from the same chances.
 */
export const COLUMNS: Readonly<Record<string, CellsMaker>> = {
  customers: orderCustomers,
  dates: orderDates,
  amounts: between(3, 5, 120),
  listPrices: column(3, (chance) => Number((5 + chance * 115 + (chance > 0.5 ? 10 : 0)).toFixed(2))),
  fulfilmentCost: between(4, 1, 9),
  channels: oneOf(5, "Web", "Shop", "Phone", "Fair", "Catalogue"),
  "RETENTION.periodDays": few(90),
  sources: oneOf(6, "Search", "Social", "Friends", "Radio", "Poster"),
  values: between(7, -20, 900),

  cpc: between(11, 0.5, 9.5),
  customerValue: between(12, 100, 1000),
  conversionRate: between(13, 0.005, 0.05, 4),
  clicks: whole(14, 100, 1000),
  "clicks.customers": whole(15, 0, 8),
  sales: whole(16, 1, 5),
  confidence: few(0.95),
  targetReturn: between(17, 0, 0.5),
  monthlySearches: whole(18, 10, 5000),
  salesCycleDays: whole(19, 0, 90),
  testClicks: whole(20, 50, 450),
  laterClicks: whole(21, 1000, 9000),

  clicksAhead: whole(22, 500, 5000),
  usualClicks: between(23, 60, 250),
  "PAUSEAFTER.sales": whole(24, 0, 4),

  "TESTSPLIT.budget": (rows) => [[rows * 100]],
  "MATURED.days": whole(25, 0, 40),
  lagDays: few(1, 3, 7, 30),
  lagConversions: few(50, 20, 20, 10),

  margin: between(31, 10, 200),
  retention: between(32, 0.3, 0.95),
  periods: whole(33, 1, 20),
  referrals: whole(34, 0, 9),
  acquisitionCost: between(35, 0, 50),
  // Each of these customers pays it back.
  "PAYBACK.acquisitionCost": between(35, 0, 2),

  age: historyColumn("age"),
  recency: historyColumn("recency"),
  repeatOrders: historyColumn("repeatOrders"),
  averageOrderValue: historySpend,
  "ORDERSUMMARYMODEL.customers": whole(44, 1, 40),
  weeks: whole(45, 4, 52),

  starts: whole(46, 45_000, 45_700),
  ends: column(47, (chance) => (chance < 0.4 ? "" : 45_710 + Math.floor(chance * 700))),
  "SURVIVORS.asOf": few(46_500),
  survivors: (rows, run) => Array.from({ length: rows }, (_, t) => [(1e9 + run) * Math.exp(-Math.log1p(t / 4))]),
  renewals: whole(48, 0, 9),

  needs: (rows, run) => survey(rows, run),
  "SEGMENT.segments": few(4),
  segments: whole(51, 1, 4),
  traits: (rows, run) => people(rows, run),
  knownTraits: (rows, run) => people(rows, run + 1),
  knownSegments: whole(51, 1, 4),
  groups: oneOf(6, "Search", "Social", "Friends", "Radio", "Poster"),
  "VALUEBRIDGE.base": few("Search"),
  r: whole(52, 1, 5),
  f: whole(53, 1, 5),
  m: whole(54, 1, 5),

  spend: between(61, 500, 9000),
  returns: between(62, 500, 20_000),
  "ACQUISITIONSPEND.spend": between(63, 1, 9),
  rate: between(64, 0.05, 0.2),
  ceiling: between(65, 0.3, 0.6),
  "ALLOCATE.budget": (rows) => [[rows * 4000]],
};

const NEEDS = 6;
const GROUPS = 4;

/** An age and two answers in words. */
function people(rows: number, run: number): (number | string)[][] {
  const chance = chanceOf(run);
  const oneWordOf = (row: number, column: number, ...words: string[]) =>
    words[Math.floor(chance(row, column) * words.length)];
  return Array.from({ length: rows }, (_, row) => [
    18 + Math.floor(chance(row, 90) * 60),
    oneWordOf(row, 91, "Town", "Village", "City"),
    oneWordOf(row, 92, "Yes", "No"),
  ]);
}

/** Ratings from 1 to 7 of six needs by four groups of customers, who differ from their group by up to a point. */
function survey(rows: number, run: number): number[][] {
  const chance = chanceOf(run);
  const group = (row: number) => Math.floor(chance(row, 50) * GROUPS);
  const wants = (of: number, need: number) => 2 + Math.floor(chanceOf(0)(of, 70 + need) * 5);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: NEEDS }, (_, need) => wants(group(row), need) + Math.round(chance(row, 80 + need) * 2 - 1)),
  );
}
