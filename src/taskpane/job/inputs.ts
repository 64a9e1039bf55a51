import { cellAddress } from "../../workbook/a1";
import type { Block, CheckedCell, CellToChange, SheetCell } from "../../workbook/SheetPlan";
import type { Entry } from "./form";
import type { FieldWords } from "./JobWords";
import { oneOfFormula, withinFormula } from "./limits";
import type { Guard, Places, SheetPart } from "./SheetPart";

export interface InputRow {
  readonly id: string;
  readonly label: string;
  readonly value: SheetCell | ((at: Places) => SheetCell);
  readonly format: string;
  /** What formulas call it, the same in every language. */
  readonly name: string;
  /** A figure that follows from others looks like a result. */
  readonly style?: "input" | "result";
  /** What its formula comes to now, where it follows the data until somebody types over it. */
  readonly now?: number | undefined;
  /** The field of the form that it is, whose limits and words guard its cell. */
  readonly field?: { readonly name: string; readonly entry: Entry; readonly words: FieldWords };
}

/** Assumptions to change, one below the other: what each is, and its cell, which takes what the form takes. */
export function inputs(id: string, heading: string, rows: readonly InputRow[]): SheetPart {
  const nameOf = (other: string) => rows.find((row) => row.id === other)?.name;
  return {
    id,
    heading,
    rows: rows.length,
    cells: () => Object.fromEntries(rows.map((row) => [row.id, row.name])),
    names: ({ row, column }) => rows.map(({ name }, i) => ({ name, row: row + i, column: column + 1 })),
    inputs: ({ row, column }) =>
      rows.flatMap(({ id, label, value, format, style, now, field }, i): CellToChange[] => {
        if (style === "result") return [];
        const follows = value !== null && typeof value === "object" ? true : typeof value === "function";
        const held = typeof value === "number" ? value : now;
        const place = { row: row + i, column: column + 1 };
        return [{ field: field?.name ?? id, label, value: held, follows, numberFormat: format, ...place }];
      }),
    guards: () =>
      rows.flatMap(({ label, name, field }): Guard[] => {
        const holds = field && holdsFormula(name, field.entry, nameOf);
        return holds === undefined ? [] : [{ holds, words: `${label}: ${wrongWords(field)}` }];
      }),
    write: ({ row, column }, at) => ({
      checks: rows.flatMap(({ label, field }, i): CheckedCell[] => {
        const place = { row: row + i, column: column + 1 };
        const holds = field && holdsFormula(cellAddress(place.row, place.column), field.entry, nameOf);
        if (holds === undefined) return [];
        const wrong = wrongWords(field);
        return [
          {
            ...place,
            formula: `=${holds}`,
            title: label,
            about: aboutWords(field),
            wrong,
          },
        ];
      }),
      blocks: rows.flatMap(({ label, value, format, style = "input" }, i): Block[] => [
        { row: row + i, column, cells: [[label]] },
        {
          row: row + i,
          column: column + 1,
          cells: [[typeof value === "function" ? value(at) : value]],
          style,
          numberFormat: format,
        },
      ]),
    }),
  };
}

/** Whether a cell holds what the form takes, as a formula; undefined where the form leaves it free. */
function holdsFormula(cell: string, entry: Entry, cellOf: (name: string) => string | undefined): string | undefined {
  switch (entry.kind) {
    case "number":
    case "share":
      return withinFormula(cell, entry.limits, cellOf);
    case "choice": {
      const numbers = entry.of.filter((one) => typeof one === "number");
      return numbers.length === 0 ? undefined : oneOfFormula(cell, numbers);
    }
    default:
      return undefined;
  }
}

/** What to write, where the cell holds something else. */
function wrongWords(field: InputRow["field"]): string {
  return field?.words.wrong ?? field?.words.why ?? "";
}

/** Why it is asked for, and what to write. */
function aboutWords(field: InputRow["field"]): string {
  return [...new Set([field?.words.why, wrongWords(field)])].filter(Boolean).join(" ");
}
