import { ORDER_COLUMNS } from "../../../imports/orders/OrderTable";
import type { OrderOptions } from "../../../imports/orders/readOrderTable";
import { keptJob, type KeptJob } from "../../job/keptJob";
import { keptChoices } from "../../workbookState/keptChoices";
import { finite, isRecord } from "../../workbookState/keptValues";
import { COST_SOURCES, DEFAULTS, NUMBER_FIELDS, type AssumptionsDraft } from "./assumptions";

/** What a document kept of the job. */
export function keptValuation(kept: unknown): KeptJob<AssumptionsDraft, OrderOptions> {
  return keptJob(kept, keptOptions, keptDraft);
}

function keptOptions(kept: unknown): Partial<OrderOptions> {
  return keptChoices(kept, ORDER_COLUMNS);
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
