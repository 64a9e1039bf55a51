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
  readonly problem?: WorkbookProblem;
  readonly deleted: boolean;
}

/** A range that the pane has read and follows: it is read again whenever a cell in it changes. */
export function useRange(): RangeState {
  const [known, setKnown] = useState<Known>({ deleted: false });
  const [reading, setReading] = useState(false);
  const latest = useRef(0);

  const read = useCallback<ReadWith>((reader) => {
    const turn = ++latest.current;
    setReading(true);
    void reader()
      .then((contents): Known => ({ contents, deleted: false }), failedReading)
      .then((result) => {
        if (turn !== latest.current) return;
        setReading(false);
        setKnown((before) => ({ ...before, problem: undefined, ...result }));
      });
  }, []);

  const placeRef = useRef<SheetRange>(undefined);
  useFollowedRange(known.contents, placeRef, read, setKnown);
  const reread = useCallback(() => {
    const { current } = placeRef;
    if (current) read(() => readRange(current));
  }, [read]);
  return { ...known, reading, read, reread };
}

function failedReading(thrown: unknown): Known {
  return { problem: asProblem(thrown), deleted: false };
}

/** @param placeRef is kept to where the range stands, also between a change and the reading after it */
function useFollowedRange(
  contents: RangeContents | undefined,
  placeRef: RefObject<SheetRange | undefined>,
  read: ReadWith,
  setKnown: (known: Known) => void,
): void {
  const [sheetId, asked] = [contents?.sheetId, contents?.asked];
  useEffect(() => {
    if (sheetId === undefined || asked === undefined) return;
    placeRef.current = { sheetId, address: asked };
    let stop: (() => void) | undefined;
    let gone = false;
    let timer: number | undefined;
    void watchRange(
      { sheetId, address: asked },
      {
        changed(address) {
          placeRef.current = { sheetId, address };
          window.clearTimeout(timer);
          timer = window.setTimeout(() => read(() => readRange({ sheetId, address })), QUIET_MILLISECONDS);
        },
        deleted: () => setKnown({ deleted: true }),
      },
    ).then(
      (stopWatching) => (gone ? stopWatching() : (stop = stopWatching)),
      () => undefined,
    );
    return () => {
      gone = true;
      window.clearTimeout(timer);
      stop?.();
    };
  }, [sheetId, asked, placeRef, read, setKnown]);
}
