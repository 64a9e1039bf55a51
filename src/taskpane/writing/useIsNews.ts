import { useEffect, useState } from "react";

/** Whoever has just pressed the button is to see what came of it, whatever has changed meanwhile; in milliseconds. */
const SHOWN_AT_LEAST = 3000;

type Stage = "fresh" | "agreed" | "past";

/**
 * Whether it is news that something was written: until what was written, once it was as the pane, is not so any more. Right after
 * a write what is known of the sheet may be of the one before it.
 *
 * @param written the same object as long as it is the same write; undefined where there was none
 * @param differs whether the sheet, as it is known, is otherwise than the pane
 */
export function useIsNews(written: object | undefined, differs: boolean): boolean {
  const [seen, setSeen] = useState<object>();
  const [known, setKnown] = useState<{ readonly written: object | undefined; readonly stage: Stage }>();
  useEffect(() => {
    if (!written) return;
    const timer = window.setTimeout(() => setSeen(written), SHOWN_AT_LEAST);
    return () => window.clearTimeout(timer);
  }, [written]);
  const before = known?.written === written ? known?.stage : undefined;
  const isOver = before === "past" || (before === "agreed" && differs && seen === written);
  const stage = isOver ? "past" : differs && before !== "agreed" ? "fresh" : "agreed";
  if (known?.written !== written || known?.stage !== stage) setKnown({ written, stage });
  return written !== undefined && stage !== "past";
}
