import { intersection, type SheetArea } from "../../grid/Area";
import { demandFormula } from "../../formulas/demandFormula";
import type { ExcelClass, Property } from "../ExcelClass";
import { invalidArgument } from "../RichError";
import type { Validation, WorkbookModel } from "../WorkbookModel";

const STYLES = ["Stop", "Warning", "Information"];

/** Letters of a title, of what stands beside a cell, and of what is said of an entry that is refused. */
const LONGEST = { title: 32, prompt: 255, errorAlert: 225 };

/** What the cells of a range may hold. The preview keeps what it is told; a person's entries are not held to it. */
const DataValidation: ExcelClass<"DataValidation"> = {
  properties: {
    rule: told("rule", (rule) => {
      const { custom, list, ...others } = rule ?? {};
      if (Object.keys(others).length > 0 || (custom === undefined) === (list === undefined)) throw invalidArgument();
      if (list) return demandList(list.source);
      if (typeof custom?.formula !== "string") throw invalidArgument();
      demandFormula(custom.formula);
    }),
    prompt: told("prompt", (prompt) => demandShort(prompt, LONGEST.prompt)),
    errorAlert: told("errorAlert", (alert) => {
      demandShort(alert, LONGEST.errorAlert);
      if (!STYLES.includes(alert?.style ?? "")) throw invalidArgument();
    }),
    type: { get: (at, model) => typeOf(validationAt(at, model)) },
  },
  methods: {
    clear: (at, model) => {
      model.demandWritable(at.sheet);
      model.validations = model.validations.filter(({ cells }) => !isSame(cells, at));
    },
  },
};

export const VALIDATION_CLASSES = { DataValidation };

/** Excel takes no longer list of what can be chosen, in letters; a comma parts one from the next. */
const LONGEST_LIST = 255;

function demandList(source: unknown): void {
  if (typeof source !== "string" || source === "" || source.length > LONGEST_LIST) throw invalidArgument();
  if (source.split(",").some((one) => one.trim() === "")) throw invalidArgument();
}

function typeOf(held: Validation | undefined): string {
  if (!held?.rule) return "None";
  return held.rule.list ? "List" : "Custom";
}

function isSame(a: SheetArea, b: SheetArea): boolean {
  return a.sheet === b.sheet && intersection(a.area, b.area) !== null;
}

function validationAt(at: SheetArea, { validations }: WorkbookModel): Validation | undefined {
  return validations.find(({ cells }) => isSame(cells, at));
}

function told<Name extends "rule" | "prompt" | "errorAlert">(
  name: Name,
  demand: (value: Validation[Name]) => void,
): Property<SheetArea> {
  return {
    get: (at, model) => validationAt(at, model)?.[name] ?? null,
    set: (at, model, value: Validation[Name]) => {
      model.demandWritable(at.sheet);
      demand(value);
      const others = model.validations.filter(({ cells }) => !isSame(cells, at));
      model.validations = [...others, { ...validationAt(at, model), cells: at, [name]: value }];
    },
  };
}

function demandShort(words: { readonly title?: string; readonly message?: string } | undefined, longest: number): void {
  const { title = "", message = "" } = words ?? {};
  if (title.length > LONGEST.title || message.length > longest) throw invalidArgument();
}
