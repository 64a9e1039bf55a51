import { useMemo, useRef, useState } from "react";
import type { RangeContents } from "../../../workbook/RangeContents";
import { showRows, type ShownRows } from "../../../workbook/showRows";
import type { WorkbookProblem } from "../../../workbook/WorkbookProblem";
import { asProblem } from "../../workbookState/asProblem";
import type { SourceRows, TraceView } from "./TraceView";

/** What came of showing rows in their sheet. */
export type RowsShown =
  | { readonly state: "idle" }
  | { readonly state: "shown"; readonly sheetName: string; readonly rows: ShownRows }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

export interface Trace {
  /** What is followed at the moment; undefined where nothing is, or where it is no figure of the answer any more. */
  readonly view: TraceView | undefined;
  /** How many figures were followed on the way to it. */
  readonly depth: number;
  readonly shown: RowsShown;
  /** Follows a figure of the answer, or of what is followed. */
  readonly follow: (figure: string) => void;
  readonly back: () => void;
  readonly close: () => void;
  readonly show: (cells: SourceRows) => void;
}

/**
 * The way from a figure to the figures and rows that it comes from.
 *
 * @param viewOf what a figure comes from
 * @param contentsOf the cells of a source
 */
export function useTrace(
  viewOf: (figure: string) => TraceView | undefined,
  contentsOf: (source: string) => RangeContents | undefined,
): Trace {
  const [path, setPath] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<RowsShown>({ state: "idle" });
  const asked = useRef(0);
  const goTo = (way: readonly string[]) => {
    asked.current++;
    setShown({ state: "idle" });
    setPath(way);
  };
  const figure = path.at(-1);
  // All rows are looked through for it: once, not whenever the pane is drawn.
  const view = useMemo(() => (figure === undefined ? undefined : viewOf(figure)), [figure, viewOf]);
  return {
    view,
    depth: path.length,
    shown,
    follow: (next) => goTo([...path, next]),
    back: () => goTo(path.slice(0, -1)),
    close: () => goTo([]),
    show({ source, rows }) {
      const contents = contentsOf(source);
      if (!contents) return;
      const own = ++asked.current;
      // Who pressed something else meanwhile is not told of this.
      const tell = (outcome: RowsShown) => {
        if (own === asked.current) setShown(outcome);
      };
      showRows(contents, rows).then(
        (all) => tell({ state: "shown", sheetName: contents.sheetName, rows: all }),
        (thrown: unknown) => tell({ state: "failed", problem: asProblem(thrown) }),
      );
    },
  };
}
