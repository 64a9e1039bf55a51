import { isRecord } from "../workbookState/keptValues";
import { keptDraft, type DraftOf, type Form } from "./form";
import { keptChoices } from "./keptChoices";
import type { Choices } from "../../imports/table/Choices";

/** What a job keeps of one of its sources. */
export interface KeptSource {
  /** As in "Keywords!A1:E25"; undefined where no range was chosen yet. */
  readonly range: string | undefined;
  /** What the person decided about how the range is read. */
  readonly choices: Choices;
}

/** What a job keeps in the document, so that it can go on when the file is opened again. */
export interface KeptJob<F extends Form> {
  readonly sources: Readonly<Record<string, KeptSource>>;
  readonly draft: DraftOf<F>;
}

export const NOTHING_CHOSEN: KeptSource = { range: undefined, choices: {} };

/** An address on a sheet is shorter than this, whatever the sheet is called. */
const LONGEST_RANGE = 300;

/** Makes sense of what a document kept. A file can hold anything under our key, so every part is checked on its own. */
export function keptJob<F extends Form>(kept: unknown, sources: readonly string[], form: F): KeptJob<F> {
  const record = isRecord(kept) ? kept : {};
  const held = isRecord(record.sources) ? record.sources : {};
  return {
    sources: Object.fromEntries(
      sources.map((name) => [name, keptSource(Object.hasOwn(held, name) ? held[name] : undefined)]),
    ),
    draft: keptDraft(form, record.draft),
  };
}

function keptSource(kept: unknown): KeptSource {
  if (!isRecord(kept)) return NOTHING_CHOSEN;
  const { range } = kept;
  const isRange = typeof range === "string" && range.length <= LONGEST_RANGE;
  return { range: isRange ? range : undefined, choices: keptChoices(kept.choices) };
}
