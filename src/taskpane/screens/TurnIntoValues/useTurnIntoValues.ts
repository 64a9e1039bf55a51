import { useState } from "react";
import type { Scope } from "../../../workbook/scanCells";
import { countFormulas, turnIntoValues, type FormulaCount } from "../../../workbook/turnIntoValues";
import type { WorkbookProblem } from "../../../workbook/WorkbookProblem";
import { asProblem } from "../../workbookState/asProblem";

export type Turning =
  | { readonly state: "idle" | "counting" | "working" }
  /** The person decides, knowing how many there are. */
  | { readonly state: "asking"; readonly count: FormulaCount }
  | { readonly state: "nothing"; readonly count: FormulaCount }
  | { readonly state: "done"; readonly count: FormulaCount }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

export interface TurnIntoValuesState {
  readonly scope: Scope;
  readonly turning: Turning;
  readonly choose: (scope: Scope) => void;
  readonly ask: () => void;
  readonly turn: () => void;
  readonly cancel: () => void;
}

export function useTurnIntoValues(): TurnIntoValuesState {
  const [scope, setScope] = useState<Scope>("workbook");
  const [turning, setTurning] = useState<Turning>({ state: "idle" });
  const fail = (thrown: unknown) => setTurning({ state: "failed", problem: asProblem(thrown) });
  return {
    scope,
    turning,
    choose(chosen) {
      setScope(chosen);
      setTurning({ state: "idle" });
    },
    ask() {
      setTurning({ state: "counting" });
      countFormulas(scope).then(
        (count) => setTurning({ state: count.formulas > 0 ? "asking" : "nothing", count }),
        fail,
      );
    },
    turn() {
      setTurning({ state: "working" });
      turnIntoValues(scope).then((count) => setTurning({ state: "done", count }), fail);
    },
    cancel: () => setTurning({ state: "idle" }),
  };
}
