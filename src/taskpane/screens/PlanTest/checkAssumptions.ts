import { NUMBER_FIELDS, type Assumptions, type AssumptionsDraft, type NumberFieldName } from "./assumptions";

export type FieldWithRule = NumberFieldName | "missingCpc";

/** What each number of the form must be. The words for it are the pane's, the limits those of the formulas. */
const RULES: Readonly<Record<FieldWithRule, (value: number) => boolean>> = {
  conversionRate: (value) => value > 0 && value <= 1,
  sales: (value) => Number.isInteger(value) && value >= 1 && value <= 1000,
  months: (value) => value > 0 && value <= 120,
  clickRate: (value) => value > 0 && value <= 1,
  salesCycleDays: (value) => value >= 0 && value <= 3650,
  missingCpc: (value) => value > 0,
};

export interface CheckedAssumptions {
  /** The fields whose value breaks their rule, in the order of the form. */
  readonly wrong: readonly FieldWithRule[];
  /** Undefined as long as a field is wrong. */
  readonly assumptions?: Assumptions;
}

export function checkAssumptions(draft: AssumptionsDraft): CheckedAssumptions {
  const { fillMissing, missingCpc, ...rest } = draft;
  const fields: readonly FieldWithRule[] = fillMissing ? ["missingCpc", ...NUMBER_FIELDS] : NUMBER_FIELDS;
  const wrong = fields.filter((field) => !holds(field, draft[field]));
  if (wrong.length > 0 || !complete(rest)) return { wrong };
  return { wrong, assumptions: fillMissing && missingCpc !== undefined ? { ...rest, missingCpc } : rest };
}

function holds(field: FieldWithRule, value: number | undefined): boolean {
  return value !== undefined && RULES[field](value);
}

function complete(draft: Omit<AssumptionsDraft, "fillMissing" | "missingCpc">): draft is Assumptions {
  return NUMBER_FIELDS.every((field) => draft[field] !== undefined);
}
