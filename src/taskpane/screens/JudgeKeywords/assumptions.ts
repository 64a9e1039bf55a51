import type { OrderChoices } from "../../orders/orderChoices";

/** The numbers of the form, apart from the customer value, which may come from orders instead. */
export const NUMBER_FIELDS = ["usualRate", "targetReturn", "periodsAhead"] as const;
export type NumberFieldName = (typeof NUMBER_FIELDS)[number];

/** What a judgement rests on. Shares are 0 to 1. */
export interface Assumptions extends Readonly<Record<NumberFieldName, number>> {
  /** Money that a customer brings, less what it costs to serve them. */
  readonly customerValue: number;
  /** How sure a verdict has to be. */
  readonly confidence: number;
}

export const CONFIDENCES = [0.8, 0.9, 0.95] as const;

/** What holds where nothing was entered. Only the customer has to be valued by the person. */
export const DEFAULTS = { usualRate: 0.01, targetReturn: 0, periodsAhead: 1, confidence: 0.9 } as const;

/** Where the value of a customer comes from. */
export type ValueSource = "typed" | "orders";

/** The form as it stands: a field that holds no number has no value. */
export interface AssumptionsDraft extends Readonly<Partial<Record<NumberFieldName, number | undefined>>> {
  readonly valueFrom: ValueSource;
  readonly customerValue?: number | undefined;
  readonly orders: OrderChoices;
  readonly confidence: number;
}
