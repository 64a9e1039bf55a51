import { EmulatedObject } from "./EmulatedObject";

/** The preview's workbook is never protected; its sheets can be. */
export class WorkbookProtection extends EmulatedObject {
  readonly className = "WorkbookProtection";

  get protected(): boolean {
    return false;
  }
}
