import type { Says } from "../says/Says";
import type { FieldWords } from "./JobWords";
import type { Offer } from "./offer";
import {
  wrongIn,
  type ChoiceEntry,
  type ChoiceName,
  type ChosenEach,
  type DraftOf,
  type EachEntry,
  type EachName,
  type Form,
  type NumberName,
} from "./form";

/** What the second step of a job shows, in its order. */
export type FieldView = NumberView | ChoiceView | EachView | GroupView | NoteView | SourceView;

interface Labelled {
  /** Of the entry in the form. */
  readonly name: string;
  readonly label: string;
  readonly why: string | undefined;
  /** Whether the data tell it, so that it is taken from nowhere else. */
  readonly isTold?: boolean;
  /** A figure that another job found, or that follows from the data if the person says so. */
  readonly offer?: Offer | undefined;
}

export interface NumberView extends Labelled {
  readonly kind: "number" | "share";
  readonly value: number | undefined;
  readonly problem: string | undefined;
  /** What counts as long as it is empty, in words. */
  readonly instead?: string | undefined;
}

/** One of a few; `value` is "" as long as none was chosen. */
export interface ChoiceView extends Labelled {
  readonly kind: "choice";
  readonly look: "list" | "radio";
  /** Whether its words need the width of the pane. */
  readonly isWide: boolean;
  readonly value: string;
  readonly options: readonly Option[];
}

/** One of a few for each of some names, one below the other under a heading of their own. */
export interface EachView extends Labelled {
  readonly kind: "each";
  readonly rows: readonly { readonly of: string; readonly value: string }[];
  readonly options: readonly Option[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Fields that belong together under a heading of their own. */
export interface GroupView {
  readonly kind: "group";
  readonly title: string;
  readonly why: string;
  readonly fields: readonly FieldView[];
}

export interface NoteView {
  readonly kind: "note";
  readonly text: string;
}

/** Where a source that a field asks for is chosen. */
export interface SourceView {
  readonly kind: "source";
  readonly name: string;
}

type FieldSays = Pick<Says<{ readonly fields: Readonly<Record<string, FieldWords>> }>, "words" | "numbers">;

/** The fields of a form with their words, each by its name. */
export function fieldViews<F extends Form>(form: F, draft: DraftOf<F>, says: FieldSays) {
  const wrong: readonly string[] = wrongIn(form, draft);
  const labelled = (name: string): Labelled => {
    const { label, why } = says.words.fields[name];
    return { name, label, why };
  };
  const number = (name: NumberName<F>): NumberView => {
    const { kind } = form[name] as { kind: "number" | "share" };
    const problem = wrong.includes(name) ? says.words.fields[name].wrong : undefined;
    return { kind, ...labelled(name), value: draft[name] as number | undefined, problem };
  };
  /** @param of those that can be chosen now; all where left out */
  const choice = (name: ChoiceName<F>, of: readonly (string | number)[] = choicesOf(form, name)): ChoiceView => {
    const { none } = says.words.fields[name];
    const value = draft[name] as string | number | undefined;
    return {
      kind: "choice",
      look: "list",
      isWide: typeof of[0] === "string",
      ...labelled(name),
      value: value === undefined ? "" : String(value),
      options: [
        ...(none === undefined ? [] : [{ value: "", label: none }]),
        ...of.map((one) => ({ value: String(one), label: optionLabel(name, one) })),
      ],
    };
  };
  /** @param usual what counts for a name as long as nothing was chosen for it */
  const each = <Name extends EachName<F>>(
    name: Name,
    of: readonly string[],
    usual: (of: string) => string,
  ): EachView => {
    const chosen = draft[name] as ChosenEach;
    return {
      kind: "each",
      ...labelled(name),
      rows: of.map((one) => ({ of: one, value: (Object.hasOwn(chosen, one) ? chosen[one] : undefined) ?? usual(one) })),
      options: (form[name] as unknown as EachEntry<string>).of.map((one) => ({
        value: one,
        label: optionLabel(name, one),
      })),
    };
  };
  return { number, choice, each };

  /** Numbers to choose from are shares where they lie between 0 and 1. */
  function optionLabel(name: string, one: string | number): string {
    if (typeof one === "number") return one < 1 ? says.numbers.share(one) : says.numbers.count(one);
    return says.words.fields[name].options?.[one] ?? one;
  }
}

function choicesOf(form: Form, name: string): readonly (string | number)[] {
  return (form[name] as ChoiceEntry<string | number>).of;
}

/** Every entry of a form that is asked for, one below the other. */
export function allFields<F extends Form>(form: F, draft: DraftOf<F>, says: FieldSays): FieldView[] {
  const fields = fieldViews(form, draft, says);
  return Object.entries(form).flatMap(([name, entry]): FieldView[] => {
    switch (entry.kind) {
      case "number":
      case "share": {
        const asked = entry.asked as ((draft: DraftOf<F>) => boolean) | undefined;
        return asked && !asked(draft) ? [] : [fields.number(name as NumberName<F>)];
      }
      case "choice":
        return [fields.choice(name as ChoiceName<F>)];
      case "yes":
      case "names":
      case "each":
        return [];
    }
  });
}
