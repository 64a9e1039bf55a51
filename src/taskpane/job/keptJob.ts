import { keptChoices } from "../workbookState/keptChoices";
import { finite, isRecord, keptRange, own } from "../workbookState/keptValues";
import { keptDraft, type DraftOf, type Form } from "./form";
import type { Taken } from "./known";
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
  /** Figures of other jobs that were taken, by the field. */
  readonly taken: Taken;
}

/** Changes what a job keeps. */
export type ChangeKept<F extends Form> = (changed: (kept: KeptJob<F>) => KeptJob<F>) => void;

export const NOTHING_CHOSEN: KeptSource = { range: undefined, choices: {} };

export function withSource<F extends Form>(kept: KeptJob<F>, name: string, change: Partial<KeptSource>): KeptJob<F> {
  return { ...kept, sources: { ...kept.sources, [name]: { ...kept.sources[name], ...change } } };
}

/** Makes sense of what a document kept. A file can hold anything under our key, so every part is checked on its own. */
export function keptJob<F extends Form>(kept: unknown, sources: readonly string[], form: F): KeptJob<F> {
  const record = isRecord(kept) ? kept : {};
  const held = own(record, "sources");
  return {
    sources: Object.fromEntries(
      sources.map((name) => [name, keptSource(isRecord(held) ? own(held, name) : undefined)]),
    ),
    draft: keptDraft(form, own(record, "draft")),
    taken: keptTaken(form, own(record, "taken")),
  };
}

function keptTaken(form: Form, kept: unknown): Taken {
  if (!isRecord(kept)) return {};
  const taken = Object.keys(form).flatMap((name) => {
    const value = finite(own(kept, name));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(taken);
}

function keptSource(kept: unknown): KeptSource {
  if (!isRecord(kept)) return NOTHING_CHOSEN;
  return { range: keptRange(own(kept, "range")), choices: keptChoices(own(kept, "choices")) };
}
