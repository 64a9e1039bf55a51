import type { NowAndBefore } from "../../../core/customers/profitStatements";
import { total } from "../../../core/numeric/total";
import type { SpendTable } from "../../../imports/channels/SpendTable";
import type { CentreDraft, Use } from "./form";
import { spentUpTo, type StatementSpan } from "./span";
import { useOf } from "./uses";

/** What one channel took: money of the days and of as many before; undefined where it is not known. */
export interface ChannelSpend extends NowAndBefore {
  readonly name: string;
  readonly use: Use;
}

/** What was spent on winning and on keeping, typed or by channel. */
export interface SpentMoney {
  readonly channels: readonly ChannelSpend[] | undefined;
  readonly winningSpend: NowAndBefore;
  readonly keepingSpend: NowAndBefore;
  /** On both together in a period, counted back from the latest; undefined where that is not known. */
  readonly inPeriod: (period: number) => number | undefined;
}

export function spendingOf(spendTable: SpendTable | undefined, span: StatementSpan, draft: CentreDraft): SpentMoney {
  const channels = spendTable && channelSpends(spendTable, span, draft);
  const winningSpend = spentOn("winning", channels, draft);
  const keepingSpend = spentOn("keeping", channels, draft);
  const inPeriod = (period: number): number | undefined => {
    if (spendTable) return spentInTable(spendTable, span.asOf - period * span.days, span.days, draft);
    const of = ([winningSpend, keepingSpend] as const).map((spend) => [spend.now, spend.before][period]);
    const known = of.flatMap((money) => money ?? []);
    return known.length < of.length ? undefined : total(known);
  };
  return { channels, winningSpend, keepingSpend, inPeriod };
}

function channelSpends(
  { channels, by }: SpendTable,
  { asOf, days, knows }: StatementSpan,
  draft: CentreDraft,
): ChannelSpend[] {
  return channels.map(({ name, days: rows }) => {
    const [upToNow, upToBefore, earlier] = [0, 1, 2].map((periods) => spentUpTo(rows, asOf - periods * days, by));
    return {
      name,
      use: useOf(name, draft),
      now: total([upToNow, -upToBefore]),
      before: knows.before ? total([upToBefore, -earlier]) : undefined,
    };
  });
}

function spentOn(
  use: "winning" | "keeping",
  channels: readonly ChannelSpend[] | undefined,
  draft: CentreDraft,
): NowAndBefore {
  if (!channels) return { now: draft[`${use}Now`], before: draft[`${use}Before`] };
  const own = channels.filter((channel) => channel.use === use);
  const all = (of: keyof NowAndBefore) => {
    const known = own.flatMap((channel) => channel[of] ?? []);
    return known.length < own.length ? undefined : total(known);
  };
  // Channels that do not reach back leave all of it unknown, even where none of them is for this.
  const isKnown = channels.every(({ before }) => before !== undefined);
  return { now: all("now"), before: isKnown ? all("before") : undefined };
}

/** Undefined where the table does not reach back so far. */
function spentInTable(
  { channels, by, covered }: SpendTable,
  lastDay: number,
  days: number,
  draft: CentreDraft,
): number | undefined {
  if (!covered || covered.from > lastDay - days + 1) return undefined;
  const own = channels.filter(({ name }) => useOf(name, draft) !== "neither");
  return total(own.flatMap((one) => [spentUpTo(one.days, lastDay, by), -spentUpTo(one.days, lastDay - days, by)]));
}
