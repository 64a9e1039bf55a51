import { allocate } from "../../../core/budget/allocate";
import { DomainError } from "../../../core/DomainError";
import type { ChannelRecord } from "../../../imports/channels/ChannelTable";
import type { ChannelAssumptions } from "./assumptions";

/** What holds a channel where it is: its least or its most, or that nothing came back, so that no curve is known. */
export type Bound = "least" | "most" | "noReturns";

/** One channel today and at its best. Money; marginal returns are money back for the next unit of money. */
export interface SplitChannel {
  readonly name: string;
  readonly spend: number;
  readonly returns: number;
  readonly best: number;
  readonly bestReturns: number;
  readonly marginalNow: number | undefined;
  readonly marginalBest: number | undefined;
  readonly bound?: Bound;
  /** More than was ever spent there: the curve is a guess from here on. */
  readonly beyondPast: boolean;
}

export interface ChannelSplit {
  readonly assumptions: ChannelAssumptions;
  readonly budget: number;
  readonly spend: number;
  readonly returns: number;
  readonly bestReturns: number;
  /** What the next unit of money brings in the channels that no bound holds; undefined where all are held. */
  readonly marginal: number | undefined;
  readonly channels: readonly SplitChannel[];
}

const CENT = 0.0051;

/**
 * Today's split over channels beside the best one, on the curves of ALLOCATE: returns a x^e of a spend x, so that the next
 * unit of money brings e times the returns divided by the spend.
 *
 * @returns the split, or the refusal where the bounds cannot be met
 */
export function channelSplit(
  records: readonly ChannelRecord[],
  assumptions: ChannelAssumptions,
): ChannelSplit | DomainError {
  const { elasticity, least, most } = assumptions;
  const total = (of: (record: ChannelRecord) => number) => records.reduce((sum, record) => sum + of(record), 0);
  const [spend, returns] = [total((record) => record.spend), total((record) => record.returns)];
  const budget = assumptions.budget ?? spend;
  const given = records.map((record) => ({
    spend: record.spend,
    returns: record.returns,
    elasticity,
    minimum: least * record.spend,
    maximum: most * record.spend,
  }));
  let split: number[];
  try {
    split = allocate(budget, given);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  const channels = records.map((record, i): SplitChannel => {
    const best = split[i];
    const isKnown = record.spend > 0 && record.returns > 0;
    const bestReturns = isKnown ? record.returns * (best / record.spend) ** elasticity : 0;
    const bound = boundOf(isKnown, best, given[i]);
    return {
      name: record.name,
      spend: record.spend,
      returns: record.returns,
      best,
      bestReturns,
      marginalNow: isKnown ? (elasticity * record.returns) / record.spend : undefined,
      marginalBest: isKnown && best > 0 ? (elasticity * bestReturns) / best : undefined,
      ...(bound && { bound }),
      beyondPast: best > record.spend + CENT,
    };
  });
  const free = channels.find((channel) => channel.bound === undefined);
  return {
    assumptions,
    budget,
    spend,
    returns,
    bestReturns: channels.reduce((sum, channel) => sum + channel.bestReturns, 0),
    marginal: free?.marginalBest,
    channels,
  };
}

function boundOf(isKnown: boolean, best: number, { minimum, maximum }: { minimum: number; maximum: number }) {
  if (!isKnown) return "noReturns";
  if (best >= maximum - CENT) return "most";
  return best <= minimum + CENT ? "least" : undefined;
}
