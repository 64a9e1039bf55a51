import type { Preview } from "../browser/Preview";
import { quotedSheet, blockAddress } from "../../src/workbook/a1";
import { rowLike, sortedAnew, type Row } from "./sourceRows";

/** The cells with the data that a job looks at, a heading row above them, from A1 on. */
export interface Source {
  readonly sheet: string;
  readonly columns: number;
}

export interface SourceChange {
  /** What was done, as differences are told. */
  readonly name: string;
  readonly change: (preview: Preview, source: Source) => Promise<void>;
}

export const A_ROW_PUT_IN: SourceChange = {
  name: "a row put in",
  async change(preview, source) {
    const rows = await rowsOf(preview, source);
    const middle = Math.floor(rows.length / 2);
    await moveRows(preview, source, middle, "insert");
    await writeRows(preview, source, middle, [rowLike(rows.slice(middle), "put in")]);
  },
};

export const SORTED: SourceChange = {
  name: "the data sorted",
  async change(preview, source) {
    await writeRows(preview, source, 0, sortedAnew(await rowsOf(preview, source)));
  },
};

/** What people do to data after a sheet was written from them; each is done upon the one before. */
export const SOURCE_CHANGES: readonly SourceChange[] = [
  SORTED,
  A_ROW_PUT_IN,
  {
    name: "a row deleted",
    async change(preview, source) {
      const { length } = await rowsOf(preview, source);
      await moveRows(preview, source, Math.floor(length / 3), "delete");
    },
  },
  {
    name: "a row added below",
    async change(preview, source) {
      const rows = await rowsOf(preview, source);
      await writeRows(preview, source, rows.length, [rowLike(rows, "added below")]);
    },
  },
];

/** The rows of the data without their heading. */
async function rowsOf(preview: Preview, { sheet, columns }: Source): Promise<Row[]> {
  const rows = await preview.values(`${quotedSheet(sheet)}!${blockAddress(1, 0, MOST_ROWS, columns)}`);
  const end = rows.findIndex((row) => row.every((value) => value === null));
  return rows.slice(0, end);
}

/** More than any sample has. */
const MOST_ROWS = 900;

/** @throws Error where the preview took a value for another, as text for a date */
async function writeRows(preview: Preview, { sheet, columns }: Source, from: number, rows: Row[]): Promise<void> {
  const address = `${quotedSheet(sheet)}!${blockAddress(from + 1, 0, rows.length, columns)}`;
  await preview.set(
    address,
    // Null would leave the cell as it is.
    rows.map((row) => row.map((value) => value ?? "")),
  );
  const written = await preview.values(address);
  if (JSON.stringify(written) !== JSON.stringify(rows))
    throw new Error(`${address} holds something else than was written`);
}

async function moveRows(preview: Preview, { sheet }: Source, row: number, how: "insert" | "delete"): Promise<void> {
  const failure = await preview.excel(
    async (context, asked) => {
      const rows = context.workbook.worksheets.getItem(asked.sheet).getRange(asked.rows);
      if (asked.how === "insert") rows.insert("Down");
      else rows.delete("Up");
      await context.sync();
      return null;
    },
    // The heading stands in row 1.
    { sheet, how, rows: `${row + 2}:${row + 2}` },
  );
  if (failure) throw new Error(`No row to ${how} on ${sheet}: ${failure.message}`);
}
