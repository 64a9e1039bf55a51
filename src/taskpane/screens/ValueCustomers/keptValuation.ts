import type { OrderOptions } from "../../../imports/orders/readOrderTable";
import { keptJob, type KeptJob } from "../../job/keptJob";
import { keptColumns } from "../../keywords/readingChoices";
import { finite, isRecord } from "../../workbookState/keptValues";
import { COST_SOURCES, DEFAULTS, NUMBER_FIELDS, type AssumptionsDraft } from "./assumptions";

/** What a document kept of the job. */
export function keptValuation(kept: unknown): KeptJob<AssumptionsDraft, OrderOptions> {
  return keptJob(kept, keptChoices, keptDraft);
}

function keptChoices(kept: unknown): Partial<OrderOptions> {
  if (!isRecord(kept)) return {};
  const { columns, decimal, currency } = kept;
  return {
    ...(isRecord(columns) && { columns: keptColumns(columns) }),
    ...((decimal === "." || decimal === ",") && { decimal }),
    ...(typeof currency === "string" && { currency }),
  };
}

function keptDraft(kept: unknown): AssumptionsDraft {
  if (!isRecord(kept)) return DEFAULTS;
  const numbers = NUMBER_FIELDS.map((field) => [field, finite(kept[field]) ?? DEFAULTS[field]] as const);
  const costFrom = COST_SOURCES.find((source) => source === kept.costFrom);
  const [costAmount, costShare] = [finite(kept.costAmount), finite(kept.costShare)];
  return {
    ...Object.fromEntries(numbers),
    ...(costFrom && { costFrom }),
    ...(costAmount !== undefined && { costAmount }),
    ...(costShare !== undefined && { costShare }),
  };
}
