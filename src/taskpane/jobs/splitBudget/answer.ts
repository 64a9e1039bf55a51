import type { Split } from "../../../core/budget/budgetSplit";
import type { PictureDot } from "../../charts/LinePictureProps";
import type { AnswerFigure, AnswerPart, AnswerView, ChangeCard, SectionPart } from "../../job/AnswerView";
import type { Numbers } from "../../numbers/Numbers";
import type { Says } from "../../says/Says";
import { CUSTOMER_FIELDS, type SplitDraft } from "./form";
import { USUAL_ELASTICITIES, type ChannelSplit, type CustomerSplit, type SplitChannel } from "./split";
import type { BestSplit, SplitGiven } from "./given";
import type { SplitWords } from "./words.en";

type Money = (amount: number) => string;

/** Today beside the best: by channel, and between winning and keeping customers. */
export function splitAnswer(
  { channels, customers }: BestSplit,
  { read, draft }: SplitGiven,
  says: Says<SplitWords>,
): AnswerView {
  const { words, numbers } = says;
  const money: Money = (amount) => numbers.money(amount, read.channels?.table.currency);
  const missing = missingFigures(draft);
  const { awaited } = words.sources.channels;
  return {
    sentence: channels ? sentenceOf(channels, says, money) : awaited,
    parts: [
      ...(channels ? channelParts(channels, draft, says, money) : [{ kind: "text", text: awaited } as const]),
      ...(customers ? [customerPart(customers, says, money)] : []),
      ...(missing > 0 ? [{ kind: "text", text: words.refusal.missing(numbers.count(missing)) } as const] : []),
    ],
  };
}

/** How many figures of winning and keeping are still missing, once some are there. */
function missingFigures(draft: SplitDraft): number {
  const given = CUSTOMER_FIELDS.filter((field) => draft[field] !== undefined).length;
  return given === 0 ? 0 : CUSTOMER_FIELDS.length - given;
}

function sentenceOf(
  { budget, spend, returns, bestReturns }: ChannelSplit,
  { words: { answer: words }, numbers }: Says<SplitWords>,
  money: Money,
): string {
  const shown = { budget: money(budget), best: money(bestReturns), now: money(returns), spend: money(spend) };
  if (Math.abs(budget - spend) > 0.005) return words.other(shown);
  const gain = bestReturns - returns;
  if (gain < 0.005 * returns) return words.same;
  return words.more({ ...shown, gain: money(gain), share: signed(gain / returns, numbers) });
}

function channelParts(split: ChannelSplit, draft: SplitDraft, says: Says<SplitWords>, money: Money): AnswerPart[] {
  const { numbers } = says;
  const { answer: words } = says.words;
  const { returns, bestReturns, marginal, channels } = split;
  const { elasticity, margin } = draft;
  const back = marginal === undefined || margin === undefined ? undefined : marginal * margin;
  const figures: AnswerFigure[] = [
    {
      shown: money(returns),
      label: words.returnsNow,
      counted: words.nowCounted,
      measures: [{ id: "returns", unit: "money", value: returns, called: words.returnsNow }],
    },
    {
      shown: money(bestReturns),
      label: words.returnsBest,
      counted: words.bestCounted(numbers.share(elasticity)),
      measures: [{ id: "bestReturns", unit: "money", value: bestReturns, called: words.returnsBest }],
    },
  ];
  if (marginal !== undefined) {
    figures.push({
      shown: numbers.plain(marginal),
      label: words.next,
      counted: words.nextCounted,
      measures: [{ id: "next", unit: "plain", value: marginal, called: words.next }],
    });
  }
  const pays = (next: number) => (next > 1 ? words.pays : words.paysNot)(numbers.plain(next));
  const top = Math.max(...channels.flatMap((channel) => [channel.spend, channel.best]));
  return [
    { kind: "sentence", text: sentenceOf(split, says, money) },
    { kind: "figures", figures },
    ...(back === undefined ? [] : [{ kind: "text", text: pays(back) } as const]),
    ...(margin === undefined ? [{ kind: "text", text: words.noMargin } as const] : []),
    { kind: "text", text: gainsSentence(split, says) },
    ...(channels.some(({ beyondPast }) => beyondPast)
      ? [{ kind: "notice", intent: "warning", text: words.guess } as const]
      : []),
    curvePart(split, draft, says, money),
    {
      kind: "section",
      title: words.channels,
      counted: words.channelsCounted,
      parts: [{ kind: "changes", cards: channels.map((channel) => cardOf(channel, marginal, top, says, money)) }],
    },
  ];
}

/** What the best split of today's spend brings at the two ends of what elasticities usually are. */
function gainsSentence({ gains }: ChannelSplit, { words: { answer: words }, numbers }: Says<SplitWords>): string {
  const [least, most] = [gains.least, gains.most].sort((a, b) => a - b);
  return words.gains({
    from: numbers.share(USUAL_ELASTICITIES.least),
    to: numbers.share(USUAL_ELASTICITIES.most),
    least: signed(least, numbers),
    most: signed(most, numbers),
  });
}

/** Returns by total budget: split at its best, and in the proportions of today, through today's point. */
function curvePart(
  { curve, spend, returns, budget, bestReturns }: ChannelSplit,
  { elasticity }: SplitDraft,
  { words: { answer: words } }: Says<SplitWords>,
  money: Money,
): SectionPart {
  const { points, bestTotal } = curve;
  const asToday = points.map((point) => ({ x: point.budget, y: returns * (point.budget / spend) ** elasticity }));
  const tick: Money = (amount) => (amount === 0 ? "0" : money(amount));
  const dot = (shape: PictureDot["shape"], name: string, x: number, y: number): PictureDot => ({
    label: words.dot(name, money(x), money(y)),
    x,
    y,
    shape,
  });
  return {
    kind: "section",
    title: words.curve,
    counted: words.curveCounted,
    parts: [
      ...(bestTotal === undefined
        ? []
        : [{ kind: "text", text: words.bestTotal(money(bestTotal.budget), money(spend)) } as const]),
      {
        kind: "lines",
        picture: {
          described: words.curveDescribed(money(spend), money(returns)),
          xTitle: words.curveX,
          yTitle: words.curveY,
          xLabel: tick,
          yLabel: tick,
          dots: [
            ...(bestTotal ? [dot("diamond", words.bestTotalMark, bestTotal.budget, bestTotal.returns)] : []),
            dot("disc", words.bestMark, budget, bestReturns),
            dot("ring", words.today, spend, returns),
          ],
          lines: [
            { label: words.curveBest, look: "main", points: points.map((one) => ({ x: one.budget, y: one.returns })) },
            { label: words.curveToday, look: "other", points: asToday },
          ],
        },
      },
    ],
  };
}

function signed(share: number, numbers: Numbers): string {
  const shown = numbers.percent(share);
  return share > 0 ? `+${shown}` : shown;
}

function cardOf(
  { name, spend, best, marginalNow, marginalBest, bound, beyondPast }: SplitChannel,
  elsewhere: number | undefined,
  top: number,
  { words: { answer: words }, numbers }: Says<SplitWords>,
  money: Money,
): ChangeCard {
  const isSame = Math.abs(best - spend) < 0.005;
  const other = elsewhere === undefined ? undefined : numbers.plain(elsewhere);
  const change = () => words.change(money(spend), money(best), signed(spend > 0 ? best / spend - 1 : 0, numbers));
  return {
    name,
    before: spend,
    after: best,
    top,
    described: words.described(name, money(spend), money(best)),
    change: isSame ? words.unchanged(money(spend)) : change(),
    lines: [
      ...(marginalNow !== undefined && marginalBest !== undefined && !isSame
        ? [words.marginal(numbers.plain(marginalNow), numbers.plain(marginalBest))]
        : []),
      ...(bound ? [words.bound[bound](numbers.plain(marginalBest ?? 0), other)] : []),
      ...(beyondPast ? [words.beyond] : []),
    ],
  };
}

function customerPart(
  { now, best }: CustomerSplit,
  { words: { answer: words, fields }, numbers }: Says<SplitWords>,
  money: Money,
): SectionPart {
  const share = numbers.tenths;
  const rows: readonly (readonly [keyof Split, label: string, (value: number) => string])[] = [
    ["acquisitionSpend", fields.acquisitionSpend.label, money],
    ["acquisitionRate", fields.acquisitionRate.label, share],
    ["retentionSpend", fields.retentionSpend.label, money],
    ["retentionRate", fields.retentionRate.label, share],
    ["equity", words.equity, money],
    ["acquisitionShare", words.acquisitionShare, share],
  ];
  const sentence = words.customersSentence({
    now: money(now.equity),
    best: money(best.equity),
    win: money(best.acquisitionSpend),
    winNow: money(now.acquisitionSpend),
    keep: money(best.retentionSpend),
    keepNow: money(now.retentionSpend),
  });
  return {
    kind: "section",
    title: words.customers,
    counted: words.customersCounted,
    parts: [
      { kind: "text", text: sentence },
      {
        kind: "table",
        table: {
          caption: words.customers,
          heads: [words.customersHead, words.today, words.best],
          rows: rows.map(([name, label, shown]) => ({
            label,
            cells: [shown(now[name] ?? 0), shown(best[name] ?? 0)],
          })),
          strong: 1,
        },
      },
    ],
  };
}
