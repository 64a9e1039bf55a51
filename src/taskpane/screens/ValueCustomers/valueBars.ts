import type { Bar } from "../../charts/BarList";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { Valuation } from "./valuation";

/** A list of bars with its title. */
export interface BarsView {
  readonly title: string;
  readonly labelHead: string;
  readonly amountHead: string;
  readonly bars: readonly Bar[];
  readonly counted: string;
}

/** Customers by source and by number of channels, where the orders name them. */
export function valueBars(found: Valuation, numbers: Numbers, money: (value: number) => string): BarsView[] {
  return [...sourceBars(found, numbers, money), ...channelBars(found, numbers, money)];
}

/** A share without decimals: bars and sentences are read at a glance. */
export function wholePercent(share: number, numbers: Numbers): string {
  return numbers.share(Math.round(share * 100) / 100);
}

function sourceBars({ sources }: Valuation, numbers: Numbers, money: (value: number) => string): BarsView[] {
  if (!sources) return [];
  const words = texts.valueCustomers.sources;
  return [
    {
      title: words.title,
      labelHead: words.head,
      amountHead: words.amount,
      counted: words.counted,
      bars: sources.map(({ source, customers, averageValue, shareOfValue }) => ({
        key: source,
        label: source || words.unknown,
        amount: Math.max(0, averageValue),
        shown: money(averageValue),
        note: words.note(
          numbers.count(customers),
          shareOfValue === undefined ? "–" : wholePercent(shareOfValue, numbers),
        ),
      })),
    },
  ];
}

function channelBars({ channels }: Valuation, numbers: Numbers, money: (value: number) => string): BarsView[] {
  if (!channels || channels.length === 0) return [];
  const words = texts.valueCustomers.channels;
  return [
    {
      title: words.title,
      labelHead: words.head,
      amountHead: words.amount,
      counted: words.counted,
      bars: channels.map((row) => ({
        key: row.channels,
        label: words.name(numbers.count(row.channels)),
        amount: Math.max(0, row.averageValue),
        shown: money(row.averageValue),
        note: words.note(
          numbers.count(row.customers),
          row.timesSingleChannel === undefined ? undefined : numbers.plain(row.timesSingleChannel),
        ),
      })),
    },
  ];
}
