import { EmulatedObject } from "./EmulatedObject";
import { invalidArgument } from "./RichError";
import type { WorkbookModel } from "./WorkbookModel";

export class FreezePanes extends EmulatedObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    model: WorkbookModel,
    private readonly sheet: string,
  ) {
    super(model);
  }

  freezeRows(rows = 1): void {
    if (!Number.isInteger(rows) || rows < 1) throw invalidArgument("WorksheetFreezePanes.freezeRows");
    this.model.grid.sheets.freezeRows(this.sheet, rows);
  }

  unfreeze(): void {
    this.model.grid.sheets.freezeRows(this.sheet, 0);
  }
}
