import { isRecord } from "../workbookState/keptValues";
import { keptChoices, type ReadingChoices } from "./readingChoices";

/** What a job over keywords keeps in the document, so that it can go on when the file is opened again. */
export interface KeptJob<Draft> {
  /** As in "Keywords!A1:E25"; undefined where no range was chosen yet. */
  readonly range?: string;
  readonly choices: ReadingChoices;
  readonly draft: Draft;
}

/**
 * Makes sense of what a document kept. A file can hold anything under our key, so every part is checked on its own.
 *
 * @param keptDraft makes sense of the form, whatever was kept of it
 */
export function keptJob<Draft>(kept: unknown, keptDraft: (kept: unknown) => Draft): KeptJob<Draft> {
  if (!isRecord(kept)) return { choices: {}, draft: keptDraft(undefined) };
  return {
    ...(typeof kept.range === "string" && { range: kept.range }),
    choices: keptChoices(kept.choices),
    draft: keptDraft(kept.draft),
  };
}
