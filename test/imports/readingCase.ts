import { expect } from "vitest";
import { fileRows } from "../../src/read/fileRows";
import type { Opening } from "../../src/read/openedCell";
import { openedRows } from "../../src/read/openedRows";
import type { Task } from "../../src/read/options";
import { reading } from "../../src/read/reading";
import type { Reading } from "../../src/read/told";

/** A file as somebody has it, and how it should be read. */
export interface ReadingCase {
  readonly what: string;
  readonly csv: string;
  /** An English Excel opened it where left out. */
  readonly opened?: Opening;
  readonly chosen?: readonly (readonly [role: string, heading: string])[];
  readonly answers?: Readonly<Record<string, string>>;
  /** What has to be asked, so that there is neither an answer nor a sum; with its role, "column:customer". */
  readonly asks?: string;
  /** Whether there is an answer though it is asked. */
  readonly answersAnyway?: boolean;
  readonly says?: RegExp;
  /** Who must not be a customer. */
  readonly nobody?: readonly string[];
  readonly is?: Is;
}

/** What a file comes to, as far as a case says it. */
export interface Is {
  readonly job?: Task;
  readonly orders?: number;
  readonly customers?: number;
  readonly sum?: number;
  readonly refunded?: number;
  readonly returnRate?: number;
  readonly headerRow?: number;
  readonly values?: number;
  readonly byCustomer?: Readonly<Record<string, readonly number[]>>;
  readonly columns?: Readonly<Record<string, string>>;
  readonly leftOut?: Readonly<Record<string, number>>;
  readonly needs?: readonly string[];
  readonly firstRow?: readonly number[];
}

/** Reads a case's file as `npm run -s read` does, in the year in which it was written. */
export function readCase(task: Task, { csv, opened = "en", chosen = [], answers = {} }: ReadingCase): Reading {
  const rows = fileRows(new TextEncoder().encode(csv.replace(/^\n/, "")));
  return reading(task, openedRows(rows, opened, 2026), { chosen, answers });
}

/** Expects a reading to be as its case says. */
export function expectAsSaid(
  told: Reading,
  { asks, answersAnyway = false, says, nobody = [], is = {} }: ReadingCase,
): void {
  const asked = told.questions.map(({ about, role }) => (role === undefined ? about : `${about}:${role}`));
  if (asks === undefined) expect(asked).toEqual([]);
  else expect(asked).toContain(asks);
  expect(told.answered).toBe(asks === undefined || answersAnyway);
  if (asks !== undefined && !answersAnyway) expect(told.sums).toEqual({});
  if (says) expect(told.notes.join("\n")).toMatch(says);
  for (const name of nobody) expect(Object.keys(told.byCustomer ?? {})).not.toContain(name);
  const { orders, sum, refunded, firstRow, byCustomer = {}, columns = {}, leftOut = {}, ...others } = is;
  expect(told).toMatchObject({ ...others, columns, leftOut });
  const figures = { records: orders, "sums.amount": sum, "sums.refunded": refunded };
  const own = {
    records: told.records,
    "sums.amount": told.sums.amount ?? told.sums.value,
    "sums.refunded": told.sums.refunded,
  };
  for (const [name, figure] of Object.entries(figures)) {
    if (figure !== undefined) expect(own[name as keyof typeof own], name).toBeCloseTo(figure, 6);
  }
  for (const [name, [count, money]] of Object.entries(byCustomer)) {
    expect(told.byCustomer?.[name]?.[0], name).toBe(count);
    expect(told.byCustomer?.[name]?.[1], name).toBeCloseTo(money, 6);
  }
  if (firstRow) expect(told.firstRows?.[0]).toEqual(firstRow);
}
