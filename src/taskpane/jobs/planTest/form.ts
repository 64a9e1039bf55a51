import { choice, number, share, yes, type DraftOf, type SettledOf } from "../../job/form";
import { CPC_SOURCES } from "./clickPrice";

/** How the clicks of a test are shared out: for the most gain with the money there is, or the clicks of some sales to each keyword. */
export const RULES = ["gain", "plain"] as const;
/** What becomes of a keyword whose searches bring too few clicks in the months there are. */
const SLOW = ["plan", "leaveOut"] as const;

interface AsksRule {
  readonly rule?: (typeof RULES)[number] | undefined;
  readonly customerValue?: number | undefined;
  readonly money?: number | undefined;
}

/** Whether the money there is goes where it gains the most: once it is known, and what a customer is worth. */
export function isForGain({ rule, customerValue, money }: AsksRule): boolean {
  return rule !== "plain" && customerValue !== undefined && money !== undefined;
}

/** What a test plan rests on. Rates are shares of clicks, and of searches. */
export const FORM = {
  /** The best that the data has where none was chosen. */
  cpcFrom: choice(CPC_SOURCES),
  customerValue: number({ above: 0 }),
  money: number({ above: 0 }),
  rule: choice(RULES, { usual: "gain" }),
  conversionRate: share({ above: 0, to: 1 }, { usual: 0.01 }),
  /** How many clicks that rate is worth; those of one sale where left out. */
  usualClicks: number({ above: 0 }, { asked: isForGain }),
  sales: number({ from: 1, to: 1000, isWhole: true }, { usual: 1 }),
  months: number({ above: 0, to: 120 }, { usual: 3 }),
  /** How long the clicks are bought for which the test decides. */
  monthsAfter: number({ from: 0, to: 120 }, { usual: 12 }),
  /** That a keyword can bring in all, where nothing tells how often it is searched for. */
  clicksAhead: number({ above: 0, to: 10_000_000 }, { usual: 1000 }),
  /** Chance of seeing the sales; none for the plain rule, sales divided by rate. */
  confidence: choice([0.8, 0.9, 0.95]),
  clickRate: share({ above: 0, to: 1 }, { usual: 0.01 }),
  salesCycleDays: number({ from: 0, to: 3650 }, { usual: 0 }),
  slow: choice(SLOW, { usual: "plan" }),
  /** Whether keywords without a price get one, or are left out. */
  fillMissing: yes,
  missingCpc: number(
    { above: 0 },
    {
      asked: ({ fillMissing }: { readonly fillMissing: boolean }) => fillMissing,
      needed: true,
    },
  ),
};

export type PlanDraft = SettledOf<typeof FORM>;
export type PlanFields = DraftOf<typeof FORM>;
export type FieldName = keyof typeof FORM;
