import { useRef, useState } from "react";
import type { WorkbookPlan } from "../../../workbook/SheetPlan";
import { WorkbookProblem, type WorkbookProblemKind } from "../../../workbook/WorkbookProblem";
import { writeSheet } from "../../../workbook/writeSheet";
import { readWritten, type WrittenSheetNow } from "../../../workbook/written/readWritten";
import { asProblem } from "../../workbookState/asProblem";
import { isSameScenario, MOST_SCENARIOS, readScenarios, scenariosOf, type Scenario } from "./Scenario";

/** What came of keeping a scenario. */
export type Keeping =
  | { readonly state: "idle" }
  | { readonly state: "writing"; readonly share: number }
  /** Cancelled: what was begun is being taken away, as soon as Excel answers. */
  | { readonly state: "stopping" }
  /** There is no room: the person says which one gives its place. */
  | { readonly state: "asking"; readonly kept: readonly Scenario[]; readonly order: KeepOrder }
  /** One that is kept holds the same. */
  | { readonly state: "same"; readonly name: string }
  /** `left`: the earlier sheet, where it stays, and why. */
  | {
      readonly state: "kept";
      readonly name: string;
      readonly sheet: string;
      readonly left: { readonly sheet: string; readonly why: WorkbookProblem } | undefined;
    }
  | { readonly state: "failed"; readonly problem: WorkbookProblem };

export interface KeepOrder {
  readonly job: string;
  /** The wanted name of the sheet that holds all of them. */
  readonly name: string;
  /** The scenario, given those there are. */
  readonly made: (kept: readonly Scenario[]) => Scenario;
  readonly build: (scenarios: readonly Scenario[]) => WorkbookPlan;
}

export interface ScenarioKeeper {
  readonly keeping: Keeping;
  readonly keep: (order: KeepOrder) => void;
  /** The answer to the question: by its place, counted from 0. */
  readonly replace: (order: KeepOrder, place: number) => void;
  readonly cancel: () => void;
}

/** Where the earlier sheet is not as Worth wrote it, or something looks at it: it stays, and all scenarios go on a new one. */
const STAYS: readonly WorkbookProblemKind[] = ["holdsOthers", "changedSince", "lookedAt", "writtenGone"];

/** Keeps scenarios on a sheet of their own, one press at a time. */
export function useScenarios(): ScenarioKeeper {
  const [keeping, setKeeping] = useState<Keeping>({ state: "idle" });
  const abort = useRef<AbortController>(undefined);
  const begin = (work: (signal: AbortSignal) => Promise<Keeping>) => {
    if (abort.current) return;
    const controller = new AbortController();
    abort.current = controller;
    setKeeping({ state: "writing", share: 0 });
    void work(controller.signal)
      .catch((thrown: unknown): Keeping => ({ state: "failed", problem: asProblem(thrown) }))
      .then((outcome) => {
        abort.current = undefined;
        setKeeping(outcome);
      });
  };
  const put = async (order: KeepOrder, signal: AbortSignal, place?: number): Promise<Keeping> => {
    const found = await readWritten(scenariosOf(order.job), order.name);
    const kept = keptOn(found);
    if (signal.aborted) throw new WorkbookProblem("cancelled");
    const fresh = order.made(kept);
    const same = kept.find((one) => isSameScenario(one, fresh));
    if (same) return { state: "same", name: same.name };
    const all =
      place !== undefined && place < kept.length ? kept.map((one, i) => (i === place ? fresh : one)) : [...kept, fresh];
    if (all.length > MOST_SCENARIOS) return { state: "asking", kept, order };
    const progress = (share: number) => setKeeping({ state: "writing", share });
    const write = { name: order.name, tableName: "Scenarios", build: () => order.build(all), signal, progress };
    const sheet = found && {
      ...{ job: scenariosOf(order.job), sheetId: found.id },
      inputs: Object.fromEntries(Object.entries(found.inputs).map(([key, input]) => [key, input?.value])),
    };
    try {
      return {
        state: "kept",
        name: fresh.name,
        sheet: await writeSheet({ ...write, follows: sheet }),
        left: undefined,
      };
    } catch (failure) {
      if (!found || !(failure instanceof WorkbookProblem) || !STAYS.includes(failure.kind)) throw failure;
      return {
        ...{ state: "kept", name: fresh.name, sheet: await writeSheet(write) },
        left: failure.kind === "writtenGone" ? undefined : { sheet: found.name, why: failure },
      };
    }
  };
  return {
    keeping,
    keep: (order) => begin((signal) => put(order, signal)),
    replace: (order, place) => begin((signal) => put(order, signal, place)),
    cancel() {
      if (keeping.state === "asking") setKeeping({ state: "idle" });
      if (!abort.current) return;
      abort.current.abort();
      setKeeping({ state: "stopping" });
    },
  };
}

/** The scenarios of a sheet, by the names that they have there now. */
export function keptOn(sheet: WrittenSheetNow | undefined): Scenario[] {
  if (!sheet) return [];
  const names = Array.from({ length: MOST_SCENARIOS }, (_, i) => sheet.inputs[`scenario.${i + 1}`]?.value);
  return readScenarios(sheet.kept, names);
}
