import { hash } from "../../workbook/written/hash";
import type { SourcePlace, WrittenFrom } from "../../workbook/SheetPlan";
import { isRecord } from "../workbookState/keptValues";
import type { FieldView } from "./FieldView";
import type { DraftOf, Form } from "./form";
import type { Data, ReadTable, Sheet } from "./JobData";
import type { KeptSource } from "./keptJob";

/** Of what a sheet was written, as far as no cell of it says so. */
export interface WrittenTold {
  /** By the field, what was chosen there: the option, or something that is another where the choice was. */
  readonly chosen: Readonly<Record<string, string>>;
  /** By the source, something that is another where other columns or answers about them were chosen. */
  readonly read: Readonly<Record<string, string>>;
}

/** What the pane would write a sheet from now. */
export interface PaneNow {
  readonly told: WrittenTold;
  readonly sources: Readonly<Record<string, SourcePlace>>;
}

interface Chosen<F extends Form> {
  readonly form: F;
  readonly draft: DraftOf<F>;
  readonly fields: readonly FieldView[];
  readonly read: Readonly<Partial<Record<string, Data<ReadTable>>>>;
  readonly kept: Readonly<Record<string, KeptSource>>;
}

export function paneNow<F extends Form>({ form, draft, fields, read, kept }: Chosen<F>): PaneNow {
  const boxes = Object.entries(form).filter(([, { kind }]) => kind === "yes");
  const used = Object.entries(read).flatMap(([name, data]) => (data ? [[name, data] as const] : []));
  return {
    told: {
      chosen: {
        ...Object.fromEntries(boxes.map(([name]) => [name, draft[name] === true ? "yes" : "no"])),
        ...Object.fromEntries(fields.flatMap(chosenIn)),
      },
      read: Object.fromEntries(used.map(([name]) => [name, inFew(kept[name].choices)])),
    },
    sources: Object.fromEntries(
      used.map(([name, { contents }]) => [name, { sheetName: contents.sheetName, address: contents.asked }]),
    ),
  };
}

/** Numbers are in cells where the sheet uses them. */
function chosenIn(field: FieldView): (readonly [string, string])[] {
  switch (field.kind) {
    case "group":
      return field.fields.flatMap(chosenIn);
    case "choice":
      return [[field.name, field.value]];
    case "each":
      return [[field.name, inFew(field.rows.map(({ of, value }) => [of, value]))]];
    default:
      return [];
  }
}

/** The same sheet, marked with what it is written from. */
export function markedWith(sheet: Sheet, job: string, { told, sources }: PaneNow): Sheet {
  return {
    ...sheet,
    build(number, names, only) {
      const written: WrittenFrom = { job, at: Date.now(), told: JSON.stringify(told), sources };
      return { ...sheet.build(number, names, only), written };
    },
  };
}

/** What a mark says, which can be anything. */
export function readTold(text: string): WrittenTold {
  const held = parsed(text);
  const texts = (of: unknown) =>
    Object.fromEntries(
      Object.entries(isRecord(of) ? of : {}).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  return isRecord(held) ? { chosen: texts(held.chosen), read: texts(held.read) } : { chosen: {}, read: {} };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Something short that is another for another value; the order of its members does not matter. */
function inFew(value: unknown): string {
  return hash(JSON.stringify(ordered(value))).toString(36);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, ordered(value[key])]),
  );
}
