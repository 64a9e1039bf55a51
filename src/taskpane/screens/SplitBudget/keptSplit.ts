import type { ChannelOptions } from "../../../imports/channels/readChannelTable";
import { keptJob, type KeptJob } from "../../job/keptJob";
import { keptColumns } from "../../keywords/readingChoices";
import { finite, isRecord } from "../../workbookState/keptValues";
import { CHANNEL_FIELDS, CUSTOMER_FIELDS, DEFAULTS, type FieldName, type SplitDraft } from "./assumptions";

const FIELDS: readonly FieldName[] = ["budget", ...CHANNEL_FIELDS, ...CUSTOMER_FIELDS, "costOfMoney"];

/** What a document kept of the job. */
export function keptSplit(kept: unknown): KeptJob<SplitDraft, ChannelOptions> {
  return keptJob(kept, keptChoices, keptDraft);
}

function keptChoices(kept: unknown): Partial<ChannelOptions> {
  if (!isRecord(kept)) return {};
  const { columns, decimal } = kept;
  return {
    ...(isRecord(columns) && { columns: keptColumns(columns) }),
    ...((decimal === "." || decimal === ",") && { decimal }),
  };
}

function keptDraft(kept: unknown): SplitDraft {
  if (!isRecord(kept)) return DEFAULTS;
  const numbers = FIELDS.map((field) => [field, finite(kept[field])] as const);
  return { ...DEFAULTS, ...Object.fromEntries(numbers.filter(([, value]) => value !== undefined)) };
}
