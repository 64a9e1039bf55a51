import { blockAddress, cellAddress } from "../../workbook/a1";
import { rectangleOf } from "../../workbook/Rectangle";
import { fixed } from "./parts";
import type { Origin, Places, SheetPart } from "./SheetPart";

/** One formula that works something out for all rows of the table at once: a call for each row would take minutes in Excel. */
export interface Working {
  /** What it works out, a column each. */
  readonly ids: readonly string[];
  readonly formula: (at: Places) => string;
}

/** Rows that are looked at below those there are: the table may get more. */
const MARGIN = 1000;

/** The cell that says after which row of the sheet the rows of the table begin, and the one that says how many are worked out. */
const HEAD = "row of the headings";
const COUNT = "rows worked out";

/**
 * The part that workings stand in. One that looks at a column of the table which itself takes what another works out stands in a
 * later part: the heads of a part look at all its workings.
 */
export type WorkingsId = "workings" | "later workings";

const headOfPart = (part: WorkingsId) => `${HEAD} for ${part}`;
const countOfPart = (part: WorkingsId) => `${COUNT} for ${part}`;

/**
 * What a column of a working is known by among the places of a sheet: the table has a column of the same id. Its cells are called
 * together with those before it in its working, down to the cell that holds the formula: a spreadsheet that has to find out which
 * cells a formula fills works out once more what looks at them without it.
 */
const known = (id: string) => `${id} of all rows`;

/**
 * Workings in hidden columns from the first row of the sheet on. A formula that fills cells cannot stand in an Excel table, and
 * beside the table it does not go along when the table is sorted: each row of the table takes what stands at its own place.
 *
 * @param counted a column of the table that they look at and nothing of theirs goes into: as long as it is, they reach. A row that
 *   somebody wrote below without the table's growing is not available, and not the 0 of a cell that holds nothing
 * @param column the first of the hidden columns
 */
export function workingsPart(
  workings: readonly Working[],
  counted: string,
  rows: number,
  column: number,
  part: WorkingsId = "workings",
): SheetPart {
  const ids = workings.flatMap((working) => working.ids);
  const first = (from: Origin) => from.column + 1;
  return {
    id: part,
    rows: 0,
    origin: () => ({ row: 0, column }),
    cells: (from) => ({
      [headOfPart(part)]: fixed(cellAddress(from.row, from.column)),
      [countOfPart(part)]: fixed(cellAddress(from.row + 1, from.column)),
    }),
    columns: (from) =>
      Object.fromEntries(
        workings.flatMap(({ ids: own }) =>
          own.map((id, i) => {
            const anchor = first(from) + ids.indexOf(own[0]);
            return [known(id), fixed(blockAddress(0, anchor, rows + MARGIN, i + 1))];
          }),
        ),
      ),
    write: (from, at) => ({
      results: [
        {
          ...from,
          cells: [
            [{ formula: `=${headOf(at, first(from), ids.length)}` }],
            [{ formula: `=ROWS(${fixed(at.column(counted))})` }],
          ],
        },
      ],
      spills: workings.map(({ ids: own, formula }) => {
        const place = { row: from.row, column: first(from) + ids.indexOf(own[0]), rows, columns: own.length };
        return { ...place, formula: `=${formula(at)}`, headed: false, formats: [] };
      }),
      hidden: [{ column: from.column, columns: 1 + ids.length }],
    }),
  };
}

/**
 * The row of the table's headings. A working that fails as a whole fills no cells but its first: then it is that error, so that
 * each row shows it, and not the nothing that stands beside it.
 */
function headOf(at: Places, first: number, columns: number): string {
  const [answers, below] = [0, 1].map((row) => fixed(blockAddress(row, first, 1, columns)));
  const failed = `SUMPRODUCT(ISERROR(${answers})*ISBLANK(${below}))`;
  return `IF(${failed}=0,ROW(${fixed(cellAddress(at.row("table"), 0))}),SUM(${answers}))`;
}

/** At what place among the workings the row of the table stands that calls it, as a formula; not available where it is below all. */
export function placeOfRow(at: Places, part: WorkingsId = "workings"): string {
  const place = `ROW()-${at.cell(headOfPart(part))}`;
  return `IF(${place}>${at.cell(countOfPart(part))},NA(),${place})`;
}

/** What a working of one column comes to in all rows, and the cells below them that hold nothing; not available for more rows than that. */
export function allWorkedOut(id: string, at: Places): string {
  return at.column(known(id));
}

/**
 * What a working comes to in the row of the table that calls it, as a formula.
 *
 * @param place the cell of the row that holds its place, where many workings are taken
 */
export function workedOut(id: string, at: Places, place = placeOfRow(at)): string {
  const block = at.column(known(id));
  const columns = rectangleOf(block)?.columns ?? 1;
  return columns > 1 ? `INDEX(${block},${place},${columns})` : `INDEX(${block},${place})`;
}
