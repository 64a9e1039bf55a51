import type { Injector, IRange, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { Area } from "../Area";

type FWorkbook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
type FWorksheet = ReturnType<FWorkbook["getActiveSheet"]>;

/** The workbook in Univer, and how its parts are reached. */
export class UniverContext {
  constructor(
    readonly api: FUniver,
    readonly workbook: FWorkbook,
    readonly injector: Injector,
  ) {}

  get unit(): string {
    return this.workbook.getId();
  }

  sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The grid has no sheet ${id}`);
    return sheet;
  }

  /** The sheet as Univer's core keeps it, without its facade. */
  core(id: string): Worksheet {
    return this.sheet(id).getSheet();
  }

  range(id: string, area: Area) {
    this.grow(id, area);
    const { row, column, rows, columns } = this.clipped(id, area);
    return this.sheet(id).getRange(row, column, rows, columns);
  }

  /** For what Univer shows and selects when code changes it; Excel leaves the person where they are. */
  unseen(work: () => void): void {
    const shown = this.workbook.getActiveSheet();
    const selections = () => this.injector.get(SheetsSelectionsService).getCurrentSelections();
    const selected = [...selections()];
    work();
    if (this.workbook.getActiveSheet().getSheetId() !== shown.getSheetId()) this.workbook.setActiveSheet(shown);
    // Whoever listens for another selection is told of none.
    if (selected.length > 0 && !isSame(selections(), selected)) {
      const place = { unitId: this.unit, subUnitId: shown.getSheetId() };
      this.api.syncExecuteCommand(SetSelectionsOperation.id, { ...place, selections: selected });
    }
  }

  /** Univer's sheets have as many cells as they were given; Excel's always have room. */
  private grow(id: string, { row, column, rows, columns }: Area): void {
    const sheet = this.sheet(id);
    const isWhole = row === 0 || column === 0;
    if (!isWhole || rows < 1_000_000) growTo(sheet.getMaxRows(), row + rows, 100, (count) => sheet.setRowCount(count));
    if (!isWhole || columns < 16_000)
      growTo(sheet.getMaxColumns(), column + columns, 10, (count) => sheet.setColumnCount(count));
  }

  /** Whole rows and columns end where the sheet ends. */
  clipped(id: string, { row, column, rows, columns }: Area): Area {
    const sheet = this.sheet(id);
    return {
      row,
      column,
      rows: Math.min(rows, sheet.getMaxRows() - row),
      columns: Math.min(columns, sheet.getMaxColumns() - column),
    };
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

function growTo(has: number, needs: number, spare: number, set: (count: number) => void): void {
  if (needs > has) set(needs + spare);
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}

export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}
