import {
  IDefinedNamesService,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameMutation,
} from "@univerjs/preset-sheets-core";
import type { GridNames } from "../Grid";
import { followNames } from "./engine/followNames";
import type { UniverContext } from "./UniverContext";

export function univerNames({ api, injector, unit }: UniverContext): GridNames {
  const stored = () => Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unit) ?? {});
  const find = (name: string, sheet: string | null) =>
    stored().find((known) => known.name.toLowerCase() === name.toLowerCase() && scope(known) === sheet);
  followNames(injector);
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
      // Names keep what they are called here, so that no formula has to be written anew: Univer's command would look each one over.
      api.syncExecuteCommand(known ? SetDefinedNameMutation.id : InsertDefinedNameCommand.id, {
        unitId: unit,
        id: known?.id ?? crypto.randomUUID(),
        name: known?.name ?? name,
        formulaOrRefString: isReference ? formula.slice(1) : formula,
        hidden: isHidden,
        localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      });
    },
    remove(name, sheet) {
      const known = find(name, sheet);
      if (known) api.syncExecuteCommand(RemoveDefinedNameCommand.id, { unitId: unit, ...known });
    },
  };
}

function scope({ localSheetId }: { localSheetId?: string }): string | null {
  return localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? localSheetId : null;
}
