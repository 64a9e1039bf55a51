import { choice, number, share, yes, type SettledOf } from "../../job/form";
import { CPC_SOURCES } from "./clickPrice";

/** What a test plan rests on. Rates are shares of clicks, and of searches. */
export const FORM = {
  /** The best that the data has where none was chosen. */
  cpcFrom: choice(CPC_SOURCES),
  conversionRate: share({ above: 0, to: 1 }, { usual: 0.01 }),
  sales: number({ from: 1, to: 1000, isWhole: true }, { usual: 1 }),
  months: number({ above: 0, to: 120 }, { usual: 3 }),
  /** Chance of seeing the sales; none for the plain rule, sales divided by rate. */
  confidence: choice([0.8, 0.9, 0.95]),
  clickRate: share({ above: 0, to: 1 }, { usual: 0.01 }),
  salesCycleDays: number({ from: 0, to: 3650 }, { usual: 0 }),
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
export type FieldName = keyof typeof FORM;
