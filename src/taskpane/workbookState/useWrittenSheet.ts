import { useEffect, useState } from "react";
import { watchWorkbook } from "../../workbook/watchWorkbook";
import { AFTER_BURST_MILLISECONDS } from "./burst";
import { readWritten, type WrittenSheetNow } from "../../workbook/written/readWritten";

/**
 * The sheet that a job wrote last, as it stands now: looked at when the job is opened, after every burst of changes on any sheet,
 * and when the person comes back to the pane, since Excel does not tell of a sheet that is renamed. What is not told of, or cannot be
 * looked at, stays as it was known.
 */
export function useWrittenSheet(job: string): WrittenSheetNow | undefined {
  const [written, setWritten] = useState<WrittenSheetNow>();
  useEffect(() => {
    let [gone, looking, again] = [false, false, false];
    let timer: number | undefined;
    let stop: (() => void) | undefined;
    const look = () => {
      again = looking;
      if (looking || gone) return;
      looking = true;
      readWritten(job)
        .then(
          (now) => {
            // The same is the same object, so that nothing is drawn or compared anew for it.
            if (!gone) setWritten((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
          },
          () => undefined,
        )
        .finally(() => {
          looking = false;
          if (again) look();
        });
    };
    const lookSoon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(look, AFTER_BURST_MILLISECONDS);
    };
    watchWorkbook(lookSoon).then(
      (stopWatching) => (gone ? stopWatching() : (stop = stopWatching)),
      () => undefined,
    );
    look();
    window.addEventListener("focus", look);
    return () => {
      gone = true;
      window.clearTimeout(timer);
      window.removeEventListener("focus", look);
      stop?.();
    };
  }, [job]);
  return written;
}
