import type { ColumnRef } from "../imports/table/ColumnNames";
import type { LeftOut } from "../imports/table/LeftOut";
import type { Question } from "../imports/table/Question";
import type { ReadTable } from "../taskpane/job/JobData";
import type { Task } from "./options";
import type { SourceReading } from "./sourceReading";
import { columnLetters } from "../workbook/a1";

/** A question as the command tells it. */
export interface ToldQuestion {
  readonly about: string;
  readonly role?: string | undefined;
  readonly among: readonly string[];
}

/** What is told of a file. */
export interface Reading {
  readonly job: Task;
  /** Counted from 0; null where the file starts with data. */
  readonly headerRow: number | null;
  readonly columns: Readonly<Record<string, string>>;
  /** Keywords, channels, orders, or customers with answers. */
  readonly records: number;
  /** Empty while a question is open that changes them. */
  readonly sums: Readonly<Record<string, number>>;
  readonly leftOut: Readonly<Record<string, number>>;
  readonly questions: readonly ToldQuestion[];
  readonly notes: readonly string[];
  /** Whether the pane has an answer to this file, once its form is filled in. */
  readonly answered: boolean;
  readonly customers?: number;
  /** Undefined while a question is open. */
  readonly returnRate?: number | undefined;
  /** Orders of each customer, and money after refunds. */
  readonly byCustomer?: Readonly<Record<string, readonly [orders: number, money: number]>>;
  readonly needs?: readonly string[];
  readonly firstRows?: readonly (readonly number[])[];
  /** How many customers have a value. */
  readonly values?: number;
}

/** What a column is called: its heading, or its letter where it has none. */
export function columnCalled({ heading, index }: ColumnRef): string {
  return heading === "" ? columnLetters(index) : heading;
}

/** The heading that was taken for each role. */
function toldColumns({ columns }: ReadTable): Record<string, string> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([role, column]) => (column ? [[role, columnCalled(column)]] : [])),
  );
}

function toldQuestion(question: Question): ToldQuestion {
  switch (question.about) {
    case "column":
      return { about: "column", role: question.role, among: question.candidates.map(columnCalled) };
    case "decimal":
      return { about: "decimal", among: [".", ","] };
    case "currency":
      return { about: "currency", among: question.found };
    case "option":
      return { about: question.ask, among: question.options };
  }
}

/** Rows that nobody misses. */
const UNTOLD = new Set(["header", "aboveHeader", "repeatedHeader", "blank"]);

/** How many rows were left out, by reason. */
function toldLeftOut(leftOut: readonly LeftOut<string>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { why } of leftOut) {
    const name = why === "total" ? "totals" : why;
    if (!UNTOLD.has(why)) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** A sum without the dust of adding binary fractions. */
export function summed(figures: readonly (number | undefined)[]): number {
  const sum = figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
  return Number(sum.toPrecision(14));
}

/** What is told of every table alike. */
export function commonTold<Table extends ReadTable & { readonly leftOut: readonly LeftOut<string>[] }>(
  job: Task,
  { table, questions, notes, answered }: SourceReading<Table, unknown>,
): Omit<Reading, "records" | "sums"> {
  return {
    job,
    headerRow: table.headerRow,
    columns: toldColumns(table),
    leftOut: toldLeftOut(table.leftOut),
    questions: questions.map(toldQuestion),
    notes,
    answered,
  };
}

/** Sums, unless a question is open that changes them. */
export function settledSums(
  { isOpen }: Pick<SourceReading<unknown, unknown>, "isOpen">,
  sums: readonly (readonly [string, number])[],
): Record<string, number> {
  return isOpen ? {} : Object.fromEntries(sums);
}
