import type { ChannelColumn } from "../../../imports/channels/ChannelTable";
import type { Choices } from "../../../imports/table/Choices";
import { keptJob, type KeptJob } from "../../job/keptJob";
import { keptChoices } from "../../keywords/readingChoices";
import { finite, isRecord } from "../../workbookState/keptValues";
import { CHANNEL_FIELDS, CUSTOMER_FIELDS, DEFAULTS, type FieldName, type SplitDraft } from "./assumptions";

const FIELDS: readonly FieldName[] = ["budget", ...CHANNEL_FIELDS, ...CUSTOMER_FIELDS, "costOfMoney"];

/** What a document kept of the job. */
export function keptSplit(kept: unknown): KeptJob<SplitDraft, Choices<ChannelColumn>> {
  return keptJob(kept, keptChoices, keptDraft);
}

function keptDraft(kept: unknown): SplitDraft {
  if (!isRecord(kept)) return DEFAULTS;
  const numbers = FIELDS.map((field) => [field, finite(kept[field])] as const);
  return { ...DEFAULTS, ...Object.fromEntries(numbers.filter(([, value]) => value !== undefined)) };
}
