import { ICommandService, type Injector, type IUnitRange, ObjectMatrix } from "@univerjs/core";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IDefinedNamesService,
  type ISetDefinedNameMutationParam,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/preset-sheets-core";
import { forgetFormulas } from "./forgetFormulas";

/** What is to be worked out after a change: cells, and the sheets whose formulas look elsewhere than before. */
interface Behind {
  readonly dirtyRanges: IUnitRange[];
  readonly clearDependencyTreeCache: Record<string, Record<string, string>>;
}

/**
 * Has formulas follow a name that comes, goes, or means something else, as when its sheet is renamed or another sheet has it. Univer works
 * out those alone that it notes anew for another reason.
 */
export function followNames(injector: Injector): void {
  const meant = new Map<string, string>();
  const behind = new WeakMap<object, Behind>();
  injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) return;
    const named = params as ISetDefinedNameMutationParam;
    const means = id === SetDefinedNameMutation.id ? named.formulaOrRefString : "";
    if (meant.get(named.name) === means) return;
    meant.set(named.name, means);
    forgetFormulas(injector);
    behind.set(named, formulasOf(injector, named));
  });
  const dirty = injector.get(IActiveDirtyManagerService);
  for (const commandId of [SetDefinedNameMutation.id, RemoveDefinedNameMutation.id]) {
    const own = dirty.get(commandId);
    dirty.register(commandId, {
      commandId,
      getDirtyData: (command) => ({ ...own?.getDirtyData(command), ...behind.get(command.params ?? command) }),
    });
  }
}

/** The formulas of a workbook with a name, or with one that is made of it. */
function formulasOf(injector: Injector, { unitId, name }: ISetDefinedNameMutationParam): Behind {
  const names = new Set([name.toLowerCase()]);
  const known = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  // What is added to a set while one goes through it is gone through, too.
  for (const part of names)
    for (const other of known)
      if (other.formulaOrRefString.toLowerCase().includes(part)) names.add(other.name.toLowerCase());
  const parts = [...names];
  const seen = new Map<string, boolean>();
  const isWith = (formula: string) => {
    const before = seen.get(formula);
    if (before !== undefined) return before;
    const text = formula.toLowerCase();
    const found = parts.some((part) => text.includes(part));
    seen.set(formula, found);
    return found;
  };
  const found: Behind = { dirtyRanges: [], clearDependencyTreeCache: {} };
  for (const [sheetId, formulas] of Object.entries(injector.get(FormulaDataModel).getFormulaData()[unitId] ?? {}))
    new ObjectMatrix(formulas ?? {}).forValue((row, column, formula) => {
      if (!formula?.f || !isWith(formula.f)) return;
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      found.dirtyRanges.push({ unitId, sheetId, range });
      (found.clearDependencyTreeCache[unitId] ??= {})[sheetId] = "1";
    });
  return found;
}
