import { quotedSheet } from "./a1";
import type { BesideKind } from "./BesideKind";
import { cellContent } from "./cellContents";
import { CellColumns } from "./CellColumns";
import type { GoingCells } from "./demandUnreferenced";
import { BESIDE_MARK } from "./ownSheets";
import { insist } from "./insist";
import type { SheetFamily } from "./NewSheet";
import { addressOf } from "./Rectangle";
import type { BesidePlan } from "./SheetPlan";
import { WorkbookProblem } from "./WorkbookProblem";

/** Columns beside the person's rows as one part of writing a sheet, so that all of it is written or nothing. */
export interface BesideColumns {
  /** What of the sheet that is replaced goes with it. */
  readonly going: readonly GoingCells[];
  /** Where columns of the sheet that is replaced stay, since they hold anything else than what was written there. */
  readonly stays?: string;
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

/** What there is to know of columns beside the person's rows. */
export interface BesideOrder {
  readonly plan: BesidePlan | undefined;
  /** How to tell those of an earlier sheet; without it there were none. */
  readonly kind: BesideKind | undefined;
  /** The sheets that are replaced: columns that belong to them are not in the way. */
  readonly old: SheetFamily | undefined;
}

/**
 * Makes sure that there is room, before anything is written. Of an earlier sheet's columns only those are taken away that
 * hold what was written there, cell for cell; of what anybody else put there nothing is touched.
 *
 * @throws WorkbookProblem "occupied" where a cell holds anything else
 */
export async function besideColumns(context: Excel.RequestContext, order: BesideOrder): Promise<BesideColumns> {
  const { plan } = order;
  const marked = await markedColumns(context, order);
  const isOurs = marked !== undefined && isWritten(marked, order);
  const target = plan && (await roomFor(context, plan, isOurs ? marked : undefined, order));
  const earlier = isOurs && !isWithin(marked, target) ? marked : undefined;
  const heads = target && plan.headed ? boldHeadings(context, target.range, plan.cells("_")[0].length) : undefined;
  return {
    going: [earlier, target].flatMap((columns) => columns?.place ?? []),
    stays: marked && !isOurs ? `${quotedSheet(marked.place.sheetName)}!${addressOf(marked.place)}` : undefined,
    async write(sheet, name, step) {
      if (earlier) await earlier.write(earlier.emptied, step);
      if (!plan || !target) return;
      const cells = plan.cells(quotedSheet(name)).map((line) => line.map(cellContent));
      await target.write(cells, step);
      await heads?.make();
      sheet.names.add(BESIDE_MARK, target.range).visible = false;
      await context.sync();
    },
    async putBack() {
      let isBack = true;
      for (const part of [heads, target, earlier]) {
        if (!(await insist(async () => part?.putBack()))) isBack = false;
      }
      return isBack;
    },
  };
}

/** The columns that an earlier sheet is marked to have written, if they can be any: whatever they hold by now. */
async function markedColumns(
  context: Excel.RequestContext,
  { kind, old }: BesideOrder,
): Promise<CellColumns | undefined> {
  if (!kind || !old) return undefined;
  const item = old[0].sheet.names.getItemOrNullObject(BESIDE_MARK);
  item.load("name");
  await context.sync();
  if (item.isNullObject) return undefined;
  const range = item.getRangeOrNullObject();
  range.load("columnCount");
  await context.sync();
  if (range.isNullObject || range.columnCount !== kind.headings[0].length) return undefined;
  return CellColumns.read(context, range);
}

function isWritten(columns: CellColumns, { kind, old }: BesideOrder): boolean {
  if (!kind || !old) return false;
  return columns.isWrittenFor(
    old.map(({ name }) => name),
    kind,
  );
}

/** The columns to write to: empty ones, or those of the sheet that is replaced where nobody else wrote to them since. */
async function roomFor(
  context: Excel.RequestContext,
  plan: BesidePlan,
  earlier: CellColumns | undefined,
  order: BesideOrder,
): Promise<CellColumns> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheetId);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookProblem("sourceGone");
  const cells = plan.cells("_");
  const range = sheet.getRangeByIndexes(plan.row, plan.column, cells.length, cells[0].length);
  const columns = await CellColumns.read(context, range);
  if (columns.isFree) return columns;
  if (earlier && isWithin(earlier, columns) && isWritten(columns, order)) return columns;
  throw new WorkbookProblem("occupied", addressOf(columns.place));
}

function isWithin(inner: CellColumns, outer: CellColumns | undefined): boolean {
  if (!outer) return false;
  const [a, b] = [inner.place, outer.place];
  return (
    a.sheetName === b.sheetName &&
    a.column === b.column &&
    a.columns === b.columns &&
    a.row >= b.row &&
    a.row + a.rows <= b.row + b.rows
  );
}

/** Makes the first row of a range bold, and can make it what it was. */
function boldHeadings(context: Excel.RequestContext, range: Excel.Range, columns: number) {
  let before: boolean[] = [];
  const fonts = () => Array.from({ length: columns }, (_, column) => range.getCell(0, column).format.font);
  return {
    async make(): Promise<void> {
      const now = fonts();
      now.forEach((font) => font.load("bold"));
      await context.sync();
      before = now.map(({ bold }) => bold);
      fonts().forEach((font) => (font.bold = true));
    },
    async putBack(): Promise<void> {
      if (before.length === 0) return;
      fonts().forEach((font, column) => (font.bold = before[column]));
      await context.sync();
    },
  };
}
