import { useCallback, useEffect, useState } from "react";
import { enterAgain } from "../../../workbook/enterAgain";
import {
  findProblems,
  hasUnknownName,
  jumpTo,
  unexplainedFormulas,
  type CellProblem,
  type FoundProblems,
} from "../../../workbook/findProblems";
import { keepFunctions, readFunctionsAnew } from "../../../workbook/functionList";
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
  /** That Excel still does not know a name once formulas were entered again, and whether it was asked to read the functions anew. */
  readonly unread?: "offered" | "asked" | undefined;
  /** Asks Excel to read the functions anew when the file is opened next. */
  readonly readAnew: () => void;
}

type Known = Pick<ProblemsState, "found" | "failed" | "unread">;

export function useProblems(): ProblemsState {
  const [known, setKnown] = useState<Known>({});
  const [looking, setLooking] = useState(true);
  const fail = useCallback((thrown: unknown) => {
    setLooking(false);
    setKnown((before) => ({ ...before, failed: asProblem(thrown) }));
  }, []);
  const start = useCallback(
    (unreadOtherwise?: "offered") => {
      const told = findProblems().then(async (found) => {
        const isUnknown = hasUnknownName(found.cells);
        setLooking(false);
        setKnown({ found, unread: isUnknown ? unreadOtherwise : undefined });
        if (!isUnknown) await keepFunctions();
      });
      told.catch(fail);
    },
    [fail],
  );
  useEffect(() => start(), [start]);
  return {
    ...known,
    looking,
    look() {
      setLooking(true);
      start();
    },
    enter() {
      setLooking(true);
      enterAgain(unexplainedFormulas(known.found?.cells ?? [])).then(() => start("offered"), fail);
    },
    readAnew: () => void readFunctionsAnew().then(() => setKnown((before) => ({ ...before, unread: "asked" })), fail),
    goTo: (problem) => void jumpTo(problem).catch(fail),
  };
}
