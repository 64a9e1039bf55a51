import type { Says } from "../says/Says";
import type { Words } from "../texts/languages";
import type { Difference } from "./agreement";
import { wrongIn, LONGEST_NAME, type ChosenEach, type DraftOf, type Form, type NameLists } from "./form";
import type { JobWords } from "./JobWords";
import { optionCalled } from "./optionCalled";

/** What a sheet's inputs change in the form, and why some of them cannot. */
export interface TakenInputs<F extends Form> {
  readonly change: Partial<DraftOf<F>>;
  /** How many inputs that is. */
  readonly count: number;
  readonly refused: readonly string[];
}

type Read = { readonly value: unknown } | { readonly why: string };

/** Takes what the inputs of a sheet hold into the form, by the form's own rules. */
export function takenFrom<F extends Form>(
  { form, draft, all }: { readonly form: F; readonly draft: DraftOf<F>; readonly all: Words<JobWords> },
  differences: readonly Difference[],
  { texts, words }: Says<JobWords>,
): TakenInputs<F> {
  const say = texts.agreement;
  // Names are those of so many: they mean others while the inputs that say how many differ.
  const isPlain = ({ cell }: Difference) => cell.at === undefined;
  const taking = differences.some(isPlain) ? differences.filter(isPlain) : differences;
  const refused = new Map<Difference, string>();
  for (const one of differences) if (!taking.includes(one)) refused.set(one, say.ofAnother);
  const candidate = () => {
    const change: Record<string, unknown> = {};
    for (const one of taking) {
      if (refused.has(one)) continue;
      const before = (change[one.cell.field] ?? draft[one.cell.field]) as unknown;
      const read = valueFor(one, { form, before, all }, say);
      if ("why" in read) refused.set(one, read.why);
      else change[one.cell.field] = read.value;
    }
    return change;
  };
  // What one field may hold can depend on another, which may be refused in its turn.
  let change = candidate();
  for (let wrong = wrongOf(change); wrong.length > 0; change = candidate(), wrong = wrongOf(change)) {
    for (const one of wrong) refused.set(one, words.fields[one.cell.field].wrong ?? say.notAsked);
  }
  for (const one of taking) {
    if (!refused.has(one) && !isAsked(one)) {
      refused.set(one, say.notAsked);
    }
  }
  return {
    change: candidate() as Partial<DraftOf<F>>,
    count: differences.length - refused.size,
    refused: [...refused].map(([{ label }, why]) => say.notTaken(label, why)),
  };

  function wrongOf(changed: Readonly<Record<string, unknown>>): Difference[] {
    const names: readonly string[] = wrongIn(form, { ...draft, ...changed });
    const already: readonly string[] = wrongIn(form, draft);
    const isNew = (name: string) => names.includes(name) && !already.includes(name);
    const own = taking.filter((one) => !refused.has(one) && names.includes(one.cell.field));
    if (own.length > 0) return own;
    // A field that was right before is wrong by what would be taken into others.
    return names.some(isNew) ? taking.filter((one) => !refused.has(one)) : [];
  }

  function isAsked({ cell }: Difference): boolean {
    const entry = form[cell.field];
    if (entry.kind !== "number" && entry.kind !== "share") return true;
    const asked = entry.asked as ((given: DraftOf<F>) => boolean) | undefined;
    return asked === undefined || asked({ ...draft, ...(candidate() as Partial<DraftOf<F>>) });
  }
}

/** What a field comes to hold with one input of the sheet, or why it cannot. */
function valueFor(
  { cell, now }: Difference,
  { form, before, all }: { readonly form: Form; readonly before: unknown; readonly all: Words<JobWords> },
  say: Says<JobWords>["texts"]["agreement"],
): Read {
  const entry = Object.hasOwn(form, cell.field) ? form[cell.field] : undefined;
  if (!entry || !now) return { why: say.notAsked };
  const { value } = now;
  switch (entry.kind) {
    case "number":
    case "share":
      if (typeof value === "number") return { value };
      return value === "" && entry.usual === undefined ? { value: undefined } : { why: say.notANumber };
    case "choice": {
      const chosen = entry.of.find((one) => one === value || one === optionCalled(all, cell.field, value));
      return chosen === undefined ? { why: say.notAnOption } : { value: chosen };
    }
    case "each": {
      const chosen = entry.of.find((one) => one === optionCalled(all, cell.field, value));
      if (chosen === undefined || cell.of === undefined) return { why: say.notAnOption };
      return { value: { ...(before as ChosenEach), [cell.of]: chosen } };
    }
    case "names": {
      const text = String(value).trim();
      if (cell.of === undefined || cell.at === undefined || text.length > LONGEST_NAME) return { why: say.tooLong };
      const lists = before as NameLists;
      const list = [...(lists[cell.of] ?? [])];
      while (list.length <= cell.at) list.push("");
      list[cell.at] = text;
      return { value: { ...lists, [cell.of]: list } };
    }
    case "yes":
      return { why: say.notAsked };
  }
}
