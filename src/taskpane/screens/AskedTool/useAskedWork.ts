import { useRef, useState } from "react";
import { WorkbookProblem } from "../../../workbook/WorkbookProblem";
import { asProblem } from "../../workbookState/asProblem";

/** How far a piece of work is that is done only once it was asked for, with what there is to do known. */
export type AskedWork<Found> =
  | { readonly state: "idle" }
  | { readonly state: "looking" | "working"; readonly share: number | undefined }
  /** Cancelled: it ends as soon as Excel answers. */
  | { readonly state: "stopping" }
  /** The person decides, knowing what was found. */
  | { readonly state: "asking" | "nothing" | "done"; readonly found: Found }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

/** To be called between the steps of the work: it throws where the work was cancelled. */
type Step = (share?: number) => void;

export interface Work<Found> {
  readonly look: (step: Step) => Promise<Found>;
  /** Whether there is anything to do. */
  readonly isThere: (found: Found) => boolean;
  readonly work: (step: Step) => Promise<Found>;
}

export interface AskedWorkState<Found> {
  readonly asked: AskedWork<Found>;
  readonly ask: () => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
  /** Says no more of what was, unless something is under way. */
  readonly reset: () => void;
}

/** Looks what there is to do, asks, and does it. */
export function useAskedWork<Found>({ look, isThere, work }: Work<Found>): AskedWorkState<Found> {
  const [asked, setAsked] = useState<AskedWork<Found>>({ state: "idle" });
  // A dialog that is closing takes another press, so that the state on the screen is no guard against a second time.
  const abort = useRef<AbortController>(undefined);

  const begin = (
    state: "looking" | "working",
    begun: (step: Step) => Promise<Found>,
    outcome: (found: Found) => AskedWork<Found>,
  ) => {
    if (abort.current) return;
    const controller = new AbortController();
    abort.current = controller;
    setAsked({ state, share: undefined });
    const step = (share?: number) => {
      if (controller.signal.aborted) throw new WorkbookProblem("cancelled");
      if (share !== undefined) setAsked({ state, share });
    };
    const end = (ended: AskedWork<Found>) => {
      abort.current = undefined;
      setAsked(ended);
    };
    begun(step).then(
      (found) => end(outcome(found)),
      (thrown: unknown) => end({ state: "failed", problem: asProblem(thrown) }),
    );
  };
  return {
    asked,
    ask: () => begin("looking", look, (found) => ({ state: isThere(found) ? "asking" : "nothing", found })),
    confirm: () => begin("working", work, (found) => ({ state: "done", found })),
    cancel() {
      if (asked.state === "asking") setAsked({ state: "idle" });
      if (!abort.current) return;
      abort.current.abort();
      setAsked({ state: "stopping" });
    },
    reset: () => {
      if (!abort.current) setAsked({ state: "idle" });
    },
  };
}
