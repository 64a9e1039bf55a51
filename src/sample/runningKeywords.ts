import type { SampleCell } from "./SampleSheet";

/** Columns of the sample report, headed as ad platforms head them. */
export const RUNNING_HEADER = ["Keyword", "Clicks", "Cost", "Conversions"] as const;

/** What a customer of the invented tea shop is worth, near enough to its orders to judge its keywords by. */
export const SAMPLE_CUSTOMER_VALUE = 60;

/**
 * How keywords of an invented tea shop did in a quarter. Some earn their clicks, some do not, some had too few clicks
 * to tell, and one had none.
 */
export const RUNNING_KEYWORDS: readonly (readonly SampleCell[])[] = [
  ["loose leaf tea", 2140, 1819, 46],
  ["tea gift basket", 1260, 1638, 14],
  ["ceremonial matcha powder", 980, 1078, 29],
  ["tea subscription", 640, 1216, 9],
  ["monthly tea box", 310, 558, 10],
  ["matcha starter kit", 415, 373.5, 9],
  ["green tea online", 720, 504, 10],
  ["japanese green tea", 1530, 841.5, 12],
  ["oolong tea", 1880, 789.6, 21],
  ["best oolong tea", 140, 53.2, 2],
  ["pu erh tea cake", 95, 22.8, 0],
  ["earl grey loose leaf", 510, 336.6, 4],
  ["english breakfast tea leaves", 260, 135.2, 4],
  ["decaf loose leaf tea", 180, 109.8, 1],
  ["herbal tea for sleep", 860, 756.8, 5],
  ["chamomile tea bulk", 75, 35.25, 1],
  ["rooibos tea", 990, 356.4, 11],
  ["cast iron teapot", 1120, 649.6, 3],
  ["glass teapot with infuser", 1340, 656.6, 13],
  ["tea caddy", 430, 133.3, 2],
  ["tea tasting set", 64, 50.56, 0],
  ["how to brew gyokuro", 0, 0, 0],
];
