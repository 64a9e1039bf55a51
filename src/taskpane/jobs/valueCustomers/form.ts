import { number, share, type SettledOf } from "../../job/form";
import { costEntries } from "../../orders/cost";

/** What the value of customers rests on. */
export const FORM = {
  ...costEntries(),
  highValueShare: share((best) => best > 0 && best <= 1, { usual: 0.1 }),
  costOfMoney: share((rate) => rate >= 0 && rate <= 10, { usual: 0.1 }),
  forecastDays: number((days) => days >= 1 && days <= 3650, { usual: 365 }),
};

export type ValueDraft = SettledOf<typeof FORM>;
export type FieldName = keyof typeof FORM;
