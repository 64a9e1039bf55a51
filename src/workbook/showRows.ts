import type { RangeContents } from "./RangeContents";
import { addressOf, type Rectangle } from "./Rectangle";
import { runExcel } from "./runExcel";
import { demandInPlace } from "./sourceCells";

/** An address longer than this is refused (`Worksheet.getRanges`). */
const LONGEST_ADDRESS = 8192;

/** How many of the rows are selected now. */
export interface ShownRows {
  readonly shown: number;
  readonly of: number;
}

/**
 * Goes to rows of cells that were read and selects them, as many blocks as Excel takes at once: since ExcelApi 1.18 those of an
 * address that it reads, before that one.
 *
 * @param rows counted from 0 in what was read, in any order
 * @throws WorkbookProblem where the cells do not stand any more where they were read
 */
export function showRows(contents: RangeContents, rows: readonly number[]): Promise<ShownRows> {
  const all = blocksOf(contents, rows);
  return runExcel(async (context) => {
    await demandInPlace(context, [contents]);
    const sheet = context.workbook.worksheets.getItem(contents.sheetId);
    sheet.activate();
    const several = Office.context.requirements.isSetSupported("ExcelApi", "1.18");
    const blocks = several ? blocksThatFit(all) : all.slice(0, 1);
    if (blocks.length > 1) sheet.getRanges(blocks.map(addressOf).join(",")).select();
    else if (blocks.length === 1) sheet.getRange(addressOf(blocks[0])).select();
    await context.sync();
    return { shown: rowsIn(blocks), of: rowsIn(all) };
  }, contents.sheetName);
}

/** Neighbouring rows together, as wide as what was read. */
function blocksOf({ row, column, values }: RangeContents, rows: readonly number[]): Rectangle[] {
  const blocks: { row: number; rows: number }[] = [];
  for (const each of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last && last.row + last.rows === row + each) last.rows++;
    else blocks.push({ row: row + each, rows: 1 });
  }
  return blocks.map((block) => ({ ...block, column, columns: values[0].length }));
}

function blocksThatFit(blocks: readonly Rectangle[]): readonly Rectangle[] {
  let length = -1;
  const tooMany = blocks.findIndex((block) => (length += addressOf(block).length + 1) > LONGEST_ADDRESS);
  return tooMany < 0 ? blocks : blocks.slice(0, tooMany);
}

function rowsIn(blocks: readonly Rectangle[]): number {
  return blocks.reduce((all, { rows }) => all + rows, 0);
}
