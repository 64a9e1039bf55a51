import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { readRange } from "../../workbook/readRange";
import type { RangeContents, SheetRange } from "../../workbook/RangeContents";
import { watchRange } from "../../workbook/watchRange";
import type { WorkbookProblem } from "../../workbook/WorkbookProblem";
import { asProblem } from "./asProblem";

/** Typing in a sheet comes in bursts; one reading after each burst is enough. */
const QUIET_MILLISECONDS = 250;

export interface RangeState {
  readonly contents?: RangeContents;
  readonly reading: boolean;
  readonly problem?: WorkbookProblem;
  /** The range was there and is gone. */
  readonly deleted: boolean;
  readonly read: ReadWith;
  /** Reads the same cells once more, wherever they stand now. */
  readonly reread: () => void;
}

/** Reads with any of the workbook's readers; only the last reading asked for counts. */
export type ReadWith = (reader: () => Promise<RangeContents>) => void;

interface Known {
  readonly contents?: RangeContents;
  /** Where the person's choice stood when it was read; the same as long as it is only read again. */
  readonly chosen?: SheetRange;
  readonly problem?: WorkbookProblem;
  readonly deleted: boolean;
}

/** A range that the pane has read and follows: it is read again whenever a cell in it changes. */
export function useRange(): RangeState {
  const [known, setKnown] = useState<Known>({ deleted: false });
  const [reading, setReading] = useState(false);
  const latest = useRef(0);

  const take = useCallback((reader: () => Promise<RangeContents>, isChoice: boolean) => {
    const turn = ++latest.current;
    setReading(true);
    void reader()
      .then((contents): Known => ({ contents, ...(isChoice && { chosen: placeOf(contents) }), deleted: false }))
      .catch((thrown: unknown): Known => ({ problem: asProblem(thrown), deleted: false }))
      .then((result) => {
        if (turn !== latest.current) return;
        setReading(false);
        setKnown((before) => ({ ...before, problem: undefined, ...result }));
      });
  }, []);
  const read = useCallback<ReadWith>((reader) => take(reader, true), [take]);

  const placeRef = useRef<SheetRange>(undefined);
  const reread = useCallback(() => {
    const { current } = placeRef;
    if (current) take(() => readRange(current), false);
  }, [take]);
  useFollowedRange(known.chosen, placeRef, reread, setKnown);
  return { ...known, reading, read, reread };
}

function placeOf({ sheetId, asked }: RangeContents): SheetRange {
  return { sheetId, address: asked };
}

/**
 * Follows a range from where it was chosen. It is not followed anew from where it was read again: rows could come and go
 * unseen until then.
 *
 * @param placeRef is kept to where the range stands, also between a change and the reading after it
 */
function useFollowedRange(
  chosen: SheetRange | undefined,
  placeRef: RefObject<SheetRange | undefined>,
  reread: () => void,
  setKnown: (known: Known) => void,
): void {
  useEffect(() => {
    if (!chosen) return;
    placeRef.current = chosen;
    let stop: (() => void) | undefined;
    let gone = false;
    let timer: number | undefined;
    void watchRange(chosen, {
      changed(address) {
        if (gone) return;
        placeRef.current = { sheetId: chosen.sheetId, address };
        window.clearTimeout(timer);
        timer = window.setTimeout(reread, QUIET_MILLISECONDS);
      },
      deleted: () => !gone && setKnown({ deleted: true }),
    }).then(
      (stopWatching) => (gone ? stopWatching() : (stop = stopWatching)),
      () => undefined,
    );
    return () => {
      gone = true;
      window.clearTimeout(timer);
      stop?.();
    };
  }, [chosen, placeRef, reread, setKnown]);
}
