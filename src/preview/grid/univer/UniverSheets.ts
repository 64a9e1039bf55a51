import type { GridSheets, SheetInfo } from "../Grid";
import type { UniverContext } from "./UniverContext";
import type { UniverProtection } from "./UniverProtection";

/** The size of a new sheet; it grows as it is filled. */
export const NEW_ROWS = 1000;
export const NEW_COLUMNS = 40;

export class UniverSheets implements GridSheets {
  constructor(
    private readonly context: UniverContext,
    private readonly protection: UniverProtection,
  ) {}

  list(): SheetInfo[] {
    return this.context.workbook.getSheets().map((sheet) => ({
      id: sheet.getSheetId(),
      name: sheet.getSheetName(),
      isHidden: sheet.isSheetHidden(),
      showsGridlines: !sheet.hasHiddenGridLines(),
      isProtected: this.protection.has(sheet.getSheetId()),
    }));
  }

  active(): string {
    return this.context.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    this.context.workbook.setActiveSheet(sheet);
  }

  add(name: string): string {
    const before = this.active();
    const added = this.context.workbook.create(name, NEW_ROWS, NEW_COLUMNS).getSheetId();
    // Univer shows a sheet that was added; Excel stays where it was.
    if (this.active() !== before) this.activate(before);
    return added;
  }

  remove(sheet: string): void {
    this.context.workbook.deleteSheet(sheet);
  }

  change(id: string, { name, isHidden, showsGridlines, isProtected }: Partial<SheetInfo>): void {
    const sheet = this.context.sheet(id);
    if (name !== undefined) sheet.setName(name);
    if (isHidden !== undefined) {
      if (isHidden) sheet.hideSheet();
      else sheet.showSheet();
    }
    if (showsGridlines !== undefined) sheet.setHiddenGridlines(!showsGridlines);
    if (isProtected !== undefined) this.protection.set(id, isProtected);
  }

  insertRows(id: string, row: number, rows: number): void {
    this.context.sheet(id).insertRows(row, rows);
  }

  deleteRows(id: string, row: number, rows: number): void {
    this.context.sheet(id).deleteRows(row, rows);
  }
}
