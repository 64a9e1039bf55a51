import { useRef } from "react";
import { lookAtWritten, removeWritten, type RemoveOrder } from "../../workbook/written/removeWritten";
import { useAskedWork, type AskedWorkState } from "../screens/AskedTool/useAskedWork";

/** The sheets that would go, or are gone, by their names; the one in front first. */
export type Removing = readonly string[];

export interface Removal extends Omit<AskedWorkState<Removing>, "ask"> {
  readonly ask: (order: RemoveOrder) => void;
}

/** Looks whether a sheet may go, asks, and takes away what was asked about: whatever sheet is the latest meanwhile. */
export function useRemoval(): Removal {
  const asked = useRef<RemoveOrder>(undefined);
  const within = <T>(act: (order: RemoveOrder) => Promise<T>): Promise<T> => {
    if (!asked.current) throw new Error("Nothing was asked about");
    return act(asked.current);
  };
  const { ask, ...tool } = useAskedWork<Removing>({
    look: (step) => within((order) => lookAtWritten(order, step)),
    isThere: (sheets) => sheets.length > 0,
    work: (step) => within(async (order) => [await removeWritten(order, step)]),
  });
  return {
    ...tool,
    ask(order) {
      const { state } = tool.asked;
      if (state === "looking" || state === "working" || state === "stopping") return;
      asked.current = order;
      ask();
    },
  };
}
