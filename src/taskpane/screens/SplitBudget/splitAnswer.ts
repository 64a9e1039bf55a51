import type { FigureProps } from "../../controls/Figure/Figure";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { ChannelSplit, SplitChannel } from "./channelSplit";

/** One channel as it is shown. */
export interface ChannelCard {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly described: string;
  readonly change: string;
  readonly lines: readonly string[];
}

/** The answer as it is shown, with the words behind every figure. */
export interface SplitAnswer {
  readonly sentence: string;
  readonly advice?: string;
  /** Whether some channel gets more than was ever spent there. */
  readonly guess: boolean;
  readonly figures: readonly FigureProps[];
  readonly cards: readonly ChannelCard[];
  readonly top: number;
}

export function splitAnswer(split: ChannelSplit, numbers: Numbers, currency: string | undefined): SplitAnswer {
  const words = texts.splitBudget.answer;
  const money = (amount: number) => numbers.money(amount, currency);
  const { budget, spend, returns, bestReturns, marginal, assumptions, channels } = split;
  const back = marginal === undefined ? undefined : marginal * assumptions.margin;
  const figures: FigureProps[] = [
    { shown: money(returns), label: words.returnsNow, counted: words.nowCounted },
    {
      shown: money(bestReturns),
      label: words.returnsBest,
      counted: words.bestCounted(numbers.share(assumptions.elasticity)),
    },
  ];
  if (marginal !== undefined) {
    figures.push({ shown: numbers.plain(marginal), label: words.next, counted: words.nextCounted });
  }
  return {
    sentence: sentenceOf(),
    ...(back !== undefined && {
      advice: back > 1 ? words.pays(numbers.plain(back)) : words.paysNot(numbers.plain(back)),
    }),
    guess: channels.some(({ beyondPast }) => beyondPast),
    figures,
    cards: channels.map((channel) => cardOf(channel, marginal, numbers, money)),
    top: Math.max(...channels.flatMap((channel) => [channel.spend, channel.best])),
  };

  function sentenceOf(): string {
    const shown = { budget: money(budget), best: money(bestReturns), now: money(returns), spend: money(spend) };
    if (Math.abs(budget - spend) > 0.005) return words.other(shown);
    const gain = bestReturns - returns;
    if (gain < 0.005 * returns) return words.same;
    return words.more({ ...shown, gain: money(gain), share: signed(gain / returns, numbers) });
  }
}

function signed(share: number, numbers: Numbers): string {
  const shown = numbers.share(Math.round(share * 100) / 100);
  return share > 0 ? `+${shown}` : shown;
}

function cardOf(
  { name, spend, best, marginalNow, marginalBest, bound, beyondPast }: SplitChannel,
  elsewhere: number | undefined,
  numbers: Numbers,
  money: (amount: number) => string,
): ChannelCard {
  const words = texts.splitBudget.answer;
  const isSame = Math.abs(best - spend) < 0.005;
  const other = elsewhere === undefined ? undefined : numbers.plain(elsewhere);
  const lines = [
    ...(marginalNow !== undefined && marginalBest !== undefined && !isSame
      ? [words.marginal(numbers.plain(marginalNow), numbers.plain(marginalBest))]
      : []),
    ...(bound ? [words.bound[bound](numbers.plain(marginalBest ?? 0), other)] : []),
    ...(beyondPast ? [words.beyond] : []),
  ];
  return {
    name,
    before: spend,
    after: best,
    described: words.described(name, money(spend), money(best)),
    change: isSame
      ? words.unchanged(money(spend))
      : words.change(money(spend), money(best), signed(spend > 0 ? best / spend - 1 : 0, numbers)),
    lines,
  };
}
