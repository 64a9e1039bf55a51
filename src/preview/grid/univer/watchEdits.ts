import { ICommandService, type IExecutionOptions, ObjectMatrix } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { Area } from "../Area";
import type { GridEvents } from "../GridEvents";
import type { CellValue } from "../GridCell";
import { gridCell } from "./cellData";
import { areaOf, type UniverContext } from "./UniverContext";

/** What starts a change of cells that gives them a new look but no new contents. */
const LOOKS = /set-style|set-border|clear-selection-format|numfmt|set-(?:horizontal|vertical)-text-align|set-text-wrap/;

interface SetValues {
  readonly subUnitId: string;
  readonly cellValue?: ConstructorParameters<typeof ObjectMatrix>[0];
  /** The command behind the change; a recalculation has none. */
  readonly trigger?: string;
}

/** Tells of cells that got new contents, from a person or from code, with the value that a single cell had before. */
export function watchEdits(context: UniverContext, events: GridEvents): void {
  const commands = context.injector.get(ICommandService);
  let before: CellValue = null;
  commands.beforeCommandExecuted(({ id, params }) => {
    const edit = id === SetRangeValuesMutation.id ? editedArea(params as SetValues) : null;
    if (edit) before = singleValue(context, edit.sheet, edit.area);
  });
  commands.onCommandExecuted(({ id, params }, options?: IExecutionOptions) => {
    if (id !== SetRangeValuesMutation.id || options?.onlyLocal === true) return;
    const edit = editedArea(params as SetValues);
    if (edit) events.fire("edited", { ...edit, before });
  });
}

function editedArea({ subUnitId, cellValue, trigger }: SetValues): { sheet: string; area: Area } | null {
  if (!trigger || LOOKS.test(trigger)) return null;
  return { sheet: subUnitId, area: areaOf(new ObjectMatrix(cellValue).getStartEndScope()) };
}

function singleValue(context: UniverContext, sheet: string, { row, column, rows, columns }: Area): CellValue {
  if (rows !== 1 || columns !== 1) return null;
  return gridCell(context.core(sheet).getCellMatrix().getValue(row, column), null).value;
}
