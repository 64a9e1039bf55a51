import type { DecimalMark } from "../../../imports/numbers/DecimalMark";
import type { Role } from "../../../imports/keywords/Role";
import type { ChosenColumns } from "../../../imports/table/findColumns";
import { CPC_SOURCES, DEFAULTS, NUMBER_FIELDS, type AssumptionsDraft, type CpcSource } from "./assumptions";

/** What a person decided about how the range is read. */
export interface ReadingChoices {
  readonly columns?: ChosenColumns<Role>;
  readonly decimal?: DecimalMark;
  readonly currency?: string;
}

/** What is kept in the document, so that the job can go on when the file is opened again. */
export interface KeptPlan {
  /** As in "Keywords!A1:E25"; undefined where no range was chosen yet. */
  readonly range?: string;
  readonly choices: ReadingChoices;
  readonly draft: AssumptionsDraft;
}

export const NOTHING_KEPT: KeptPlan = { choices: {}, draft: { ...DEFAULTS, fillMissing: false } };

/** Makes sense of what a document kept. A file can hold anything under our key, so every part is checked on its own. */
export function keptPlan(kept: unknown): KeptPlan {
  if (!isRecord(kept)) return NOTHING_KEPT;
  return {
    ...(typeof kept.range === "string" && { range: kept.range }),
    choices: keptChoices(kept.choices),
    draft: keptDraft(kept.draft),
  };
}

function keptChoices(kept: unknown): ReadingChoices {
  if (!isRecord(kept)) return {};
  const { columns, decimal, currency } = kept;
  return {
    ...(isRecord(columns) && { columns: keptColumns(columns) }),
    ...((decimal === "." || decimal === ",") && { decimal }),
    ...(typeof currency === "string" && { currency }),
  };
}

function keptColumns(kept: Record<string, unknown>): ChosenColumns<Role> {
  return Object.fromEntries(Object.entries(kept).filter(([, index]) => index === null || Number.isInteger(index)));
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function finite(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
