import { withoutSheet } from "./a1";
import type { SheetRange } from "./RangeContents";
import { movedRectangle, overlap, rectangleOf, type Rectangle, type StructureChange } from "./Rectangle";
import { addressOfAreas, areasOf } from "./severalAreas";
import { runExcel } from "./runExcel";

export interface RangeWatcher {
  /** A cell of the range changed, or rows or columns came or went: the range now stands at this address. */
  changed(address: string): void;
  /** The sheet, or all of the range's rows or columns, were deleted. */
  deleted(): void;
}

/** Tells of every change to a range until the returned function is called. */
export async function watchRange(range: SheetRange, watcher: RangeWatcher): Promise<() => void> {
  const start = areasOf(range.address);
  if (!start) return () => {};
  const follow = follower(start, watcher);
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    const changes = sheets.getItem(range.sheetId).onChanged.add((event) => Promise.resolve(follow(event)));
    const deletions = sheets.onDeleted.add((event) =>
      Promise.resolve(event.worksheetId === range.sheetId ? watcher.deleted() : undefined),
    );
    await context.sync();
    return () => {
      void stopEvents(changes, deletions);
    };
  });
}

function follower(
  start: readonly Rectangle[],
  watcher: RangeWatcher,
): (event: Excel.WorksheetChangedEventArgs) => void {
  let blocks = start;
  return ({ address, changeType }) => {
    const areas = address.split(",").map((area) => rectangleOf(withoutSheet(area)));
    const touched = areas.filter((area) => area !== undefined);
    const structure = touched[0] && structureChange(changeType, touched[0]);
    if (structure) {
      const moved = blocks.flatMap((block) => movedRectangle(block, structure) ?? []);
      if (moved.length === 0) return watcher.deleted();
      if (addressOfAreas(moved) === addressOfAreas(blocks)) return;
      blocks = moved;
      watcher.changed(addressOfAreas(blocks));
    } else if (touched.length === 0 || touched.some((area) => blocks.some((block) => overlap(area, block)))) {
      watcher.changed(addressOfAreas(blocks));
    }
  };
}

function structureChange(type: string, area: Rectangle): StructureChange | undefined {
  const [, which, change] = /^(Row|Column)(Inserted|Deleted)$/.exec(type) ?? [];
  if (!which) return undefined;
  const rows = which === "Row";
  return {
    what: rows ? "rows" : "columns",
    change: change === "Inserted" ? "inserted" : "deleted",
    first: rows ? area.row : area.column,
    count: rows ? area.rows : area.columns,
  };
}

/** A sheet that is gone has taken its events with it, so that there is nothing left to stop. */
export async function stopEvents(...handlers: OfficeExtension.EventHandlerResult<never>[]): Promise<void> {
  for (const handler of handlers) {
    try {
      await Excel.run(handler.context, (context) => {
        handler.remove();
        return context.sync();
      });
    } catch {
      continue;
    }
  }
}
