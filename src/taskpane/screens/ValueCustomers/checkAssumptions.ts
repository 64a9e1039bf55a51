import { NUMBER_FIELDS, type Assumptions, type AssumptionsDraft, type Cost, type NumberFieldName } from "./assumptions";

export type FieldWithRule = NumberFieldName | "costAmount" | "costShare";

/** What each number of the form must be. The words for it are the pane's, the limits those of the formulas. */
const RULES: Readonly<Record<FieldWithRule, (value: number) => boolean>> = {
  costAmount: (value) => value >= 0,
  costShare: (value) => value >= 0 && value <= 1,
  highValueShare: (value) => value > 0 && value <= 1,
  costOfMoney: (value) => value >= 0 && value <= 10,
  forecastDays: (value) => value >= 1 && value <= 3650,
};

export interface CheckedAssumptions {
  /** The fields whose value breaks their rule. A field that is still to be filled is not wrong. */
  readonly wrong: readonly FieldWithRule[];
  /** Undefined as long as a field is wrong or no cost is known. */
  readonly assumptions?: Assumptions;
}

/** @param hasCosts whether the orders have a column of costs */
export function checkAssumptions(draft: AssumptionsDraft, hasCosts: boolean): CheckedAssumptions {
  const { costFrom, costAmount, costShare, highValueShare, costOfMoney, forecastDays } = draft;
  const wrong: FieldWithRule[] = NUMBER_FIELDS.filter((field) => !holds(field, draft[field]));
  if (costFrom === "amount" && costAmount !== undefined && !holds("costAmount", costAmount)) wrong.push("costAmount");
  if (costFrom === "share" && costShare !== undefined && !holds("costShare", costShare)) wrong.push("costShare");
  const cost = costOf(draft, hasCosts);
  if (wrong.length > 0 || !cost) return { wrong };
  if (highValueShare === undefined || costOfMoney === undefined || forecastDays === undefined) return { wrong };
  return { wrong, assumptions: { cost, highValueShare, costOfMoney, forecastDays } };
}

/** Where no source was chosen, a column of costs is one. */
function costOf({ costFrom, costAmount, costShare }: AssumptionsDraft, hasCosts: boolean): Cost | undefined {
  switch (costFrom ?? (hasCosts ? "column" : undefined)) {
    case "amount":
      return costAmount === undefined ? undefined : { from: "amount", perOrder: costAmount };
    case "share":
      return costShare === undefined ? undefined : { from: "share", share: costShare };
    case "column":
      return hasCosts ? { from: "column" } : undefined;
    default:
      return undefined;
  }
}

function holds(field: FieldWithRule, value: number | undefined): boolean {
  return value !== undefined && RULES[field](value);
}
