import { useState } from "react";
import { writeSheet, type SheetOrder } from "../../../workbook/writeSheet";
import type { WorkbookProblem } from "../../../workbook/WorkbookProblem";
import { asProblem } from "../../workbookState/asProblem";

type Inserting =
  | { readonly state: "idle" | "inserting" }
  | { readonly state: "inserted"; readonly sheet: string }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

/** Writes an example to a new sheet; one whose name is taken gets a number, so that nothing is in its way. */
export function useExample(): { inserting: Inserting; insert: (order: SheetOrder) => void } {
  const [inserting, setInserting] = useState<Inserting>({ state: "idle" });
  return {
    inserting,
    insert(order) {
      setInserting({ state: "inserting" });
      writeSheet(order).then(
        (sheet) => setInserting({ state: "inserted", sheet }),
        (thrown: unknown) => setInserting({ state: "failed", problem: asProblem(thrown) }),
      );
    },
  };
}
