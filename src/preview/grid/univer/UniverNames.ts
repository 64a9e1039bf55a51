import {
  IDefinedNamesService,
  IFunctionService,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/preset-sheets-core";
import type { DefinedName, GridNames } from "../Grid";
import type { UniverContext } from "./UniverContext";

export class UniverNames implements GridNames {
  constructor(private readonly context: UniverContext) {}

  private stored() {
    const names = this.context.injector.get(IDefinedNamesService).getDefinedNameMap(this.context.unit);
    return Object.values(names ?? {});
  }

  private find(name: string, sheet: string | null) {
    return this.stored().find((stored) => stored.name.toLowerCase() === name.toLowerCase() && scope(stored) === sheet);
  }

  list(): DefinedName[] {
    return this.stored().map((stored) => ({
      name: stored.name,
      formula: `=${stored.formulaOrRefString.replace(/^=/, "")}`,
      isHidden: stored.hidden === true,
      sheet: scope(stored),
    }));
  }

  set({ name, formula, isHidden, sheet }: DefinedName): void {
    const known = this.find(name, sheet);
    // Univer takes a range without the equals sign, and anything else with it.
    const isReference = /^=[^(]*!\$?[A-Z]+\$?\d*(:\$?[A-Z]+\$?\d*)?$/i.test(formula);
    this.context.api.syncExecuteCommand(known ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id, {
      unitId: this.context.unit,
      id: known?.id ?? crypto.randomUUID(),
      name,
      formulaOrRefString: isReference ? formula.slice(1) : formula,
      hidden: isHidden,
      localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
    this.parseAnew(name);
  }

  remove(name: string, sheet: string | null): void {
    const known = this.find(name, sheet);
    if (!known) return;
    this.context.api.syncExecuteCommand(RemoveDefinedNameCommand.id, { unitId: this.context.unit, ...known });
    this.parseAnew(name);
  }

  /** Univer keeps parsed formulas by their text, with what a name in them meant then. */
  private parseAnew(name: string): void {
    this.context.injector.get(IFunctionService).deleteFormulaAstCacheKey(name);
  }
}

function scope({ localSheetId }: { localSheetId?: string }): string | null {
  return localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? localSheetId : null;
}
