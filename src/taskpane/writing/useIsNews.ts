import { useState } from "react";

type Stage = "fresh" | "agreed" | "past";

/**
 * Whether it is news that something was written: until what was written, once it was as the pane, is not so any more. Right after
 * a write what is known of the sheet may be of the one before it.
 *
 * @param written the same object as long as it is the same write; undefined where there was none
 * @param differs whether the sheet, as it is known, is otherwise than the pane
 */
export function useIsNews(written: object | undefined, differs: boolean): boolean {
  const [known, setKnown] = useState<{ readonly written: object | undefined; readonly stage: Stage }>();
  const before = known?.written === written ? known?.stage : undefined;
  const stage = before === "past" || (before === "agreed" && differs) ? "past" : differs ? "fresh" : "agreed";
  if (known?.written !== written || known?.stage !== stage) setKnown({ written, stage });
  return written !== undefined && stage !== "past";
}
