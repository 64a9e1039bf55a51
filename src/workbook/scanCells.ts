import { loadedBlocks } from "./cellContents";

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
  for (const { sheet, range } of await usedRanges(context, scope)) {
    for await (const { first, part } of loadedBlocks(context, range, "formulas, valueTypes")) {
      step();
      (part.formulas as ScannedCell["formula"][][]).forEach((line, i) =>
        line.forEach((formula, j) => {
          const isError = part.valueTypes[i][j] === Excel.RangeValueType.error;
          const place = { row: range.rowIndex + first + i, column: range.columnIndex + j };
          const picked = pick({ sheet, sheetName: sheet.name, ...place, formula, isError });
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
  const looked =
    scope === "selection"
      ? [selected(workbook)]
      : workbook.worksheets.items.map((sheet) => ({ sheet, range: sheet.getUsedRangeOrNullObject(true) }));
  looked.forEach(({ sheet, range }) => {
    sheet.load("name");
    range.load("rowIndex, columnIndex, rowCount, columnCount");
  });
  await context.sync();
  return looked.filter(({ range }) => !range.isNullObject);
}

function selected(workbook: Excel.Workbook) {
  const range = workbook.getSelectedRange();
  return { sheet: range.worksheet, range: range.getUsedRangeOrNullObject(true) };
}
