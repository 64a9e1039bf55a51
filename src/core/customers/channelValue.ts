import { mean } from "../numeric/mean";
import { moneyByCustomer } from "./customerTotals";
import { demandOrders, type OrderLog } from "./OrderLog";

export interface ChannelRow {
  /** How many channels these customers used. */
  channels: number;
  customers: number;
  /** Money per customer. */
  averageValue: number;
  /** Their average value over that of customers of one channel; undefined where there are none to compare with. */
  timesSingleChannel: number | undefined;
}

/**
 * What customers are worth by how many channels they bought through: often those of two or more are worth several times
 * those of one. An order without a channel counts towards its customer's value and adds no channel.
 *
 * @param channels the channel of each order; "" where it is not known
 * @returns a row a number of channels, the lowest first
 */
export function channelValue(orders: OrderLog, channels: readonly string[]): ChannelRow[] {
  demandOrders(orders);
  const values = moneyByCustomer(orders);
  const used = orders.names.map(() => new Set<string>());
  channels.forEach((channel, order) => {
    if (channel !== "") used[orders.customers[order]].add(channel);
  });
  const byCount = new Map<number, number[]>();
  used.forEach(({ size }, customer) => {
    const group = byCount.get(size);
    if (group) group.push(values[customer]);
    else byCount.set(size, [values[customer]]);
  });
  const single = mean(byCount.get(1) ?? []);
  return [...byCount]
    .filter(([count]) => count > 0)
    .sort(([a], [b]) => a - b)
    .map(([count, group]) => ({
      channels: count,
      customers: group.length,
      averageValue: mean(group),
      timesSingleChannel: single > 0 ? mean(group) / single : undefined,
    }));
}
