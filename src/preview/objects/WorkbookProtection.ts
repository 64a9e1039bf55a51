import { EmulatedObject } from "./EmulatedObject";

/** Keeps the sheets of the workbook as they are: none is added, renamed or deleted. */
export class WorkbookProtection extends EmulatedObject {
  readonly className = "WorkbookProtection";

  get protected(): boolean {
    return this.model.isProtected;
  }

  protect(): void {
    this.model.isProtected = true;
  }

  unprotect(): void {
    this.model.isProtected = false;
  }
}
