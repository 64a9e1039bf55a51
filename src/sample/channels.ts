import type { SampleCell } from "./SampleSheet";

export const CHANNEL_HEADER = ["Channel", "Spend", "Returns"] as const;

/** What an invented tea shop spends a month on each channel, and the sales that come of it. */
export const CHANNELS: readonly (readonly SampleCell[])[] = [
  ["Search, own name", 600, 5_200],
  ["Search, tea words", 4_200, 9_300],
  ["Shopping ads", 3_100, 7_800],
  ["Social ads", 2_800, 3_900],
  ["Display", 1_500, 0],
  ["Newsletter", 400, 3_700],
  ["Affiliates", 900, 2_300],
];
