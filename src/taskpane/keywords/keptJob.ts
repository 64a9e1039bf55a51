import { keptJob as keptRangeJob, type KeptJob as KeptRangeJob } from "../job/keptJob";
import { keptReadingChoices, type ReadingChoices } from "./readingChoices";

/** What a job over keywords keeps in the document. */
export type KeptJob<Draft> = KeptRangeJob<Draft, ReadingChoices>;

/** @param keptDraft makes sense of the form, whatever was kept of it */
export function keptJob<Draft>(kept: unknown, keptDraft: (kept: unknown) => Draft): KeptJob<Draft> {
  return keptRangeJob(kept, keptReadingChoices, keptDraft);
}
