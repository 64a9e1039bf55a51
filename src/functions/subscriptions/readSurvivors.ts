import { demandLeft, type Survivors } from "../../core/customers/subscriptions/fitRetention";
import type { Cells } from "../../text/cells";
import { numberArgument, readOrRefuse } from "../cells/argument";
import { cellError } from "../cells/cellError";
import { demandGiven } from "../cells/demandGiven";
import { filledRows } from "../cells/filledRows";
import { hasHeader } from "../cells/header";
import { isBlank } from "../cells/isBlank";
import { readNumber } from "../cells/readNumber";

/**
 * Reads who is left after 0, 1, 2 ... periods: a column or row of one cohort, or a table with a column a cohort. A header row is
 * skipped, and so is a first column that counts the periods from 0 on; a column ends where it is blank.
 * @throws ReadError for a cell that is no number, CustomFunctions.Error for one that no cohort can have
 */
export function readSurvivors(cells: Cells | undefined): Survivors[] {
  demandGiven("survivors", cells);
  const across = cells.length === 1;
  const table = across ? cells[0].map((cell) => [cell]) : cells;
  const first = hasHeader(table) ? 1 : 0;
  const end = filledRows([table]);
  const rows = table.slice(first, end);
  const from = countsPeriods(rows) ? 1 : 0;
  const width = table[0].length;
  return Array.from({ length: width - from }, (_, i) => {
    const column = from + i;
    const place = (row: number) => (across ? { column: row + 1 } : placeIn(first + row + 1, column, width));
    return readCohort(rows, column, place);
  });
}

function placeIn(row: number, column: number, width: number) {
  return width === 1 ? { row } : { row, column: column + 1 };
}

/** The periods themselves: nobody's survivors grow in number. */
function countsPeriods(rows: Cells): boolean {
  const filled = rows.filter((row) => !row.every(isBlank));
  return filled.length > 1 && filled[0].length > 1 && filled.every((row, t) => readNumber(row[0]) === t);
}

function readCohort(rows: Cells, column: number, place: (row: number) => { row?: number; column?: number }) {
  const survivors: number[] = [];
  const last = lastFilled(rows, column);
  for (let t = 0; t <= last; t++) {
    const left = readOrRefuse("survivors", numberArgument(undefined), rows[t][column], place(t));
    try {
      demandLeft(left, survivors[t - 1]);
    } catch (error) {
      throw cellError(error, () => place(t));
    }
    survivors.push(left);
  }
  return survivors;
}

function lastFilled(rows: Cells, column: number): number {
  let last = rows.length - 1;
  while (last >= 0 && isBlank(rows[last][column])) last--;
  return last;
}
