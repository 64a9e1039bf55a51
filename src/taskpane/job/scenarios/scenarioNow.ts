import type { CellToChange, SourcePlace } from "../../../workbook/SheetPlan";
import type { RangeContents } from "../../../workbook/RangeContents";
import { hash } from "../../../workbook/written/hash";
import type { Numbers } from "../../numbers/Numbers";
import type { Says } from "../../says/Says";
import { capital } from "../../texts/capital";
import { moneyFormats } from "../../writing/excelMoney";
import type { AnswerView, Measure, Unit } from "../AnswerView";
import type { FieldView } from "../FieldView";
import type { JobWords } from "../JobWords";
import type { WrittenTold } from "../written";
import type { ScenarioRow } from "./Scenario";

/** A row as the pane holds it now. */
export interface RowNow extends ScenarioRow {
  /** As the pane shows it. */
  readonly shown?: string | undefined;
  /** What each option is called, of what was chosen. */
  readonly options?: Readonly<Record<string, string>> | undefined;
}

export interface ScenarioState {
  readonly fields: readonly FieldView[];
  /** The cells to change of the sheet that the pane would write: they say what an empty field comes to. */
  readonly cells: readonly CellToChange[];
  readonly told: WrittenTold;
  readonly sources: Readonly<Record<string, SourcePlace>>;
  readonly contents: Readonly<Record<string, Pick<RangeContents, "values">>>;
  readonly answer: AnswerView;
  /** Of its money, where it is known. */
  readonly currency: string | undefined;
}

type ScenarioSays = Says<JobWords>;

/** The measures of an answer, each with what is shown of it. */
export function measuresIn({ parts }: AnswerView): readonly (Measure & { readonly shown: string })[] {
  return parts.flatMap((part) =>
    part.kind === "figures"
      ? part.figures.flatMap(({ shown, measures }) => measures.map((measure) => ({ ...measure, shown })))
      : [],
  );
}

/** All that the pane holds now, a row each: the data, what is assumed, and the answer. */
export function rowsNow(state: ScenarioState, says: ScenarioSays): RowNow[] {
  const { words } = says;
  const rangeOf = (name: string) => words.sources[name].range;
  const fields = state.fields.flatMap((field) => rowsOf(field, state.cells, says));
  return [
    ...Object.entries(state.sources).map(([name, { sheetName, address }]): RowNow => {
      return { id: `data ${name}`, part: "data", label: rangeOf(name), held: `${sheetName}!${address}` };
    }),
    ...fields,
    ...unseen(state, new Set(fields.map(({ id }) => id.split(" ")[1])), says),
    ...measuresIn(state.answer).map(({ id, unit, value, called, shown }): RowNow => {
      const format = value === undefined ? undefined : formatOf(value, unit, state.currency, says.numbers);
      return { id: `answer ${id}`, part: "answer", label: capital(called), held: value ?? shown, unit, format, shown };
    }),
  ];
}

/** From this amount on money is written without pennies, as in the pane. */
const WHOLE_FROM = 99.995;

function formatOf(value: number, unit: Unit, currency: string | undefined, numbers: Numbers): string {
  switch (unit) {
    case "money":
      return moneyFormats(numbers, currency)[Math.abs(value) < WHOLE_FROM ? "exact" : "whole"];
    case "share":
      return "0.0%";
    case "count":
      return "#,##0";
    case "plain":
      return "0.00";
  }
}

function rowsOf(field: FieldView, cells: readonly CellToChange[], says: ScenarioSays): RowNow[] {
  const { numbers } = says;
  switch (field.kind) {
    case "group":
      return field.fields.flatMap((one) => rowsOf(one, cells, says));
    case "number":
    case "share": {
      const { name, label, instead } = field;
      const cell = cells.find((one) => one.field === name && one.at === undefined);
      const value = field.value ?? (typeof cell?.value === "number" ? cell.value : undefined);
      const usual = field.kind === "share" ? "0.0#%" : Number.isInteger(value) ? "#,##0" : "#,##0.00";
      const shown = field.kind === "share" ? numbers.share : numbers.plain;
      return [
        {
          ...{ id: `assumption ${name}`, part: "assumption", label, held: value ?? instead ?? null },
          format: cell?.numberFormat ?? usual,
          shown: value === undefined ? instead : shown(value),
        },
      ];
    }
    case "choice": {
      const options = Object.fromEntries(field.options.map(({ value, label }) => [value, label]));
      const held = Object.hasOwn(options, field.value) ? options[field.value] : null;
      const { name, label, value: option } = field;
      return [{ id: `assumption ${name}`, part: "assumption", label, held, option, options, shown: held ?? undefined }];
    }
    case "each": {
      const options = Object.fromEntries(field.options.map(({ value, label }) => [value, label]));
      return field.rows.map(({ of, value: option }) => ({
        ...{ id: `assumption ${field.name} ${of}`, part: "assumption", label: `${field.label}: ${of}` },
        ...{ held: options[option] ?? null, option, options, shown: options[option] },
      }));
    }
    case "note":
    case "source":
      return [];
  }
}

/** What no field shows: how the cells are read, what they hold, and what else was chosen. */
function unseen(
  { told, contents }: ScenarioState,
  seen: ReadonlySet<string>,
  { words, texts }: ScenarioSays,
): RowNow[] {
  const say = texts.scenarios;
  const row = (id: string, label: string, held: string): RowNow => ({
    id: `unseen ${id}`,
    part: "unseen",
    label,
    held,
  });
  const labelOf = (name: string) => (Object.hasOwn(words.fields, name) ? words.fields[name].label : say.choices);
  return [
    ...Object.entries(contents).map(([name, { values }]) =>
      row(`cells ${name}`, say.cells(words.sources[name].range), cellsInFew(values)),
    ),
    ...Object.entries(told.read).map(([name, held]) =>
      row(`columns ${name}`, say.columns(words.sources[name].range), held),
    ),
    ...Object.entries(told.chosen)
      .filter(([name]) => !seen.has(name))
      .map(([name, held]) => row(`chosen ${name}`, labelOf(name), held)),
  ];
}

/** Something short that is another where a cell holds something else. */
function cellsInFew(values: RangeContents["values"]): string {
  const sum = values.reduce((before, line) => hash(`${before} ${JSON.stringify(line)}`), 0);
  return sum.toString(36);
}
