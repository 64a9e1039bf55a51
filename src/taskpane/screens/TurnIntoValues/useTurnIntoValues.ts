import { useRef, useState } from "react";
import type { Scope } from "../../../workbook/scanCells";
import { countFormulas, turnIntoValues, type FormulaCount, type ValueStep } from "../../../workbook/turnIntoValues";
import { WorkbookProblem } from "../../../workbook/WorkbookProblem";
import { asProblem } from "../../workbookState/asProblem";

export type Turning =
  | { readonly state: "idle" }
  | { readonly state: "counting" | "working"; readonly share: number }
  /** Cancelled: what was turned is being put back, as soon as Excel answers. */
  | { readonly state: "stopping" }
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
  // A dialog that is closing takes another press, so that the state on the screen is no guard against a second time.
  const abort = useRef<AbortController>(undefined);

  const begin = (
    state: "counting" | "working",
    work: (scope: Scope, step: ValueStep) => Promise<FormulaCount>,
    outcome: (count: FormulaCount) => Turning,
  ) => {
    if (abort.current) return;
    const controller = new AbortController();
    abort.current = controller;
    setTurning({ state, share: 0 });
    const step = (share: number) => {
      if (controller.signal.aborted) throw new WorkbookProblem("cancelled");
      setTurning({ state, share });
    };
    const end = (ended: Turning) => {
      abort.current = undefined;
      setTurning(ended);
    };
    work(scope, step).then(
      (count) => end(outcome(count)),
      (thrown: unknown) => end({ state: "failed", problem: asProblem(thrown) }),
    );
  };
  return {
    scope,
    turning,
    choose(chosen) {
      setScope(chosen);
      if (!abort.current) setTurning({ state: "idle" });
    },
    ask: () =>
      begin("counting", countFormulas, (count) => ({ state: count.formulas > 0 ? "asking" : "nothing", count })),
    turn: () => begin("working", turnIntoValues, (count) => ({ state: "done", count })),
    cancel() {
      if (turning.state === "asking") setTurning({ state: "idle" });
      if (!abort.current) return;
      abort.current.abort();
      setTurning({ state: "stopping" });
    },
  };
}
