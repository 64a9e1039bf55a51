import { random } from "./random";
import type { SampleCell } from "./SampleSheet";

export const SPEND_HEADER = ["Month", "Channel", "Spend"] as const;

/** The first days of the months from January 2025 to May 2026, as Excel serial numbers. */
const MONTHS = [
  ...[45_658, 45_689, 45_717, 45_748, 45_778, 45_809, 45_839, 45_870, 45_901, 45_931, 45_962, 45_992],
  ...[46_023, 46_054, 46_082, 46_113, 46_143],
];

/** What the tea shop whose orders are invented spends on each channel in a month, about. */
const CHANNELS = [
  ["Search ads", 52],
  ["Social ads", 34],
  ["Newsletter", 9],
  ["Loyalty gifts", 6],
] as const;

/** Spend by month and channel, the earliest month first. */
export function spend(): SampleCell[][] {
  const next = random(417);
  return MONTHS.flatMap((month) =>
    CHANNELS.map(([channel, usual]) => [month, channel, Math.round(usual * (0.8 + 0.4 * next()) * 100) / 100]),
  );
}
