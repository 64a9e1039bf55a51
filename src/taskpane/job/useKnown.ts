import { useEffect, useState } from "react";
import { readKnownFigures, type KnownFigure } from "../../workbook/knownFigures";

const NONE: readonly KnownFigure[] = [];

/**
 * What sheets of this workbook give to other jobs, as it stands when a job is opened and whenever the person comes back to the
 * pane. A workbook that cannot tell gives nothing.
 */
export function useKnown(isWanted: boolean): readonly KnownFigure[] {
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    if (!isWanted) return undefined;
    let gone = false;
    const look = () => {
      void readKnownFigures()
        .catch(() => NONE)
        .then((found) => {
          // The same figures are the same object, so that nothing is drawn anew for them.
          if (!gone) setKnown((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
        });
    };
    look();
    window.addEventListener("focus", look);
    return () => {
      gone = true;
      window.removeEventListener("focus", look);
    };
  }, [isWanted]);
  return known;
}
