import { blockAddress, quotedSheet } from "./a1";
import { cellContent } from "./cellContent";
import type { BesidePlan } from "./SheetPlan";
import { WorkbookProblem } from "./WorkbookProblem";

/** On a sheet that the pane wrote: the columns that it put beside the person's rows. It follows them wherever they move. */
const BESIDE = "Worth_beside";
const ROWS_AT_ONCE = 2000;

/** Columns beside the person's rows as one part of writing a sheet, so that all of it is written or nothing. */
export interface BesideColumns {
  /** Takes away those of the sheet that is replaced, and writes the new ones. */
  readonly write: (sheet: Excel.Worksheet, name: string) => Promise<void>;
  /** Puts back what stood there before. Best effort: another failure led here. */
  readonly putBack: () => Promise<void>;
}

type Contents = string[][];

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
  const touched = [...(earlier ? [earlier] : []), ...(target ? [target] : [])];
  let written = false;
  return {
    async write(sheet, name) {
      written = true;
      earlier?.range.clear("Contents");
      if (!plan || !target) return;
      const cells = plan.cells(quotedSheet(name)).map((line) => line.map(cellContent));
      for (let first = 0; first < cells.length; first += ROWS_AT_ONCE) {
        const part = cells.slice(first, first + ROWS_AT_ONCE);
        target.range.getCell(first, 0).getResizedRange(part.length - 1, part[0].length - 1).formulas = part;
        await context.sync();
      }
      if (plan.headed) target.range.getRow(0).format.font.bold = true;
      sheet.names.add(BESIDE, target.range).visible = false;
    },
    async putBack() {
      if (!written) return;
      try {
        // What was there first goes back last: where both are the same cells, they hold what they held.
        for (const { range, before } of touched.reverse()) range.formulas = before;
        await context.sync();
      } catch {
        return;
      }
    },
  };
}

interface Columns {
  readonly range: Excel.Range;
  readonly address: string;
  readonly before: Contents;
}

/** The columns of an earlier sheet, as long as they hold what was written there. */
async function writtenEarlier(context: Excel.RequestContext, old: Excel.Worksheet): Promise<Columns | undefined> {
  const item = old.names.getItemOrNullObject(BESIDE);
  item.load("name");
  old.load("name");
  await context.sync();
  if (item.isNullObject) return undefined;
  const range = item.getRangeOrNullObject();
  range.load("formulas, address");
  await context.sync();
  if (range.isNullObject) return undefined;
  const before = range.formulas as Contents;
  const own = `${quotedSheet(old.name)}!`.toLowerCase();
  const isOwn = before.slice(1).every(([first]) => first.toString().toLowerCase().includes(own));
  return isOwn ? { range, address: range.address, before } : undefined;
}

async function roomFor(
  context: Excel.RequestContext,
  plan: BesidePlan,
  earlier: Columns | undefined,
): Promise<Columns> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem("noSuchSheet", plan.sheetId);
  const cells = plan.cells("_");
  const range = sheet.getRangeByIndexes(plan.row, plan.column, cells.length, cells[0].length);
  range.load("formulas, address");
  await context.sync();
  const before = range.formulas as Contents;
  const isFree = before.every((line) => line.every((cell) => cell === ""));
  if (!isFree && range.address !== earlier?.address) {
    throw new WorkbookProblem("occupied", blockAddress(plan.row, plan.column, cells.length, cells[0].length));
  }
  return { range, address: range.address, before };
}
