import type { Choices } from "../imports/table/Choices";
import type { ColumnRef } from "../imports/table/ColumnNames";
import { columnLetters } from "../workbook/a1";
import { ReadFailure } from "./ReadFailure";

/** The role that many columns have: `--choose needs=Price --choose needs=Delivery`. */
const MANY = "needs";

/**
 * What was answered on the command line, as the readers take it.
 * @param all the columns of the file, as a reading without answers finds them
 */
export function chosenIn(
  chosen: readonly (readonly [role: string, heading: string])[],
  answers: Readonly<Record<string, string>>,
  all: readonly ColumnRef[],
): Choices {
  const { decimal, currency, ...others } = answers;
  if (decimal !== undefined && decimal !== "." && decimal !== ",") {
    throw new ReadFailure(`--answer decimal=${decimal} is neither "." nor ",".`);
  }
  const many = chosen.filter(([role]) => role === MANY).map(([, heading]) => columnNamed(heading, all));
  const columns = chosen
    .filter(([role]) => role !== MANY)
    .map(([role, heading]) => [role, heading === "" ? null : columnNamed(heading, all)] as const);
  return {
    columns: columns.length > 0 ? Object.fromEntries(columns) : undefined,
    many: many.length > 0 ? many : undefined,
    decimal,
    currency,
    answers: Object.keys(others).length > 0 ? others : undefined,
  };
}

function columnNamed(heading: string, all: readonly ColumnRef[]): number {
  const found =
    all.find((column) => column.heading.toLowerCase() === heading.trim().toLowerCase()) ??
    all.find(({ index }) => columnLetters(index) === heading.trim().toUpperCase());
  if (found) return found.index;
  const headings = all.map(({ heading: one, index }) => (one === "" ? columnLetters(index) : one)).join(", ");
  throw new ReadFailure(`No column is called ${heading}: the file has ${headings}.`);
}
