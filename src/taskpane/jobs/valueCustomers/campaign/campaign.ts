import type { CustomerRow } from "../../../../core/customers/customerTable";
import { total } from "../../../../core/numeric/total";

/** Customers who ordered within so many days count as those who still do. */
export const LATELY_DAYS = 365;

/** A campaign to customers: to all of them, or to the best alone; and what writing to the others as well adds. */
export const CAMPAIGN_SIDES = ["everybody", "best", "others"] as const;
export type CampaignSide = (typeof CAMPAIGN_SIDES)[number];

/** What a campaign takes, and who answers. */
export interface CampaignTerms {
  /** Money for each person. */
  readonly contactCost: number;
  /** Money for the campaign itself, whoever gets it. */
  readonly campaignCost: number;
  /** Of everybody, those who order because of it. */
  readonly answerShare: number;
  /** Of the best; what their orders tell where undefined. */
  readonly bestAnswerShare: number | undefined;
  /** Of all customers, the best by value. */
  readonly highValueShare: number;
  /** The last day that is known, an Excel serial number. */
  readonly asOf: number;
}

/** What a campaign to some people comes to; money after fulfilment costs. */
export interface CampaignFigures {
  readonly people: number;
  /** Of them, those who ordered lately. */
  readonly recent: number;
  /** What one of their orders brought so far. */
  readonly perOrder: number;
  readonly answerShare: number;
  readonly answers: number;
  readonly cost: number;
  readonly brings: number;
  readonly gain: number;
  /** What each who answers must bring for the campaign to pay. */
  readonly target: number;
  /** What each who answers brings. */
  readonly worth: number;
}

/** Who is written to decides: the best alone, everybody, or nobody. */
export type CampaignVerdict = "best" | "everybody" | "nobody";

export interface Campaign {
  readonly terms: CampaignTerms;
  readonly sides: Readonly<Record<CampaignSide, CampaignFigures>>;
  readonly verdict: CampaignVerdict;
}

/** Why the two cannot be compared. */
export type NoCampaign =
  | { readonly why: "onlyBest" }
  /** More of the others would have to answer than there are. */
  | { readonly why: "tooFew" }
  /** More of the best would answer than of everybody together. */
  | { readonly why: "tooMany"; readonly most: number };

/**
 * A campaign to everybody beside one to the best alone. Whoever answers brings what an order of their group brought so far. Where nobody says how
 * many of the best answer, they do as much oftener than everybody as they ordered oftener lately:
 *
 *     share of the best = share of everybody x (recent of the best / recent of everybody), and of no side more than all
 *
 * The others are the rest of both, so that they and the best make up everybody.
 *
 * @param rows of all customers, the best first
 */
export function campaignOf(rows: readonly CustomerRow[], terms: CampaignTerms): Campaign | NoCampaign {
  const { answerShare, contactCost, campaignCost } = terms;
  const count = Math.ceil(Number((terms.highValueShare * rows.length).toFixed(9)));
  if (count >= rows.length) return { why: "onlyBest" };
  const [all, best, others] = [rows, rows.slice(0, count), rows.slice(count)].map((some) => groupOf(some, terms.asOf));
  const ofBest = terms.bestAnswerShare ?? toldShare(answerShare, best, all);
  const answered = answerShare * all.people - ofBest * best.people;
  // What is left over of a subtraction is none.
  if (answered < -1e-9 * all.people) return { why: "tooMany", most: Math.min(1, (answerShare * all.people) / count) };
  if (answered > others.people * (1 + 1e-9)) return { why: "tooFew" };
  const bestAnswers = ofBest * best.people;
  const otherAnswers = Math.max(0, answered);
  const [bestBrings, othersBring] = [bestAnswers * best.perOrder, otherAnswers * others.perOrder];
  const sides = {
    everybody: figures(
      all,
      answerShare * all.people,
      bestBrings + othersBring,
      contactCost * all.people + campaignCost,
    ),
    best: figures(best, bestAnswers, bestBrings, contactCost * best.people + campaignCost),
    others: figures(others, otherAnswers, othersBring, contactCost * others.people),
  };
  return { terms, sides, verdict: verdictOf(sides) };
}

type Group = Pick<CampaignFigures, "people" | "recent" | "perOrder">;

function groupOf(rows: readonly CustomerRow[], asOf: number): Group {
  return {
    people: rows.length,
    recent: rows.filter(({ lastOrder }) => Math.floor(lastOrder) > asOf - LATELY_DAYS).length / rows.length,
    perOrder: total(rows.map(({ value }) => value)) / total(rows.map(({ orders }) => orders)),
  };
}

/** How many of the best answer, by how much oftener they ordered lately; as everybody where nobody did. */
function toldShare(answerShare: number, best: Group, all: Group): number {
  const told = all.recent > 0 ? Math.min(1, (answerShare * best.recent) / all.recent) : answerShare;
  // The others cannot answer more than all of them.
  return Math.max(told, (answerShare * all.people - (all.people - best.people)) / best.people);
}

function figures(group: Group, answers: number, brings: number, cost: number): CampaignFigures {
  return {
    ...{ ...group, answers, brings, cost },
    answerShare: answers / group.people,
    gain: brings - cost,
    target: cost / answers,
    worth: answers > 0 ? brings / answers : group.perOrder,
  };
}

function verdictOf({ everybody, best }: Campaign["sides"]): CampaignVerdict {
  if (everybody.gain <= 0 && best.gain <= 0) return "nobody";
  return everybody.gain > best.gain ? "everybody" : "best";
}
