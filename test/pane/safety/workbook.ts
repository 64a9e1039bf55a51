import { expect } from "vitest";
import type { TestWorkbook } from "../../preview/excel/TestWorkbook";
import type { Writer } from "../writers";

export type Snapshot = Record<string, string>;

/** All that the workbook holds, but for what the pane keeps of its own fields, which changes as they are filled in. */
export async function snapshot(workbook: TestWorkbook): Promise<Snapshot> {
  await workbook.calculated();
  const all = await workbook.snapshot();
  return Object.fromEntries(Object.entries(all).filter(([about]) => !about.startsWith("setting worth.")));
}

/** What differs between two moments, in few enough words to be read. */
export function differences(before: Snapshot, after: Snapshot, isAllowed: (about: string) => boolean = () => false) {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((about) => before[about] !== after[about] && !isAllowed(about))
    .map((about) => `${about}: ${shortly(before[about], after[about])} -> ${shortly(after[about], before[about])}`);
}

/** From a little before where a text differs from another. */
function shortly(text = "nothing", other = ""): string {
  const place = [...text].findIndex((letter, i) => letter !== other[i]);
  return text.slice(Math.max(0, place - 60), Math.max(0, place) + 240);
}

/** Fails where anything differs at all: no sheet, name, table or chart was left, and the same cells are in view. */
export function expectUntouched(before: Snapshot, after: Snapshot, when: string): void {
  expect(differences(before, after), when).toEqual([]);
}

/** Fails where anything differs but what the pane wrote: these sheets with those behind them, and columns beside the data of one. */
export function expectOnlyWritten(before: Snapshot, after: Snapshot, { sheets, beside }: Written, when: string): void {
  const isWritten = (about: string) =>
    sheets.some((sheet) => isAbout(about, sheet)) ||
    about.startsWith("table ") ||
    ["workbook", "shown", `sheet ${beside?.sheet}`].includes(about);
  expect(differences(before, after, isWritten), when).toEqual([]);
  if (beside) expect(outside(after, beside), when).toEqual(outside(before, beside));
  const tables = (all: Snapshot) => Object.keys(all).filter((about) => about.startsWith("table "));
  expect(tables(after), when).toEqual(expect.arrayContaining(tables(before)));
}

export interface Written {
  readonly sheets: readonly string[];
  readonly beside?: { readonly sheet: string; readonly firstColumn: number } | undefined;
}

/** The cells of a sheet to the left of a column. */
function outside(all: Snapshot, { sheet, firstColumn }: NonNullable<Written["beside"]>): unknown[] {
  const [, cells] = JSON.parse(all[`sheet ${sheet}`]) as [unknown, [row: number, column: number, held: unknown][]];
  return cells.filter(([, column]) => column < firstColumn);
}

/** Whether a sheet is this one, or one behind it: those are called after it, and after its first letters where that is too long. */
function isOf(name: string, front: string): boolean {
  const [, first] = /^(.*)… – /.exec(name) ?? [];
  return name === front || name.startsWith(`${front} – `) || (first !== undefined && isLonger(front, first));
}

function isLonger(front: string, first: string): boolean {
  return front.length > first.length && front.startsWith(first);
}

/** Whether something belongs to a sheet, or to one behind it. */
function isAbout(about: string, sheet: string): boolean {
  const [, name] = /^sheet (.*)$/.exec(about) ?? /^(?:name|chart) (.*)!/.exec(about) ?? [];
  return name !== undefined && isOf(name, sheet);
}

/** All that a sheet and those behind it hold, without what is given anew to each: to tell whole ones from a part. */
export function contentOf(all: Snapshot, sheet: string): string[] {
  const parts = Object.entries(all).filter(([about]) => isAbout(about, sheet));
  const ids = parts.flatMap(
    ([about, part]) => (about.startsWith("sheet ") ? /"id":"([^"]+)"/.exec(part)?.[1] : []) ?? [],
  );
  const isOn = (part: string) => ids.some((id) => part.includes(id));
  const tables = Object.entries(all).filter(([about, part]) => about.startsWith("table ") && isOn(part));
  return [...parts, ...tables].map((part) => alike(part.join(" "), ids)).sort();
}

/** A sheet that takes the place of an earlier one numbers its table and names, since the earlier ones still stand then, and says when. */
function alike(part: string, ids: readonly string[]): string {
  return ids
    .reduce((text, id, i) => text.replaceAll(id, `sheet ${i}`), part)
    .replace(/\{[0-9A-F-]{36}\}/g, "an id")
    .replace(/(?<=\|)\d{13}(?=\|)/g, "now")
    .replace(/(?<=[a-z])2(?=[_"[\] ])/g, "");
}

export async function addSheets(workbook: TestWorkbook, count: number): Promise<void> {
  await workbook.excel(async (context, many) => {
    for (let i = 1; i <= many; i++) context.workbook.worksheets.add(`Mine ${i}`).getRange("A1").values = [[i]];
    await context.sync();
  }, count);
}

export async function deleteSheet(workbook: TestWorkbook, name: string): Promise<void> {
  await workbook.excel(async (context, sheet) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  }, name);
}

/** Takes away what was written: the sheets behind the one in front and the columns beside the data are among it. */
export async function takeAway(workbook: TestWorkbook, { sheet, source, beside }: Writer): Promise<void> {
  const written = (await workbook.sheetNames()).filter((name) => isOf(name, sheet));
  await workbook.excel(async (context, names) => {
    for (const name of names) context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  }, written);
  if (beside) await change(workbook, "clear", source, beside.cells);
}

/** Shows the data, so that what a write shows in the end can be told from what was shown before. */
export function show(workbook: TestWorkbook, { source = "Sheet1" }: Writer): Promise<void> {
  return workbook.select(`'${source}'!A1`);
}

type Change =
  | "addSheet"
  | "clear"
  | "deleteRows"
  | "insertRows"
  | "protect"
  | "protectWorkbook"
  | "rename"
  | "unprotect"
  | "unprotectWorkbook";

/** What a person does to a workbook, as fast as code does it. */
export async function change(workbook: TestWorkbook, what: Change, sheet = "", detail = ""): Promise<void> {
  const failure = await workbook.excel(
    async (context, asked) => {
      const { worksheets, protection } = context.workbook;
      const found = () => worksheets.getItem(asked.sheet);
      const changes = {
        addSheet: () => (worksheets.add(asked.sheet).getRange("A1:B1").values = [["mine", 1]]),
        clear: () => found().getRange(asked.detail).clear(),
        deleteRows: () => found().getRange("1:3").delete("Up"),
        insertRows: () => found().getRange("1:3").insert("Down"),
        protect: () => found().protection.protect(),
        protectWorkbook: () => protection.protect(),
        rename: () => (found().name = asked.detail),
        unprotect: () => found().protection.unprotect(),
        unprotectWorkbook: () => protection.unprotect(),
      };
      changes[asked.what]();
      await context.sync();
      return null;
    },
    { what, sheet, detail },
  );
  expect(failure).toBeNull();
}
