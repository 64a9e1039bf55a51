import { blockAddress, quotedSheet } from "./a1";
import { boldHeadings } from "./boldHeadings";
import { cellContent } from "./cellContent";
import { CellColumns } from "./CellColumns";
import { BESIDE_MARK } from "./hiddenNames";
import { insist } from "./insist";
import type { BesidePlan } from "./SheetPlan";
import { WorkbookProblem } from "./WorkbookProblem";

/** Columns beside the person's rows as one part of writing a sheet, so that all of it is written or nothing. */
export interface BesideColumns {
  /**
   * Takes away those of the sheet that is replaced, and writes the new ones.
   *
   * @param step called after every part; what it throws ends the writing
   * @throws WorkbookProblem "occupied" where somebody wrote to one of the cells meanwhile
   */
  readonly write: (sheet: Excel.Worksheet, name: string, step: () => void) => Promise<void>;
  /** Puts back what stood there before. @returns whether it stands there again */
  readonly putBack: () => Promise<boolean>;
}

/**
 * Makes sure that there is room, before anything is written.
 *
 * @param old the sheet that is replaced: columns that belong to it are not in the way
 * @throws WorkbookProblem "occupied" where a cell holds anything else
 */
export async function besideColumns(
  context: Excel.RequestContext,
  plan: BesidePlan | undefined,
  old: Excel.Worksheet | undefined,
): Promise<BesideColumns> {
  const earlier = old && (await writtenEarlier(context, old));
  const target = plan && (await roomFor(context, plan, earlier));
  const heads = target && plan.headed ? boldHeadings(context, target.range, plan.cells("_")[0].length) : undefined;
  return {
    async write(sheet, name, step) {
      if (earlier && earlier.columns !== target)
        await earlier.columns.write(earlier.columns.without(earlier.own), step);
      if (!plan || !target) return;
      const cells = plan.cells(quotedSheet(name)).map((line) => line.map(cellContent));
      await target.write(cells, step);
      await heads?.make();
      sheet.names.add(BESIDE_MARK, target.range).visible = false;
      await context.sync();
    },
    async putBack() {
      let isBack = true;
      for (const part of [heads, target, earlier?.columns]) {
        if (!(await insist(async () => part?.putBack()))) isBack = false;
      }
      return isBack;
    },
  };
}

interface Earlier {
  readonly columns: CellColumns;
  /** The sheet they look at, as formulas call it. */
  readonly own: string;
}

/** The columns of an earlier sheet. */
async function writtenEarlier(context: Excel.RequestContext, old: Excel.Worksheet): Promise<Earlier | undefined> {
  const item = old.names.getItemOrNullObject(BESIDE_MARK);
  item.load("name");
  old.load("name");
  await context.sync();
  if (item.isNullObject) return undefined;
  const range = item.getRangeOrNullObject();
  range.load("address");
  await context.sync();
  if (range.isNullObject) return undefined;
  return { columns: await CellColumns.read(context, range), own: quotedSheet(old.name) };
}

/** The columns to write to: empty ones, or the earlier ones where nobody else wrote to them since. */
async function roomFor(
  context: Excel.RequestContext,
  plan: BesidePlan,
  earlier: Earlier | undefined,
): Promise<CellColumns> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem("sourceGone");
  const cells = plan.cells("_");
  const range = sheet.getRangeByIndexes(plan.row, plan.column, cells.length, cells[0].length);
  const columns = await CellColumns.read(context, range);
  if (columns.isFree) return columns;
  if (earlier?.columns.address === columns.address && columns.isWrittenFor(earlier.own)) return earlier.columns;
  throw new WorkbookProblem("occupied", blockAddress(plan.row, plan.column, cells.length, cells[0].length));
}
