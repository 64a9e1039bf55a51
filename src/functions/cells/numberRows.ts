import type { Cell, Cells } from "../../text/cells";
import { numberArgument, readOrRefuse } from "./argument";
import { cellError } from "./cellError";
import { asColumn, commonLength, hasHeading } from "./column";
import { filledLength } from "./filledRows";
import { readNumber } from "./readNumber";

/** Ranges of numbers that stand side by side, and what holds of each row of them. */
export interface NumberRows<Name extends string> {
  readonly cells: Readonly<Record<Name, Cells>>;
  /** A row in which every cell is this is passed over. */
  readonly isEmpty: (cell: Cell) => boolean;
  /** @throws DomainError where no row can be this one */
  readonly demand: (row: Readonly<Record<Name, number>>) => void;
}

/**
 * Reads numbers row by row. A header row is skipped.
 * @returns a column for each range
 * @throws ReadError for a cell that is no number, CustomFunctions.Error for one that its row cannot have, ShapeError for ranges of
 *   different lengths
 */
export function readNumberRows<Name extends string>({ cells, isEmpty, demand }: NumberRows<Name>) {
  const names = Object.keys(cells) as Name[];
  const columns = names.map((name) => asColumn(name, cells[name]));
  commonLength(columns);
  const read = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const end = filledLength(columns);
  for (let row = columns.some((column) => hasHeading(column, readNumber)) ? 1 : 0; row < end; row++) {
    if (columns.every((column) => isEmpty(column.at(row)))) continue;
    const place = { row: row + 1 };
    const numbers = Object.fromEntries(
      columns.map((column, i) => [
        names[i],
        readOrRefuse(column.name, numberArgument(undefined), column.at(row), place),
      ]),
    ) as Record<Name, number>;
    try {
      demand(numbers);
    } catch (error) {
      throw cellError(error, () => place);
    }
    for (const name of names) read[name].push(numbers[name]);
  }
  return read;
}
