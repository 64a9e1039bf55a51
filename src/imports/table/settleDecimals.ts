import type { Cells } from "../../text/cells";
import type { DecimalMark } from "../../text/numbers/DecimalMark";
import { agreedMark, decimalEvidence } from "../numbers/decimalEvidence";
import type { NumberText } from "../../text/numbers/numberText";
import { numberText } from "../../text/numbers/numberText";
import type { Notation } from "../numbers/readFigure";
import { valueOf } from "../numbers/readFigure";
import { spanText } from "../numbers/spanText";
import type { ColumnRef, Columns } from "./ColumnNames";
import type { DecimalQuestion } from "./Question";
import type { CellKind } from "./CellKind";

/** How the figures of a table are written, by column; and what to ask where its text can be read two ways. */
export interface Decimals<Role extends string> {
  readonly notations: ReadonlyMap<Role, Notation>;
  /** The decimal mark of the whole table, null where nothing in it tells. */
  readonly decimal: DecimalMark | null;
  readonly question: DecimalQuestion | null;
}

const FIGURES: ReadonlySet<CellKind> = new Set<CellKind>(["money", "number", "whole", "range"]);
const WHOLE: ReadonlySet<CellKind> = new Set<CellKind>(["whole", "range"]);
const PERCENT = /^[^%]{1,20}%$/;

/**
 * Finds out the decimal mark: what the user said, else what the column proves, else what the whole table proves (one
 * export is written in one way), percentages in columns that are not read included. Only what is then still open, and
 * stands in some cell, is asked.
 */
export function settleDecimals<Role extends string>(
  values: Cells,
  rows: readonly number[],
  columns: Columns<Role>,
  kinds: Readonly<Record<Role, CellKind>>,
  answer: DecimalMark | undefined,
): Decimals<Role> {
  const roles = (Object.keys(kinds) as Role[]).filter((role) => FIGURES.has(kinds[role]));
  const figures = roles.flatMap((role) => provenColumn(values, rows, role, kinds[role], columns[role]) ?? []);
  const byAll = new Set(figures.flatMap(({ proof }) => [...proof]));
  const table = byAll.size > 0 ? agreedMark(byAll) : agreedMark(decimalEvidence(percentages(values, rows), false));
  const tableDecimal = answer ?? table;
  const notated = figures.map((figure) => {
    const decimal = answer ?? agreedMark(figure.proof) ?? table;
    return { ...figure, notation: { decimal, tableDecimal, whole: figure.whole } };
  });
  return {
    notations: new Map(notated.map(({ role, notation }) => [role, notation])),
    decimal: tableDecimal,
    question: askAbout(notated),
  };
}

interface ProvenColumn<Role extends string> {
  readonly role: Role;
  readonly column: ColumnRef;
  readonly whole: boolean;
  readonly texts: readonly string[];
  readonly proof: ReadonlySet<DecimalMark>;
}

/** The text cells of a column and what they prove, null where the table has no such column. */
function provenColumn<Role extends string>(
  values: Cells,
  rows: readonly number[],
  role: Role,
  kind: CellKind,
  column: ColumnRef | undefined,
): ProvenColumn<Role> | null {
  if (!column) return null;
  const texts = rows.map((row) => values[row][column.index]).filter((cell) => typeof cell === "string");
  const whole = WHOLE.has(kind);
  return { role, column, whole, texts, proof: decimalEvidence(texts, whole) };
}

function* percentages(values: Cells, rows: readonly number[]): Generator<string> {
  for (const row of rows) {
    for (const cell of values[row]) if (typeof cell === "string" && PERCENT.test(cell.trim())) yield cell;
  }
}

type NotatedColumn = Pick<ProvenColumn<string>, "column" | "texts"> & { readonly notation: Notation };

function askAbout(figures: readonly NotatedColumn[]): DecimalQuestion | null {
  const open = figures.flatMap(({ column, texts, notation }) => {
    const example = notation.decimal === null ? firstOpen(texts, notation) : null;
    return example ? [{ column: { index: column.index, heading: column.heading }, example }] : [];
  });
  if (open.length === 0) return null;
  const { text, number } = open[0].example;
  return {
    about: "decimal",
    columns: open.map(({ column }) => column),
    example: text.trim(),
    withPoint: number.valueWith("."),
    withComma: number.valueWith(","),
  };
}

function firstOpen(texts: readonly string[], notation: Notation): { text: string; number: NumberText } | null {
  for (const text of texts) {
    const span = spanText(text);
    const numbers = [numberText(text), span?.low, span?.high].filter((number) => number != null);
    const number = numbers.find((one) => valueOf(one, notation) === undefined);
    if (number) return { text, number };
  }
  return null;
}
