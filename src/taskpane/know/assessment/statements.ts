import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { CheckedCell, SheetCell } from "../../../workbook/SheetPlan";
import { linesHeight, TEXT } from "../../job/linesHeight";
import { fixed } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import { inLines } from "../inLines";
import type { StatementGroup } from "./Group";
import type { StatementWords } from "./words.en";

/** Of the columns, in points: the group, the statement or what to do, its answer or score, and what shows it. */
export const STATEMENT_WIDTHS = [118, 340, 96, 176];
const LONGEST_EVIDENCE = 500;
/** The first day that a date can be, as Excel numbers days: 1 January 2000. */
const FIRST_DAY = 36_526;

/** The words of a sheet of statements, with its groups. */
export type GroupedWords = StatementWords & { readonly groups: readonly StatementGroup[]; readonly group: string };

/** How high a row is with texts in some of its columns, or with room for a line to write in. */
export function rowHeight(texts: Readonly<Record<number, string>>): number {
  const heights = Object.entries(texts).map(([column, text]) => {
    return linesHeight(text, TEXT, STATEMENT_WIDTHS[Number(column)]);
  });
  return Math.max(20, ...heights);
}

/** Every statement with room for its answer and what shows it. Its formulas go by the group's name: rows can be sorted, put in and taken out. */
export function statementsPart(words: GroupedWords): SheetPart {
  const lines = words.groups.flatMap(({ name, statements }) => statements.map((statement) => ({ name, statement })));
  const heads = [words.group, words.statement, words.answer, words.evidence];
  return {
    id: "statements",
    heading: words.statements,
    rows: lines.length + 1,
    columns: ({ row, column }) =>
      Object.fromEntries(
        ["groups", "statements", "answers", "evidence"].map((id, i) => [
          id,
          fixed(blockAddress(row + 1, column + i, lines.length, 1)),
        ]),
      ),
    write: ({ row, column }) => ({
      blocks: [
        { row, column, cells: [heads], style: "result" },
        { row: row + 1, column, cells: lines.map(({ name, statement }) => [name, statement]) },
        { row: row + 1, column: column + 2, cells: lines.map(() => [null, null]), style: "input" },
      ],
      joined: lines.flatMap(({ name, statement }, i) =>
        inLines(row + 1 + i, column, heads.length, rowHeight({ 0: name, 1: statement })),
      ),
      checks: [
        { ...below(row, column + 2, lines.length), ...words.answerCheck, oneOf: words.levels },
        { ...below(row, column + 3, lines.length), ...words.evidenceCheck, formula: shortText(row + 1, column + 3) },
      ],
    }),
  };
}

function below(row: number, column: number, rows: number) {
  return { row: row + 1, column, rows, columns: 1 };
}

function shortText(row: number, column: number): string {
  return `=LEN(${cellAddress(row, column)})<=${LONGEST_EVIDENCE}`;
}

/** What each answer counts: formulas look here. */
export function answerPointsPart({ levels, points }: StatementWords): SheetPart {
  return {
    id: "points",
    heading: points,
    rows: levels.length,
    cells: ({ row, column }) =>
      Object.fromEntries(
        levels.flatMap((_, i) => [
          [`level ${i}`, fixed(cellAddress(row + i, column))],
          [`points ${i}`, fixed(cellAddress(row + i, column + 1))],
        ]),
      ),
    write: ({ row, column }) => ({
      blocks: [
        { row, column, cells: levels.map((level) => [level]) },
        { row, column: column + 1, cells: levels.map((_, i) => [i]), style: "words", numberFormat: "0" },
      ],
    }),
  };
}

/** The day, and who answered: to be filled in. */
export function answeredByPart({ who }: StatementWords, dayFormat: string): SheetPart {
  return {
    id: "who",
    heading: who.heading,
    rows: 2,
    write: ({ row, column }) => {
      const date = cellAddress(row, column + 1);
      const checks: CheckedCell[] = [
        { row, column: column + 1, ...who.dateCheck, formula: `=AND(ISNUMBER(${date}),${date}>=${FIRST_DAY})` },
        { row: row + 1, column: column + 1, ...who.byCheck, formula: shortText(row + 1, column + 1) },
      ];
      return {
        blocks: [
          { row, column, cells: [[who.date], [who.by]] },
          { row, column: column + 1, cells: [[null]], style: "input", numberFormat: dayFormat },
          { row: row + 1, column: column + 1, cells: [[null]], style: "input" },
        ],
        checks,
      };
    },
  };
}

/** What formulas say of the statements of one group, given the cell with its name. */
export interface GroupFormulas {
  /** Points of its answers. */
  readonly points: string;
  /** How many of its statements have an answer that counts, and how many have none. */
  readonly answered: string;
  readonly open: string;
}

export function groupFormulas(name: string, levels: number, at: Places): GroupFormulas {
  const [groups, statements, answers] = [at.column("groups"), at.column("statements"), at.column("answers")];
  const each = Array.from({ length: levels }, (_, i) => ({ is: `(${answers}=${at.cell(`level ${i}`)})`, i }));
  const own = `(${groups}=${name})`;
  const known = `(${each.map(({ is }) => is).join("+")})`;
  return {
    points: `SUMPRODUCT(${own}*(${each.map(({ is, i }) => `${is}*${at.cell(`points ${i}`)}`).join("+")}))`,
    answered: `SUMPRODUCT(${own}*${known})`,
    open: `SUMPRODUCT(${own}*(${statements}<>"")*(1-${known}))`,
  };
}

/** The same of all statements. */
export function allFormulas(levels: number, at: Places): { readonly [Name in "all" | "open" | "strange"]: string } {
  const [statements, answers] = [at.column("statements"), at.column("answers")];
  const known = Array.from({ length: levels }, (_, i) => `(${answers}=${at.cell(`level ${i}`)})`).join("+");
  return {
    all: `SUMPRODUCT(--(${statements}<>""))`,
    open: `SUMPRODUCT((${statements}<>"")*(1-(${known})))`,
    strange: `SUMPRODUCT((${answers}<>"")*(1-(${known})))`,
  };
}

/** A cell that a formula fills. */
export function filledBy(formula: string): SheetCell {
  return { formula: `=${formula}` };
}
