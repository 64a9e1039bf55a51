import { parseAddress, sheetBefore, withoutSheets } from "../../workbook/a1";
import { freeSheetNames } from "../../workbook/freeNames";
import type { CellValue } from "../../workbook/RangeContents";
import type { CellToChange, SourcePlace } from "../../workbook/SheetPlan";
import type { InputNow, WrittenSheetNow } from "../../workbook/written/readWritten";
import { inputKey } from "../../workbook/written/writtenMarks";
import type { Numbers } from "../numbers/Numbers";
import type { Says } from "../says/Says";
import { isolated } from "../texts/isolated";
import type { Words } from "../texts/languages";
import type { FieldView } from "./FieldView";
import type { Form } from "./form";
import type { Sheet } from "./JobData";
import type { JobWords } from "./JobWords";
import { optionCalled } from "./optionCalled";
import { readTold, type PaneNow } from "./written";

/** An input in which the sheet and the pane differ. */
export interface Difference {
  readonly key: string;
  readonly cell: CellToChange;
  /** What the sheet holds; undefined where its cell is gone. */
  readonly now: InputNow | undefined;
  readonly label: string;
  readonly text: string;
}

/** How a written sheet and the pane compare. */
export interface Agreement {
  readonly inputs: readonly Difference[];
  /** What no input can mend: from what else it was written, a sentence each. */
  readonly others: readonly string[];
}

/** Numbers that differ by no more than this share are one; what formulas come to is worked out in another way. */
const ALIKE = { typed: 1e-9, worked: 1e-6 };

type AgreementSays = Says<JobWords>;

/** The cells to change of the sheet that the pane would write now. */
export function inputsOf(sheet: Sheet): readonly CellToChange[] {
  return sheet.build("", freeSheetNames(sheet.name, sheet.behind ?? [], []), "inputs").inputs ?? [];
}

/**
 * Compares a written sheet with what the pane would write now.
 *
 * @param fields whose options say what was chosen
 */
export function agreementOf(
  {
    form,
    all,
    cells,
    pane,
    fields,
  }: {
    readonly form: Form;
    /** The words of the job in every language: a sheet may have been written in another. */
    readonly all: Words<JobWords>;
    readonly cells: readonly CellToChange[];
    readonly pane: PaneNow;
    readonly fields: readonly FieldView[];
  },
  sheet: WrittenSheetNow,
  says: AgreementSays,
): Agreement {
  const words = says.texts.agreement;
  const labelOf = (field: string, label: string) => says.words.fields[field]?.label ?? label;
  const known = new Set(cells.map(inputKey));
  const inFields = new Set(cells.map(({ field }) => field));
  const missing = cells.filter((cell) => !Object.hasOwn(sheet.inputs, inputKey(cell)));
  const inputs = cells.flatMap((cell): Difference[] => {
    const key = inputKey(cell);
    if (missing.includes(cell)) return [];
    const now = sheet.inputs[key];
    if (now && isAlike(cell, now, all)) return [];
    const label = cell.at === undefined ? labelOf(cell.field, cell.label) : isolated(cell.label);
    const shown = (value: CellValue | undefined) => shownAs(value, cell.numberFormat, says.numbers) || words.empty;
    const there = now ? shown(now.value) : words.gone;
    return [{ key, cell, now, label, text: words.input({ label, sheet: there, pane: shown(cell.value) }) }];
  });
  const notInPane = Object.keys(sheet.inputs).filter((key) => !known.has(key) && Object.hasOwn(form, key));
  return {
    inputs,
    others: [
      ...rangesIn(pane, sheet, says),
      ...choicesIn(pane, sheet, { fields, inFields }, says),
      ...new Set(missing.map(({ field, label }) => words.without(labelOf(field, label)))),
      ...notInPane.map((field) => words.onlyOnSheet(labelOf(field, field))),
    ],
  };
}

function isAlike(cell: CellToChange, { value, isFormula }: InputNow, all: Words<JobWords>): boolean {
  if (cell.value === undefined) return value === "";
  if (typeof cell.value === "string") {
    const option = optionCalled(all, cell.field, value);
    return value === cell.value || (option !== undefined && option === optionCalled(all, cell.field, cell.value));
  }
  if (typeof value !== "number") return false;
  const alike = cell.follows === true && isFormula ? ALIKE.worked : ALIKE.typed;
  return Math.abs(value - cell.value) <= alike * Math.max(Math.abs(value), Math.abs(cell.value));
}

function shownAs(value: CellValue | undefined, format: string | undefined, numbers: Numbers): string {
  if (typeof value !== "number") return value === undefined ? "" : isolated(String(value));
  if (format?.includes("%")) return numbers.share(value);
  return format?.includes("yyyy") ? numbers.day(value) : numbers.plain(value);
}

/** Other cells, or other columns of the same. */
function rangesIn(pane: PaneNow, { sources, told }: WrittenSheetNow, { texts, words }: AgreementSays): string[] {
  const { read } = readTold(told);
  return Object.entries(pane.sources).flatMap(([name, place]) => {
    if (!Object.hasOwn(sources, name)) return [texts.agreement.without(words.sources[name].range)];
    const label = words.sources[name].range;
    const was = placeOf(sources[name]);
    if (!was) return [texts.agreement.rangeGone(label)];
    if (was.sheetName !== place.sheetName || was.address !== place.address) {
      return [texts.agreement.range({ label, sheet: written(was), pane: written(place) })];
    }
    return read[name] === undefined || read[name] === pane.told.read[name] ? [] : [texts.agreement.columns(label)];
  });
}

/** "Keywords!$A$1:$E$9,Keywords!$A$20:$E$25" taken apart; undefined where cells of it are gone. */
function placeOf(reference: string): SourcePlace | undefined {
  const place = parseAddress(sheetBefore(reference) + withoutSheets(reference));
  return place?.sheet === undefined ? undefined : { sheetName: place.sheet, address: place.range };
}

function written({ sheetName, address }: SourcePlace): string {
  return isolated(`${sheetName}!${address}`);
}

function choicesIn(
  { told: { chosen } }: PaneNow,
  { told }: WrittenSheetNow,
  { fields, inFields }: { readonly fields: readonly FieldView[]; readonly inFields: ReadonlySet<string> },
  { texts, words }: AgreementSays,
): string[] {
  const before = readTold(told).chosen;
  const others = Object.keys(chosen).filter(
    (name) => !inFields.has(name) && before[name] !== undefined && before[name] !== chosen[name],
  );
  return [
    ...new Set(
      others.map((name) => {
        const label = Object.hasOwn(words.fields, name) ? words.fields[name].label : undefined;
        if (label === undefined) return texts.agreement.choices;
        const [was, is] = [before[name], chosen[name]].map((value) => optionIn(fields, name, value));
        if (was === undefined || is === undefined) return texts.agreement.chosenOtherwise(label);
        return texts.agreement.chosen({ label, sheet: was, pane: is });
      }),
    ),
  ];
}

function optionIn(fields: readonly FieldView[], name: string, value: string): string | undefined {
  for (const field of fields) {
    if (field.kind === "group") {
      const found = optionIn(field.fields, name, value);
      if (found !== undefined) return found;
    } else if (field.kind === "choice" && field.name === name) {
      return field.options.find((option) => option.value === value)?.label;
    }
  }
  return undefined;
}
