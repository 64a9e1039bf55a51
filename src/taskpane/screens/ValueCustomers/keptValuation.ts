import type { OrderColumn } from "../../../imports/orders/OrderTable";
import type { Choices } from "../../../imports/table/Choices";
import { keptJob, type KeptJob } from "../../job/keptJob";
import { keptChoices } from "../../keywords/readingChoices";
import { finite, isRecord } from "../../workbookState/keptValues";
import { COST_SOURCES, DEFAULTS, NUMBER_FIELDS, type AssumptionsDraft } from "./assumptions";

/** What a document kept of the job. */
export function keptValuation(kept: unknown): KeptJob<AssumptionsDraft, Choices<OrderColumn>> {
  return keptJob(kept, keptChoices, keptDraft);
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
