/** Few enough cells for one answer to stay well under the 5 MB that Excel on the web allows. */
const CELLS_AT_ONCE = 25_000;

/** Where to look: what is selected, or everything. */
export type Scope = "selection" | "workbook";

/** One cell that holds something. */
export interface ScannedCell {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** Counted from 0 at A1. */
  readonly row: number;
  readonly column: number;
  readonly formula: string | number | boolean;
  readonly isError: boolean;
}

/**
 * Goes through the cells that hold something, part by part, and gives those that are asked for.
 *
 * @param step called after every part; what it throws ends the search
 */
export async function scanCells<Found>(
  context: Excel.RequestContext,
  scope: Scope,
  pick: (cell: ScannedCell) => Found | undefined,
  step: () => void = () => undefined,
): Promise<Found[]> {
  const found: Found[] = [];
  for (const { sheet, name, range } of await usedRanges(context, scope)) {
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
    for (let first = 0; first < rowCount; first += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, rowCount - first);
      const part = range.getCell(first, 0).getResizedRange(rows - 1, columnCount - 1);
      part.load("formulas, valueTypes");
      await context.sync();
      step();
      (part.formulas as ScannedCell["formula"][][]).forEach((line, i) =>
        line.forEach((formula, j) => {
          const isError = part.valueTypes[i][j] === Excel.RangeValueType.error;
          const place = { row: rowIndex + first + i, column: columnIndex + j };
          const picked = pick({ sheet, sheetName: name, ...place, formula, isError });
          if (picked !== undefined) found.push(picked);
        }),
      );
    }
  }
  return found;
}

async function usedRanges(context: Excel.RequestContext, scope: Scope) {
  const { workbook } = context;
  workbook.worksheets.load("items/name");
  await context.sync();
  const asked =
    scope === "workbook"
      ? workbook.worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }))
      : [selected(workbook)];
  asked.forEach(({ sheet, range }) => {
    sheet.load("name");
    range.load("rowIndex, columnIndex, rowCount, columnCount");
  });
  await context.sync();
  return asked
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({ sheet, name: sheet.name, range }));
}

function selected(workbook: Excel.Workbook) {
  const range = workbook.getSelectedRange();
  return { sheet: range.worksheet, range: range.getUsedRangeOrNullObject(true) };
}
