import {
  IDefinedNamesService,
  IFunctionService,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from "@univerjs/preset-sheets-core";
import type { GridNames } from "../Grid";
import type { UniverContext } from "./UniverContext";

export function univerNames({ api, injector, unit }: UniverContext): GridNames {
  const stored = () => Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unit) ?? {});
  const find = (name: string, sheet: string | null) =>
    stored().find((known) => known.name.toLowerCase() === name.toLowerCase() && scope(known) === sheet);
  /**
   * Univer keeps parsed formulas by their text, with what a name in them meant then; by which text, nobody can tell of long ones.
   * So that all of them go: every text has "" in it.
   */
  const parseAnew = () => injector.get(IFunctionService).deleteFormulaAstCacheKey("");
  return {
    list: () =>
      stored().map((known) => ({
        name: known.name,
        formula: `=${known.formulaOrRefString.replace(/^=/, "")}`,
        isHidden: known.hidden === true,
        sheet: scope(known),
      })),
    set({ name, formula, isHidden, sheet }) {
      const known = find(name, sheet);
      // Univer takes a range without the equals sign, and anything else with it.
      const isReference = /^=[^(]*!\$?[A-Z]+\$?\d*(:\$?[A-Z]+\$?\d*)?$/i.test(formula);
      api.syncExecuteCommand(known ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id, {
        unitId: unit,
        id: known?.id ?? crypto.randomUUID(),
        name,
        formulaOrRefString: isReference ? formula.slice(1) : formula,
        hidden: isHidden,
        localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      });
      parseAnew();
    },
    remove(name, sheet) {
      const known = find(name, sheet);
      if (!known) return;
      api.syncExecuteCommand(RemoveDefinedNameCommand.id, { unitId: unit, ...known });
      parseAnew();
    },
  };
}

function scope({ localSheetId }: { localSheetId?: string }): string | null {
  return localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? localSheetId : null;
}
