import { NUMBER_FIELDS, type Assumptions, type AssumptionsDraft, type NumberFieldName } from "./assumptions";

export type FieldWithRule = NumberFieldName | "customerValue";

/** What each number of the form must be. The words for it are the pane's, the limits those of the formulas. */
const RULES: Readonly<Record<FieldWithRule, (value: number) => boolean>> = {
  customerValue: (value) => value > 0,
  usualRate: (value) => value > 0 && value < 1,
  targetReturn: (value) => value >= 0 && value <= 100,
  periodsAhead: (value) => value >= 0 && value <= 120,
};

export interface CheckedAssumptions {
  /** The fields whose value breaks their rule, in the order of the form. A field that is still to be filled is not wrong. */
  readonly wrong: readonly FieldWithRule[];
  /** Undefined as long as a field is wrong or no value of a customer is known. */
  readonly assumptions?: Assumptions;
}

/** @param valueOfOrders what the orders say a customer is worth, where they say it */
export function checkAssumptions(draft: AssumptionsDraft, valueOfOrders: number | undefined): CheckedAssumptions {
  const typed = draft.valueFrom === "typed";
  const customerValue = typed ? draft.customerValue : valueOfOrders;
  const wrong: FieldWithRule[] = NUMBER_FIELDS.filter((field) => !holds(field, draft[field]));
  if (typed && customerValue !== undefined && !holds("customerValue", customerValue)) wrong.unshift("customerValue");
  const { usualRate, targetReturn, periodsAhead, confidence } = draft;
  if (wrong.length > 0 || customerValue === undefined) return { wrong };
  if (usualRate === undefined || targetReturn === undefined || periodsAhead === undefined) return { wrong };
  return { wrong, assumptions: { customerValue, usualRate, targetReturn, periodsAhead, confidence } };
}

function holds(field: FieldWithRule, value: number | undefined): boolean {
  return value !== undefined && RULES[field](value);
}
