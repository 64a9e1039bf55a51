import type { ChannelColumn, NoChannelWhy } from "../../../imports/channels/ChannelTable";
import type { TableWhy } from "../../../imports/table/LeftOut";
import { IN_ENGLISH } from "../../job/JobWords";
import type { Bound } from "./split";
import { splitFieldWords } from "./fieldWords.en";

/** The words of the job "Split the budget". */
export const en = {
  name: "Split the budget",
  about: "What each channel should get, and how much to spend on winning and on keeping customers.",

  sources: {
    channels: {
      range: "Your channels",
      why: "A row a channel: what you spend on it, and the money it brings back in the same time.",
      awaited: "Choose the channels above, and the best split of your budget stands here.",
      deleted: "The cells with your channels were deleted. Choose others.",
      role: {
        channel: "Channel",
        spend: "Spend",
        returns: "Returns",
        currency: "Currency",
        date: "Date",
      } satisfies Record<ChannelColumn, string>,
      which: {
        channel: "Which column names the channels?",
        spend: "Which column holds what was spent?",
        returns: "Which column holds the money that came back?",
        currency: "Which column names the currency?",
        date: "Which column holds the days?",
      } satisfies Record<ChannelColumn, string>,
    },
  },

  found: {
    read: (count: number, channels: string, spend: string, returns: string) =>
      `${channels} ${count === 1 ? "channel" : "channels"} read: ${spend} spent, ${returns} back.`,
    counted: (count: number, channels: string, spend: string, conversions: string) =>
      `${channels} ${count === 1 ? "channel" : "channels"} read: ${spend} spent, ${conversions} conversions. No column says what they brought: write what one is worth.`,
    wrongTotal: (row: string, held: string, what: string, stated: string, added: string) =>
      `The total in ${row} (“${held}”) does not match: it says ${stated} under ${what}, the channels add up to ${added}. Rows may be missing, or counted twice.`,
    asked: (count: number, channels: string) => `${channels} ${count === 1 ? "channel" : "channels"} found.`,
    across: {
      periods: (names: string) => `Its columns ${names} are added up.`,
      channels: (names: string) => `Each has columns of its own: ${names}.`,
    },
    addedUp: (rows: string) => `Rows of the same channel are added up (${rows} rows).`,
    leftOut: {
      total: (count: string, row: string, held: string) =>
        `Left out as totals: ${count}, the first in ${row} (“${held}”).`,
      secondTable: (count: string, row: string) =>
        `Left out as a second table with other columns: ${count}, the first in ${row}.`,
      otherCurrency: (count: string, row: string) => `Left out in other currencies: ${count}, the first in ${row}.`,
      groupHeading: (count: string, row: string, held: string) =>
        `Left out as headings of groups, without figures: ${count}, the first in ${row} (“${held}”).`,
      footer: (count: string, row: string, held: string) =>
        `Left out below the total: ${count}, the first in ${row} (“${held}”).`,
      noName: (count: string, row: string) => `Left out without a channel: ${count}, the first in ${row}.`,
      date: (count: string, row: string, held: string) =>
        `Left out, since Excel turned their figures into dates: ${count}, the first in ${row} (“${held}”). The figures are lost: paste them again into cells formatted as text.`,
      spend: (count: string, row: string, held: string) =>
        `Left out, since the spend is no amount of 0 or more: ${count}, the first in ${row} (“${held}”).`,
      returns: (count: string, row: string, held: string) =>
        `Left out, since the returns are no amount of 0 or more: ${count}, the first in ${row} (“${held}”).`,
    } satisfies Partial<Record<TableWhy | NoChannelWhy, (count: string, row: string, held: string) => string>>,
  },

  fields: splitFieldWords,

  group: {
    title: "Winning and keeping customers",
    why: "Fill these in to see how much to spend on winning customers and how much on keeping them. Leave them empty if you don't know them.",
  },

  refusal: {
    noChannels: "There are no channels in these cells.",
    noWorth: "Write above what a conversion is worth. Your data tell how many there were, not what they brought.",
    noReturns: "No channel has both spend and returns, so that there is nothing to learn a curve from.",
    tooLittle: (least: string) =>
      `The least of all channels adds up to ${least}, more than the budget. Raise the budget, or lower “At least”.`,
    tooMuch: (most: string) =>
      `The most of all channels adds up to ${most}, less than the budget. Lower the budget, or raise “At most”. Channels without returns get no more than their least.`,
    missing: (count: string) => `Winning and keeping: ${count} more figures are needed above.`,
  },

  answer: {
    more: (a: { budget: string; best: string; now: string; gain: string; share: string }) =>
      `Split best, ${a.budget} brings ${a.best} instead of ${a.now}: ${a.gain} more (${a.share}).`,
    other: (a: { budget: string; spend: string; best: string; now: string }) =>
      `Split best, ${a.budget} brings ${a.best}; today's ${a.spend} brings ${a.now}.`,
    same: "Today's split is as good as any within these bounds.",
    pays: (next: string) =>
      `The next 1 spent brings back ${next} after your margin, in every channel that no bound holds: a larger budget pays.`,
    paysNot: (next: string) =>
      `The next 1 spent brings back ${next} after your margin, in every channel that no bound holds: the last of this budget costs more than it brings.`,
    noMargin:
      "Whether a larger or a smaller budget pays depends on your margin: write above what is left of returns after goods and delivery.",
    gains: (a: { from: string; to: string; least: string; most: string }) =>
      `With the same money, the best split brings ${a.least} to ${a.most} against today, for elasticities from ${a.from} to ${a.to}.`,
    curve: "By total budget",
    curveCounted:
      "For each budget that the bounds allow: what it brings split at its best, and split in today's proportions. The best total is where the next 1 spent brings back just itself after your margin, or the end of the bounds.",
    curveDescribed: (spend: string, returns: string) =>
      `Two curves that rise and flatten: returns by total budget, split at its best and as today. Today ${spend} brings ${returns}.`,
    curveX: "total budget",
    curveY: "returns",
    curveBest: "Split at its best",
    curveToday: "Split as today",
    bestTotal: (best: string, now: string) =>
      `The best total within these bounds is ${best}; today it is ${now}. Beyond past spend the curve is a guess.`,
    bestTotalMark: "Best total",
    bestMark: "Best split",
    dot: (name: string, spend: string, returns: string) => `${name}: ${spend} brings ${returns}`,
    guess:
      "Above your past spend the curve is a guess. Move in steps, and look at what comes back before the next step.",
    returnsNow: "returns today",
    returnsBest: "returns at the best split",
    nowCounted: "The returns of all channels, as they stand in your cells.",
    bestCounted: (elasticity: string) =>
      `Each channel's returns are taken to grow with its spend to the power of ${elasticity}, through today's point; the budget goes where its next unit brings most, within the bounds.`,
    next: "the next 1 spent then brings",
    nextCounted:
      "At the best split the next unit of money brings the same in every channel that no bound holds. Were it more in one, money would better go there.",
    channels: "By channel",
    channelsCounted:
      "The hollow bar is today's spend, the filled one the best. The next 1 spent brings elasticity times returns divided by spend: less, the more is spent.",
    today: "Today",
    best: "Best",
    change: (now: string, best: string, change: string) => `${now} → ${best} (${change})`,
    unchanged: (now: string) => `${now}, as today`,
    marginal: (now: string, best: string) => `The next 1 brings ${now} today, ${best} at the best split.`,
    bound: {
      least: (next: string, elsewhere: string | undefined) =>
        `Held at its least: its last unit brings ${next}${elsewhere === undefined ? "" : `, less than the ${elsewhere} elsewhere`}.`,
      most: (next: string, elsewhere: string | undefined) =>
        `Held at its most: another unit would still bring ${next}${elsewhere === undefined ? "" : `, more than the ${elsewhere} elsewhere`}.`,
      noReturns: () => "Nothing came back here, so that no curve is known: it gets its least and never more.",
    } satisfies Record<Bound, (next: string, elsewhere: string | undefined) => string>,
    beyond: "Above past spend: a guess.",
    described: (name: string, now: string, best: string) => `${name}: ${now} today, ${best} at the best split`,

    customers: "Winning and keeping",
    customersSentence: (a: { now: string; best: string; win: string; winNow: string; keep: string; keepNow: string }) =>
      `Spend ${a.win} to win a prospect (${a.winNow} today) and ${a.keep} a year to keep a customer (${a.keepNow} today): a prospect is then worth ${a.best} instead of ${a.now}.`,
    customersHead: "Figure",
    equity: "Customer equity per prospect",
    acquisitionShare: "Share of it spent on winning",
    customersCounted:
      "Blattberg and Deighton's customer equity test: both rates follow curves that rise fast at first and flatten towards their ceilings, through today's points. Best is where the last unit of money brings back just itself.",
  },

  front: {
    now: "Returns as spent today",
    ofSpend: (spend: string) => `from ${spend}`,
    best: "Returns at the best",
    ofBudget: (budget: string) => `from ${budget}`,
    gain: "More than today's split",
    gained: (money: string) => `${money} more`,
    next: "The next 1 spent brings",
    back: (money: string) => `${money} after your margin`,
    beforeMargin: "before your margin",
    noMargin:
      "Whether a larger or a smaller budget pays depends on your margin: write this sheet again once you know it.",
    /** The two changes that gain most. */
    move: (a: { up: string; more: string; down: string; less: string }) =>
      `Begin with the largest changes: spend ${a.more} more on ${a.up}, and ${a.less} less on ${a.down}.`,
    asToday: "Leave the split as it is, and look again when spend or returns have changed.",
    steps: "Move in steps: above past spend the curve is a guess. Look at what comes back before the next step.",
  },

  written: (name: string) =>
    `Written to the sheet “${name}”. Change a spend, a bound or the budget, and the split follows.`,

  sheet: {
    name: "Budget split",
    assumptions: "Assumptions",
    customers: "Winning and keeping",
    answer: "Answer",
    channels: "Channels",
    from: (address: string, found: string) => `From ${address}. ${found}`,
    direct:
      "Spend and returns are looked up in your own cells by the name of the channel, so that either may be sorted. The least and the most of one channel can be changed in its row.",
    copied:
      "Your figures stand as text, so that they were copied as numbers. The least and the most of one channel can be changed in its row.",
    guess: "Above past spend the curve is a guess: move in steps.",
    answers: {
      spend: "Spend today",
      returns: "Returns today",
      best: "Returns at the best split",
      gain: "More than today",
      profitNow: "Profit today",
      profitBest: "Profit at the best split",
      next: "The next 1 spent then brings",
    },
    columns: {
      channel: "Channel",
      spend: "Spend today",
      best: "Best spend",
      change: "Change",
      returns: "Returns today",
      bestReturns: "Returns at best",
      marginalNow: "Next 1 today",
      marginalBest: "Next 1 at best",
      least: "Least",
      most: "Most",
      held: "Held at",
      beyond: "Note",
    },
    held: { least: "its least", most: "its most", noReturns: "its least: no returns" } satisfies Record<Bound, string>,
    beyond: "above past spend",
    chart: "Spend by channel: today and best",
    curve: "Returns by total budget",
  },

  sample: IN_ENGLISH,
};

export type SplitWords = typeof en;
