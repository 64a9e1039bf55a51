import { RichError } from "./RichError";

/**
 * What Excel cannot undo on the web, on Windows or on a Mac, as its page on undo capabilities lists it: each is refused where a
 * run asks for one step of undoing. Only members that the preview answers are here.
 */
export const NOT_UNDOABLE: ReadonlySet<string> = new Set([
  "Worksheet.delete",
  "Worksheet.name",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "WorkbookProtection.protect",
  "WorkbookProtection.unprotect",
]);

/** @throws RichError UndoNotSupported for what cannot be undone, while a run wants all of it to be one step of undoing */
export function demandUndoable(member: string, { runsAsOneUndo }: { readonly runsAsOneUndo: boolean }): void {
  if (!runsAsOneUndo || !NOT_UNDOABLE.has(member)) return;
  throw new RichError("UndoNotSupported", "The operation is not supported within a merged undo group.");
}

/** What `Excel.run` was before anybody watched it. */
const OWN_RUNS = new WeakMap<object, Run>();

type Run = (...given: unknown[]) => Promise<unknown>;

/**
 * Has the model know while a run asks for one step of undoing (`mergeUndoGroup`, ExcelApi 1.20). Today's Excel is told of it by
 * an office.js that is newer than the one that npm has.
 */
export function watchUndoGroups(excel: object, model: { runsAsOneUndo: boolean }): void {
  const api = excel as { run: Run };
  const run = OWN_RUNS.get(excel) ?? api.run;
  OWN_RUNS.set(excel, run);
  api.run = (...given) => {
    const [options] = given as [{ readonly mergeUndoGroup?: boolean }];
    if (!options.mergeUndoGroup) return run(...given);
    model.runsAsOneUndo = true;
    return run(...given).finally(() => (model.runsAsOneUndo = false));
  };
}
