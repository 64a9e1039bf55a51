import { isRecord, keptRange, own } from "../workbookState/keptValues";

/** What a job over a range keeps in the document, so that it can go on when the file is opened again. */
export interface KeptJob<Draft, Choices> {
  /** As in "Keywords!A1:E25"; undefined where no range was chosen yet. */
  readonly range?: string;
  /** What the person decided about how the range is read. */
  readonly choices: Partial<Choices>;
  readonly draft: Draft;
}

/**
 * Makes sense of what a document kept. A file can hold anything under our key, so every part is checked on its own.
 *
 * @param keptChoices makes sense of the choices, and keptDraft of the form, whatever was kept of them
 */
export function keptJob<Draft, Choices>(
  kept: unknown,
  keptChoices: (kept: unknown) => Partial<Choices>,
  keptDraft: (kept: unknown) => Draft,
): KeptJob<Draft, Choices> {
  if (!isRecord(kept)) return { choices: {}, draft: keptDraft(undefined) };
  const range = keptRange(own(kept, "range"));
  const rest = { choices: keptChoices(own(kept, "choices")), draft: keptDraft(own(kept, "draft")) };
  return range === undefined ? rest : { range, ...rest };
}
