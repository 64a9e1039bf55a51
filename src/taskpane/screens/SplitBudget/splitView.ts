import { budgetSplit, type Split } from "../../../core/budget/budgetSplit";
import { DomainError } from "../../../core/DomainError";
import type { ChannelTable, NoChannelWhy } from "../../../imports/channels/ChannelTable";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { FigureProps } from "../../controls/Figure/Figure";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";
import type { CustomerAssumptions, FieldName, SplitDraft } from "./assumptions";
import { channelSplit, type ChannelSplit, type SplitChannel } from "./channelSplit";
import { checkAssumptions } from "./checkAssumptions";

export interface SplitData {
  readonly contents: RangeContents;
  readonly table: ChannelTable;
}

/** One channel as it is shown. */
export interface ChannelCard {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly described: string;
  readonly change: string;
  readonly lines: readonly string[];
}

export interface CustomerAnswer {
  readonly sentence: string;
  readonly rows: readonly { readonly label: string; readonly now: string; readonly best: string }[];
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

/** Everything the screen shows, worked out from what was read and what was assumed. */
export interface SplitView {
  readonly found?: string;
  readonly wrong: Readonly<Partial<Record<FieldName, string>>>;
  readonly split?: ChannelSplit;
  readonly answer?: SplitAnswer;
  /** Why the channels have no answer, and what to do. */
  readonly refusal?: string;
  readonly customers?: CustomerAssumptions;
  readonly customerAnswer?: CustomerAnswer;
  /** What winning and keeping still needs, once some of it is there. */
  readonly missing?: string;
}

export function splitView(data: SplitData | undefined, draft: SplitDraft, numbers: Numbers): SplitView {
  const words = texts.splitBudget;
  const { wrong, channels: assumptions, customers, missing } = checkAssumptions(draft);
  const currency = data?.table.currency;
  const shared = {
    wrong: Object.fromEntries(wrong.map((field) => [field, words.wrong[field]])),
    ...(data && isRead(data.table) && { found: channelsFound(data, numbers) }),
    ...(customers && { customers, customerAnswer: customerAnswer(customers, numbers, currency) }),
    ...(missing > 0 && { missing: words.refusal.missing(numbers.count(missing)) }),
  };
  const refused = (refusal: string): SplitView => ({ ...shared, refusal });
  if (!data) return refused(words.refusal.noData);
  const { table } = data;
  if (table.questions.length > 0) return refused(words.refusal.questions);
  if (table.channels.length === 0) return refused(words.refusal.noChannels);
  if (!table.channels.some(({ spend, returns }) => spend > 0 && returns > 0)) return refused(words.refusal.noReturns);
  if (!assumptions) return refused(words.refusal.wrongFields);
  const split = channelSplit(table.channels, assumptions);
  if (split instanceof DomainError) return refused(boundsRefusal(table, draft, numbers));
  return { ...shared, split, answer: splitAnswer(split, numbers, currency) };
}

/** Which of the bounds the budget cannot meet. */
function boundsRefusal({ channels, currency }: ChannelTable, draft: SplitDraft, numbers: Numbers): string {
  const { refusal } = texts.splitBudget;
  const spend = channels.reduce((sum, channel) => sum + channel.spend, 0);
  const [least, most] = [draft.least ?? 0, draft.most ?? 0];
  if (least * spend > (draft.budget ?? spend)) return refusal.tooLittle(numbers.money(least * spend, currency));
  const tops = channels.map((channel) => (channel.returns > 0 ? most : least) * channel.spend);
  const top = tops.reduce((sum, each) => sum + each, 0);
  return refusal.tooMuch(numbers.money(top, currency));
}

/** As long as nobody knows which column is which, nothing was found, not even that there is nothing. */
function isRead({ channels, questions }: SplitData["table"]): boolean {
  return channels.length > 0 || questions.length === 0;
}

const TELLING = ["total", "noName", "spend", "returns"] as const satisfies readonly NoChannelWhy[];

function channelsFound({ contents, table }: SplitData, numbers: Numbers): string {
  const words = texts.splitBudget.data;
  const { channels, leftOut, currency } = table;
  const total = (of: "spend" | "returns") => channels.reduce((sum, channel) => sum + channel[of], 0);
  const rows = channels.reduce((sum, channel) => sum + channel.rows.length, 0);
  const found = words.found(
    channels.length,
    numbers.count(channels.length),
    numbers.money(total("spend"), currency),
    numbers.money(total("returns"), currency),
  );
  const left = TELLING.flatMap((why) => {
    const these = leftOut.filter((row) => row.why === why);
    if (these.length === 0) return [];
    const place = texts.row(contents.row + these[0].row + 1);
    return [words.leftOut[why](numbers.count(these.length), place, these[0].held)];
  });
  return [found, ...(rows > channels.length ? [words.addedUp(numbers.count(rows))] : []), ...left].join(" ");
}

function splitAnswer(split: ChannelSplit, numbers: Numbers, currency: string | undefined): SplitAnswer {
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

function customerAnswer(given: CustomerAssumptions, numbers: Numbers, currency: string | undefined): CustomerAnswer {
  const words = texts.splitBudget.answer;
  const { now, best } = budgetSplit({
    acquisition: { spend: given.acquisitionSpend, rate: given.acquisitionRate, ceiling: given.acquisitionCeiling },
    retention: { spend: given.retentionSpend, rate: given.retentionRate, ceiling: given.retentionCeiling },
    margin: given.customerMargin,
    costOfMoney: given.costOfMoney,
  });
  const money = (amount: number) => numbers.money(amount, currency);
  const share = (value: number | undefined) =>
    value === undefined ? "" : numbers.share(Math.round(value * 1000) / 1000);
  const rows: readonly (readonly [keyof Split, (value: number) => string])[] = [
    ["acquisitionSpend", money],
    ["acquisitionRate", share],
    ["retentionSpend", money],
    ["retentionRate", share],
    ["equity", money],
    ["acquisitionShare", share],
  ];
  return {
    sentence: words.customersSentence({
      now: money(now.equity),
      best: money(best.equity),
      win: money(best.acquisitionSpend),
      winNow: money(now.acquisitionSpend),
      keep: money(best.retentionSpend),
      keepNow: money(now.retentionSpend),
    }),
    rows: rows.map(([name, shown]) => ({
      label: words.rows[name],
      now: shown(now[name] ?? 0),
      best: shown(best[name] ?? 0),
    })),
  };
}
