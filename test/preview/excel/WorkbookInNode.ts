import { ErrorSentences } from "../../../src/preview/functions/ErrorSentences";
import type { Pending } from "../../../src/preview/functions/Pending";
import type { Grid } from "../../../src/preview/grid/Grid";
import type { GridValue } from "../../../src/preview/grid/GridCell";
import { createHook } from "../../../src/preview/page/createHook";
import type { PreviewHook } from "../../../src/preview/page/createHook";
import type { ExcelVariant } from "../../../src/preview/objects/ExcelVariant";
import { TODAYS_API } from "../../../src/preview/page/options";
import type { WorkbookModel } from "../../../src/preview/objects/WorkbookModel";
import { withNewerMembers } from "../../../src/preview/objects/newerMembers";
import { watchUndoGroups } from "../../../src/preview/objects/undoGroups";
import { workbookSnapshot } from "../../../src/preview/page/workbookSnapshot";
import { BatchGate, type Interruption } from "../../../src/preview/protocol/BatchGate";
import { executeMethod } from "../../../src/preview/protocol/executeMethod";
import { forwardEvents } from "../../../src/preview/protocol/workbookEvents";
import { pauseIsOver } from "../../run/timersDue";
import { MemoryGrid } from "../MemoryGrid";
import { workbookOver } from "../objects/Batches";
import { type EventSender, officeInNode } from "./officeInNode";
import type { ExcelFailure, TestWorkbook } from "./TestWorkbook";

export interface WorkbookOptions extends Partial<ExcelVariant> {
  readonly sheets?: readonly string[];
  readonly locale?: string;
  readonly api?: string;
}

/** What a grid that calculates knows of the add-in's functions. */
interface Calculated {
  readonly pending: Pick<Pending, "arrived">;
  readonly problems: ErrorSentences;
}

const CALCULATES_NOTHING: Calculated = {
  pending: { arrived: () => Promise.resolve(false) },
  problems: new ErrorSentences(),
};

/** In milliseconds; who does not wait for a pause before looking at a change asks for it at once. */
const QUIET = 40;

/** office.js sends a batch under this number. */
const BATCH = 93;

/**
 * A workbook in memory that `Excel.run` speaks to, through Microsoft's own office.js and all of the preview but its
 * spreadsheet and its page: for tests of what the add-in does to a workbook. It calculates nothing where it is
 * opened by `open`, and `grid.results` gives formulas their values; `calculatedWorkbook` opens one that calculates. Between its batches a test can look in: `interrupt` refuses some or holds one, and what is done
 * until `release` happens meanwhile.
 */
export class WorkbookInNode<G extends Grid = MemoryGrid> implements TestWorkbook {
  private constructor(
    readonly grid: G,
    readonly model: WorkbookModel,
    private readonly hook: PreviewHook,
    private readonly asked: { readonly batches: number; readonly open: number },
  ) {}

  /** What the document keeps for the add-in: values as text in JSON, by key. */
  get settings(): Map<string, string> {
    return this.model.settings;
  }

  static open(options: WorkbookOptions = {}): WorkbookInNode {
    const grid = new MemoryGrid(...(options.sheets ?? ["Sheet1"]));
    return WorkbookInNode.over(grid, (sheet) => grid.sheet(sheet).content(), options);
  }

  /**
   * @param contentOf what the grid holds of the sheet of an id
   * @param functions those of the add-in, where the grid calculates
   */
  static over<G extends Grid>(
    over: G,
    contentOf: (sheet: string) => readonly unknown[],
    options: WorkbookOptions = {},
    { pending, problems }: Calculated = CALCULATES_NOTHING,
  ): WorkbookInNode<G> {
    const { locale = "en-US", language = "en-US", api = TODAYS_API, culture = locale } = options;
    const variant = { ...options, culture, language };
    let send: EventSender = () => undefined;
    const { grid, model, executor } = workbookOver(over, (event) => send(event), variant);
    forwardEvents(grid, model.events);
    const gate = new BatchGate();
    const asked = { batches: 0, open: 0 };
    const host = {
      execute: async (batch: Parameters<typeof executor.execute>[0]) => {
        asked.batches++;
        asked.open++;
        try {
          return await gate.pass(batch, (passed) => executor.execute(passed));
        } finally {
          asked.open--;
        }
      },
      editing: grid.editing,
      settings: model.settings,
      isLimited: model.variant.host === "web",
    };
    send = officeInNode({
      answer: async (call) => {
        const answer = await executeMethod({ DdaMethod: { DispatchId: BATCH }, ArrayData: call }, host);
        return (answer as { Data: [number, unknown[], string] }).Data[2];
      },
      locale,
      language,
      api,
    });
    withNewerMembers(Excel);
    watchUndoGroups(Excel, model);
    const hook = createHook({
      grid,
      gate,
      problems,
      functions: { pending },
      isReady: () => true,
      changeTheme: () => undefined,
      reopen: () => undefined,
      snapshot: () => workbookSnapshot(model, contentOf),
    });
    return new WorkbookInNode(grid, model, hook, asked);
  }

  /** Waits until all is calculated and nobody has asked for anything in a while: who was told of a change has looked at it. */
  async quiet(): Promise<void> {
    for (let before = -1; this.asked.open > 0 || pauseIsOver() || before !== this.asked.batches;) {
      before = this.asked.batches;
      await this.calculated();
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    }
  }

  calculated(): Promise<void> {
    return this.hook.calculated();
  }

  async set(address: string, values: GridValue[][]): Promise<void> {
    this.hook.write(address, values);
    await this.calculated();
  }

  select(address: string): Promise<void> {
    return Promise.resolve(this.hook.select(address));
  }

  async value(address: string): Promise<GridValue> {
    return (await this.values(address))[0][0];
  }

  async values(address: string): Promise<GridValue[][]> {
    await this.calculated();
    return this.hook.values(address);
  }

  /** What the cell shows, formatted. */
  text(address: string): Promise<string> {
    return Promise.resolve(this.hook.texts(address)[0][0]);
  }

  /** Sorts rows by one of their columns, counted from the first of them, as the buttons in the head of a table do. */
  async sort(address: string, column: number, order: "ascending" | "descending"): Promise<void> {
    this.hook.sort(address, column, order === "ascending");
    await this.calculated();
  }

  formula(address: string): Promise<string | null> {
    return Promise.resolve(this.hook.formulas(address)[0][0]);
  }

  sheetNames(): Promise<string[]> {
    return Promise.resolve(this.hook.sheetNames());
  }

  async excel<Result, Argument>(
    body: (context: Excel.RequestContext, argument: Argument) => Promise<Result>,
    argument?: Argument,
  ): Promise<Result | ExcelFailure> {
    try {
      return await Excel.run((context) => body(context, argument as Argument));
    } catch (thrown) {
      const { code, message, debugInfo } = thrown as OfficeExtension.Error;
      return { code, message, location: debugInfo?.errorLocation };
    }
  }

  snapshot(): Promise<Record<string, string>> {
    return Promise.resolve(this.hook.snapshot());
  }

  interrupt(plan: Interruption | null): Promise<void> {
    return Promise.resolve(this.hook.gate.interrupt(plan));
  }

  interrupted(): Promise<number> {
    return Promise.resolve(this.hook.gate.interrupted);
  }

  held(): Promise<void> {
    return this.hook.gate.held();
  }

  release(): Promise<void> {
    return Promise.resolve(this.hook.gate.release());
  }
}
