import { keptJob, type KeptJob } from "../../keywords/keptJob";
import { finite, isRecord } from "../../workbookState/keptValues";
import { CPC_SOURCES, DEFAULTS, NUMBER_FIELDS, type AssumptionsDraft, type CpcSource } from "./assumptions";

export const NOTHING_KEPT: KeptJob<AssumptionsDraft> = { choices: {}, draft: { ...DEFAULTS, fillMissing: false } };

/** What a document kept of a plan. */
export function keptPlan(kept: unknown): KeptJob<AssumptionsDraft> {
  return keptJob(kept, keptDraft);
}

function keptDraft(kept: unknown): AssumptionsDraft {
  if (!isRecord(kept)) return NOTHING_KEPT.draft;
  const numbers = NUMBER_FIELDS.map((field) => [field, finite(kept[field]) ?? DEFAULTS[field]] as const);
  const { cpcFrom } = kept;
  const [confidence, missingCpc] = [finite(kept.confidence), finite(kept.missingCpc)];
  return {
    ...Object.fromEntries(numbers),
    ...(isSource(cpcFrom) && { cpcFrom }),
    ...(confidence !== undefined && { confidence }),
    ...(missingCpc !== undefined && { missingCpc }),
    fillMissing: kept.fillMissing === true,
  };
}

function isSource(value: unknown): value is CpcSource {
  return CPC_SOURCES.some((source) => source === value);
}
