import { useEffect, useState } from "react";
import { columnsAreFree } from "../../workbook/columnsAreFree";
import type { BesideKind } from "../../workbook/BesideKind";
import { addressOf } from "../../workbook/Rectangle";
import type { CellArea } from "../../workbook/SheetPlan";

/** Cells of a sheet that something may be written to. */
export interface Room {
  readonly sheetId: string;
  readonly area: CellArea;
  /** How to tell what Worth put there earlier. */
  readonly kind: BesideKind;
}

/**
 * Whether cells hold nothing but what Worth put there. Until they were looked at they are taken to: whoever writes looks again, and puts
 * nothing over what is there.
 * @param room the same object as long as it means the same look
 */
export function useRoom(room: Room | undefined): boolean {
  const [seen, setSeen] = useState<{ readonly room: Room; readonly isFree: boolean }>();
  useEffect(() => {
    if (!room) return;
    let gone = false;
    columnsAreFree(room.sheetId, room.area, room.kind).then(
      (isFree) => !gone && setSeen({ room, isFree }),
      // Whatever keeps them from being looked at, nothing is to be written there.
      () => !gone && setSeen({ room, isFree: false }),
    );
    return () => {
      gone = true;
    };
  }, [room]);
  if (!room) return false;
  return seen && isSamePlace(seen.room, room) ? seen.isFree : true;
}

function isSamePlace(one: Room, other: Room): boolean {
  return one.sheetId === other.sheetId && addressOf(one.area) === addressOf(other.area);
}
