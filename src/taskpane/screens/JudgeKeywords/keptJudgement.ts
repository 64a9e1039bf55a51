import { keptJob, type KeptJob } from "../../keywords/keptJob";
import { keptOrderChoices, NO_ORDERS } from "../../orders/orderChoices";
import { finite, isRecord } from "../../workbookState/keptValues";
import { CONFIDENCES, DEFAULTS, NUMBER_FIELDS, type AssumptionsDraft } from "./assumptions";

const NOTHING_ASSUMED: AssumptionsDraft = { ...DEFAULTS, valueFrom: "typed", orders: NO_ORDERS };

/** What a document kept of a judgement. */
export function keptJudgement(kept: unknown): KeptJob<AssumptionsDraft> {
  return keptJob(kept, keptDraft);
}

function keptDraft(kept: unknown): AssumptionsDraft {
  if (!isRecord(kept)) return NOTHING_ASSUMED;
  const numbers = NUMBER_FIELDS.map((field) => [field, finite(kept[field]) ?? DEFAULTS[field]] as const);
  const customerValue = finite(kept.customerValue);
  return {
    ...Object.fromEntries(numbers),
    valueFrom: kept.valueFrom === "orders" ? "orders" : "typed",
    ...(customerValue !== undefined && { customerValue }),
    orders: keptOrderChoices(kept.orders),
    confidence: CONFIDENCES.find((confidence) => confidence === kept.confidence) ?? DEFAULTS.confidence,
  };
}
