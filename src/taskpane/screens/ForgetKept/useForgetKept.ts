import { useRef, useState } from "react";
import { countKept, forgetKept, type KeptCount, type Step } from "../../../workbook/forgetKept";
import { WorkbookProblem } from "../../../workbook/WorkbookProblem";
import { asProblem } from "../../workbookState/asProblem";

export type Forgetting =
  | { readonly state: "idle" | "nothing" | "done" }
  | { readonly state: "looking" | "forgetting" }
  /** Cancelled: it ends as soon as Excel answers. */
  | { readonly state: "stopping" }
  /** The person decides, knowing what there is. */
  | { readonly state: "asking"; readonly kept: KeptCount }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

export interface ForgetKeptState {
  readonly forgetting: Forgetting;
  readonly ask: () => void;
  readonly forget: () => void;
  readonly cancel: () => void;
}

export function useForgetKept(): ForgetKeptState {
  const [forgetting, setForgetting] = useState<Forgetting>({ state: "idle" });
  // A dialog that is closing takes another press, so that the state on the screen is no guard against a second time.
  const abort = useRef<AbortController>(undefined);

  const begin = (
    state: "looking" | "forgetting",
    work: (step: Step) => Promise<KeptCount>,
    outcome: (kept: KeptCount) => Forgetting,
  ) => {
    if (abort.current) return;
    const controller = new AbortController();
    abort.current = controller;
    setForgetting({ state });
    const step = () => {
      if (controller.signal.aborted) throw new WorkbookProblem("cancelled");
    };
    const end = (ended: Forgetting) => {
      abort.current = undefined;
      setForgetting(ended);
    };
    work(step).then(
      (kept) => end(outcome(kept)),
      (thrown: unknown) => end({ state: "failed", problem: asProblem(thrown) }),
    );
  };
  return {
    forgetting,
    ask: () =>
      begin("looking", countKept, (kept) =>
        kept.jobs + kept.sheets > 0 ? { state: "asking", kept } : { state: "nothing" },
      ),
    forget: () => begin("forgetting", forgetKept, () => ({ state: "done" })),
    cancel() {
      if (forgetting.state === "asking") setForgetting({ state: "idle" });
      if (!abort.current) return;
      abort.current.abort();
      setForgetting({ state: "stopping" });
    },
  };
}
