import { EmulatedObject } from "./EmulatedObject";
import { invalidOperation } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

export class WorksheetProtection extends EmulatedObject {
  readonly className = "WorksheetProtection";

  constructor(
    model: WorkbookModel,
    private readonly sheet: string,
  ) {
    super(model);
  }

  get protected(): boolean {
    return this.model.sheet(this.sheet, "WorksheetProtection.protected").isProtected;
  }

  protect(): void {
    if (this.protected) throw invalidOperation("WorksheetProtection.protect", "The sheet is protected already.");
    this.model.grid.sheets.change(this.sheet, { isProtected: true });
  }

  unprotect(): void {
    this.model.grid.sheets.change(this.sheet, { isProtected: false });
  }
}
