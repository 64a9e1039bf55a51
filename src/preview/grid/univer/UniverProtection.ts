import { IPermissionService } from "@univerjs/core";
import { WorksheetEditPermission } from "@univerjs/preset-sheets-core";
import type { UniverContext } from "./UniverContext";

/** Which sheets are protected. A person cannot edit their cells; code is refused by the object model. */
export class UniverProtection {
  readonly #sheets = new Set<string>();

  constructor(private readonly context: UniverContext) {}

  has(sheet: string): boolean {
    return this.#sheets.has(sheet);
  }

  set(sheet: string, isProtected: boolean): void {
    if (isProtected) this.#sheets.add(sheet);
    else this.#sheets.delete(sheet);
    const { id } = new WorksheetEditPermission(this.context.unit, sheet);
    this.context.injector.get(IPermissionService).updatePermissionPoint(id, !isProtected);
  }
}
