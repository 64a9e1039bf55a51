import { allocate } from "../../../core/budget/allocate";
import { budgetSplit, type Split } from "../../../core/budget/budgetSplit";
import type { ChannelRecord, ChannelTable } from "../../../imports/channels/ChannelTable";
import { CUSTOMER_FIELDS, type CustomerFigures, type SplitDraft } from "./form";

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
  readonly bound: Bound | undefined;
  /** More than was ever spent there: the curve is a guess from here on. */
  readonly beyondPast: boolean;
}

export interface ChannelSplit {
  readonly budget: number;
  readonly spend: number;
  readonly returns: number;
  readonly bestReturns: number;
  /** What the next unit of money brings in the channels that no bound holds; undefined where all are held. */
  readonly marginal: number | undefined;
  readonly channels: readonly SplitChannel[];
  readonly curve: BudgetCurve;
  /** How much more than today's the best split of today's spend brings, as a share, at the two ends of what is usual. */
  readonly gains: { readonly least: number; readonly most: number };
}

/** What all channels bring together, by the total budget, split at its best. Money. */
export interface BudgetCurve {
  readonly points: readonly CurvePoint[];
  /** Where the last unit brings back just itself after the margin, or the end of what the bounds allow. */
  readonly bestTotal: CurvePoint | undefined;
}

interface CurvePoint {
  readonly budget: number;
  readonly returns: number;
}

/** Money between winning and keeping customers, and what it rests on. */
export interface CustomerSplit {
  readonly figures: CustomerFigures;
  readonly now: Split;
  readonly best: Split;
}

const CENT = 0.0051;

/** Between these the elasticities of ads usually lie. */
export const USUAL_ELASTICITIES = { least: 0.1, most: 0.7 } as const;
const CURVE_POINTS = 20;

/**
 * Today's split over channels beside the best one, on the curves of ALLOCATE: returns a x^e of a spend x, so that the next
 * unit of money brings e times the returns divided by the spend.
 *
 * @throws DomainError where the bounds cannot be met
 */
export function channelSplit(records: readonly ChannelRecord[], draft: SplitDraft): ChannelSplit {
  const { elasticity, least, most } = draft;
  const [spend, returns] = [totalAmount(records, "spend"), totalAmount(records, "returns")];
  const budget = draft.budget ?? spend;
  const given = records.map((record) => ({
    spend: record.spend,
    returns: record.returns,
    elasticity,
    minimum: least * record.spend,
    maximum: most * record.spend,
  }));
  const split = allocate(budget, given);
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
      bound,
      beyondPast: best > record.spend + CENT,
    };
  });
  const free = channels.find((channel) => channel.bound === undefined);
  return {
    budget,
    spend,
    returns,
    bestReturns: channels.reduce((sum, channel) => sum + channel.bestReturns, 0),
    marginal: free?.marginalBest,
    channels,
    curve: curveOf(records, draft),
    gains: {
      least: gainAt(records, draft, USUAL_ELASTICITIES.least),
      most: gainAt(records, draft, USUAL_ELASTICITIES.most),
    },
  };
}

/** What records bring at their best within their bounds, at another elasticity, over what they bring today, less 1. */
function gainAt(records: readonly ChannelRecord[], draft: SplitDraft, elasticity: number): number {
  const spend = totalAmount(records, "spend");
  // Today's spend lies within the bounds where these hold it; else there is nothing to compare.
  const budget = Math.min(Math.max(spend, draft.least * spend), mostOf(records, draft));
  return bestReturnsOf(records, { ...draft, elasticity }, budget) / totalAmount(records, "returns") - 1;
}

/** What channels bring together for a budget that their bounds allow, split at its best. */
export function bestReturnsOf(records: readonly ChannelRecord[], draft: SplitDraft, budget: number): number {
  const { elasticity, least, most } = draft;
  const given = records.map(({ spend, returns }) => {
    return { spend, returns, elasticity, minimum: least * spend, maximum: most * spend };
  });
  return allocate(budget, given).reduce((sum, best, i) => {
    const { spend, returns } = records[i];
    return sum + (spend > 0 && returns > 0 ? returns * (best / spend) ** elasticity : 0);
  }, 0);
}

function curveOf(records: readonly ChannelRecord[], draft: SplitDraft): BudgetCurve {
  const [from, to] = [draft.least * totalAmount(records, "spend"), mostOf(records, draft)];
  const pointAt = (budget: number): CurvePoint => ({ budget, returns: bestReturnsOf(records, draft, budget) });
  const points = Array.from({ length: CURVE_POINTS + 1 }, (_, i) => pointAt(from + ((to - from) * i) / CURVE_POINTS));
  const { margin } = draft;
  return { points, bestTotal: margin === undefined ? undefined : pointAt(bestTotalOf(records, draft, margin)) };
}

/** Each channel up to where its next unit brings back one over the margin: m e r (x/s)^e / x = 1. */
function bestTotalOf(records: readonly ChannelRecord[], draft: SplitDraft, margin: number): number {
  const { elasticity, least, most } = draft;
  return records.reduce((sum, { spend, returns }) => {
    if (!(spend > 0 && returns > 0)) return sum + least * spend;
    const wanted = spend * ((margin * elasticity * returns) / spend) ** (1 / (1 - elasticity));
    return sum + Math.min(Math.max(wanted, least * spend), most * spend);
  }, 0);
}

/** The channels with money back: what their conversions are worth, where conversions are all that came back. */
export function inMoney(
  { channels, returnsAre }: Pick<ChannelTable, "channels" | "returnsAre">,
  worth = 1,
): readonly ChannelRecord[] {
  if (returnsAre === "money") return channels;
  return channels.map((channel) => ({ ...channel, returns: channel.returns * worth }));
}

function boundOf(isKnown: boolean, best: number, { minimum, maximum }: { minimum: number; maximum: number }) {
  if (!isKnown) return "noReturns";
  if (best >= maximum - CENT) return "most";
  return best <= minimum + CENT ? "least" : undefined;
}

export function totalAmount(records: readonly ChannelRecord[], what: "spend" | "returns"): number {
  return records.reduce((sum, record) => sum + record[what], 0);
}

/** The most that the channels take together: those without returns get their least. */
export function mostOf(records: readonly ChannelRecord[], { least, most }: SplitDraft): number {
  return records.reduce((sum, { spend, returns }) => sum + (returns > 0 ? most : least) * spend, 0);
}

/** The split between winning and keeping; undefined as long as a figure is missing. */
export function customerSplit(draft: SplitDraft): CustomerSplit | undefined {
  if (!hasCustomers(draft)) return undefined;
  return {
    figures: draft,
    ...budgetSplit({
      acquisition: { spend: draft.acquisitionSpend, rate: draft.acquisitionRate, ceiling: draft.acquisitionCeiling },
      retention: { spend: draft.retentionSpend, rate: draft.retentionRate, ceiling: draft.retentionCeiling },
      margin: draft.customerMargin,
      costOfMoney: draft.costOfMoney,
    }),
  };
}

type CustomerDraft = Readonly<Partial<Record<keyof CustomerFigures, number | undefined>>>;

/** Whether every figure about winning and keeping is there. */
export function hasCustomers<Draft extends CustomerDraft>(draft: Draft): draft is Draft & CustomerFigures {
  return CUSTOMER_FIELDS.every((field) => draft[field] !== undefined);
}
