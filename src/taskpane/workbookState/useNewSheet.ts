import { useState } from "react";
import type { WorkbookProblem } from "../../workbook/WorkbookProblem";
import { writeSheet, type SheetOrder } from "../../workbook/writeSheet";
import { asProblem } from "./asProblem";

type NewSheetState =
  | { readonly state: "idle" | "writing" }
  | { readonly state: "written"; readonly sheet: string }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

/** Writes to a new sheet; one whose name is taken gets a number, so that nothing is in its way. */
export function useNewSheet(): { readonly writing: NewSheetState; readonly write: (order: SheetOrder) => void } {
  const [writing, setWriting] = useState<NewSheetState>({ state: "idle" });
  return {
    writing,
    write(order) {
      setWriting({ state: "writing" });
      writeSheet(order).then(
        (sheet) => setWriting({ state: "written", sheet }),
        (thrown: unknown) => setWriting({ state: "failed", problem: asProblem(thrown) }),
      );
    },
  };
}
