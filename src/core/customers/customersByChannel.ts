import type { OrderLog } from "./OrderLog";

export interface ChannelCount {
  channel: string;
  customers: number;
}

/**
 * How many customers ever bought through each channel; one who used two counts in both. Orders whose channel is "" are
 * left out.
 *
 * @returns the channel with most customers first
 */
export function customersByChannel({ customers }: OrderLog, channels: readonly string[]): ChannelCount[] {
  const users = new Map<string, Set<number>>();
  channels.forEach((channel, order) => {
    if (channel === "") return;
    const group = users.get(channel) ?? new Set<number>();
    users.set(channel, group.add(customers[order]));
  });
  return [...users]
    .map(([channel, group]) => ({ channel, customers: group.size }))
    .sort((a, b) => b.customers - a.customers);
}
