import { useRef, useState } from "react";
import type { NewInputs } from "../../workbook/written/updateInputs";
import { updateInputs } from "../../workbook/written/updateInputs";
import { showSheet } from "../../workbook/showSheet";
import type { WorkbookProblem } from "../../workbook/WorkbookProblem";
import { asProblem } from "../workbookState/asProblem";

/** What came of the last press. */
export type Pressed =
  | { readonly state: "idle" | "busy" }
  | { readonly state: "said"; readonly done: string; readonly left: readonly string[] }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

export interface SheetPresses {
  readonly pressed: Pressed;
  /** Writes to the inputs of the sheet. @param say what was done, given the keys of those that stay */
  readonly update: (sheetId: string, inputs: NewInputs, say: (stay: readonly string[]) => Said) => void;
  readonly open: (sheetId: string) => void;
  /** Says what was done without Excel. */
  readonly say: (said: Said) => void;
  readonly forget: () => void;
}

export interface Said {
  /** Empty where nothing was done. */
  readonly done: string;
  /** What was not done, and why. */
  readonly left: readonly string[];
}

/** One press at a time, whatever the person presses meanwhile. */
export function useSheetPresses(): SheetPresses {
  const [pressed, setPressed] = useState<Pressed>({ state: "idle" });
  const isBusy = useRef(false);
  const begin = (work: () => Promise<Pressed>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setPressed({ state: "busy" });
    void work()
      .catch((thrown: unknown): Pressed => ({ state: "failed", problem: asProblem(thrown) }))
      .then((outcome) => {
        isBusy.current = false;
        setPressed(outcome);
      });
  };
  return {
    pressed,
    update: (sheetId, inputs, say) =>
      begin(async () => ({ state: "said", ...say(await updateInputs(sheetId, inputs)) })),
    open: (sheetId) =>
      begin(async () => {
        await showSheet(sheetId);
        return { state: "idle" };
      }),
    say: (said) => setPressed({ state: "said", ...said }),
    forget: () => setPressed({ state: "idle" }),
  };
}
