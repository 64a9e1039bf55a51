import type { SampleCell } from "./SampleSheet";

/** Columns of the sample keywords: what Google's Keyword Planner knows of a keyword, under shorter names. */
export const KEYWORD_HEADER = ["Keyword", "Monthly searches", "Low bid", "High bid"] as const;

/** What an invented tea shop could bid on. Two keywords have no bids, as happens in every real plan. */
export const KEYWORDS: readonly (readonly SampleCell[])[] = [
  ["loose leaf tea", 8100, 0.92, 2.9],
  ["loose leaf tea gift set", 1300, 0.84, 2.35],
  ["green tea online", 2400, 0.71, 2.1],
  ["japanese green tea", 4400, 0.55, 1.6],
  ["ceremonial matcha powder", 5400, 1.15, 3.4],
  ["matcha starter kit", 1900, 0.98, 2.75],
  ["oolong tea", 6600, 0.42, 1.25],
  ["best oolong tea", 720, 0.38, 1.1],
  ["pu erh tea cake", 590, 0.24, 0.85],
  ["earl grey loose leaf", 1600, 0.66, 1.95],
  ["english breakfast tea leaves", 880, 0.52, 1.45],
  ["decaf loose leaf tea", 720, 0.61, 1.8],
  ["herbal tea for sleep", 2900, 0.88, 2.6],
  ["chamomile tea bulk", 390, 0.47, 1.3],
  ["rooibos tea", 3600, 0.36, 1.05],
  ["tea subscription", 1900, 1.9, 5.2],
  ["monthly tea box", 1000, 1.75, 4.8],
  ["tea gift basket", 4400, 1.35, 3.95],
  ["tea tasting set", 480, 0.79, 2.2],
  ["cast iron teapot", 2900, 0.58, 1.7],
  ["glass teapot with infuser", 3600, 0.49, 1.4],
  ["tea caddy", 2400, 0.31, 0.95],
  ["what is white tea", 260, null, null],
  ["how to brew gyokuro", 110, null, null],
];
