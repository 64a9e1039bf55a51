import type { SampleCell } from "./SampleSheet";

/** Columns of the sample plan, as a test plan has them. */
export const PLAN_HEADER = ["Keyword", "Set aside", "Cost per click"] as const;

/** What an invented tea shop set aside to test some keywords: a hundred clicks each. */
export const PLANNED: readonly (readonly SampleCell[])[] = [
  ["loose leaf tea", 290, 2.9],
  ["tea gift basket", 395, 3.95],
  ["ceremonial matcha powder", 340, 3.4],
  ["oolong tea", 125, 1.25],
  ["green tea online", 210, 2.1],
  ["rooibos tea", 105, 1.05],
  ["cast iron teapot", 170, 1.7],
  ["tea caddy", 95, 0.95],
  ["pu erh tea cake", 85, 0.85],
  ["how to brew gyokuro", 40, 0.4],
];

/** Columns of the sample report of that test, a row a keyword and month. */
export const TEST_HEADER = ["Month", "Keyword", "Clicks", "Cost", "Conversions"] as const;

/** The first days of three months. */
const [APRIL, MAY, JUNE] = [45_748, 45_778, 45_809];

/** How the test went so far: one keyword proved itself early, some lose, and one has not started; another was never planned. */
export const TEST_REPORT: readonly (readonly SampleCell[])[] = [
  [APRIL, "loose leaf tea", 48, 132, 4],
  [MAY, "loose leaf tea", 61, 163, 5],
  [JUNE, "loose leaf tea", 70, 189, 6],
  [APRIL, "tea gift basket", 30, 117, 0],
  [MAY, "tea gift basket", 24, 93.6, 0],
  [APRIL, "ceremonial matcha powder", 44, 145.2, 3],
  [MAY, "ceremonial matcha powder", 70, 227.5, 3],
  [JUNE, "ceremonial matcha powder", 52, 169, 3],
  [APRIL, "oolong tea", 40, 46, 0],
  [MAY, "oolong tea", 38, 44.46, 1],
  [JUNE, "green tea online", 21, 43.05, 0],
  [MAY, "rooibos tea", 35, 35, 1],
  [JUNE, "rooibos tea", 28, 28.28, 0],
  [APRIL, "cast iron teapot", 60, 96, 0],
  [MAY, "cast iron teapot", 45, 74.25, 0],
  [JUNE, "tea caddy", 26, 23.4, 0],
  [MAY, "pu erh tea cake", 12, 9.6, 0],
  [JUNE, "what is white tea", 18, 27, 1],
];
