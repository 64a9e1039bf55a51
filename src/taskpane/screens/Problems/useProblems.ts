import { useCallback, useEffect, useState } from "react";
import { enterAgain } from "../../../workbook/enterAgain";
import {
  findProblems,
  jumpTo,
  unexplainedFormulas,
  type CellProblem,
  type FoundProblems,
} from "../../../workbook/findProblems";
import type { WorkbookProblem } from "../../../workbook/WorkbookProblem";
import { asProblem } from "../../workbookState/asProblem";

export interface ProblemsState {
  /** Undefined while the workbook is looked through for the first time. */
  readonly found?: FoundProblems;
  readonly looking: boolean;
  readonly failed?: WorkbookProblem;
  readonly look: () => void;
  readonly goTo: (problem: CellProblem) => void;
  /** Enters the formulas again of whose errors nothing is known, and looks again. */
  readonly enter: () => void;
}

export function useProblems(): ProblemsState {
  const [known, setKnown] = useState<{ readonly found?: FoundProblems; readonly failed?: WorkbookProblem }>({});
  const [looking, setLooking] = useState(true);
  const fail = useCallback((thrown: unknown) => {
    setLooking(false);
    setKnown((before) => ({ ...before, failed: asProblem(thrown) }));
  }, []);
  const start = useCallback(() => {
    findProblems().then((found) => {
      setLooking(false);
      setKnown({ found });
    }, fail);
  }, [fail]);
  useEffect(start, [start]);
  return {
    ...known,
    looking,
    look() {
      setLooking(true);
      start();
    },
    enter() {
      setLooking(true);
      enterAgain(unexplainedFormulas(known.found?.cells ?? [])).then(start, fail);
    },
    goTo: (problem) => void jumpTo(problem).catch(fail),
  };
}
