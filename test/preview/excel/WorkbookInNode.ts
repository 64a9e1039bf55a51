import { ErrorSentences } from "../../../src/preview/functions/ErrorSentences";
import type { GridValue } from "../../../src/preview/grid/GridCell";
import { createHook } from "../../../src/preview/page/createHook";
import type { PreviewHook } from "../../../src/preview/page/createHook";
import type { ExcelVariant } from "../../../src/preview/objects/ExcelVariant";
import { TODAYS_API } from "../../../src/preview/page/options";
import type { WorkbookModel } from "../../../src/preview/objects/WorkbookModel";
import { watchUndoGroups } from "../../../src/preview/objects/undoGroups";
import { workbookSnapshot } from "../../../src/preview/page/workbookSnapshot";
import { BatchGate, type Interruption } from "../../../src/preview/protocol/BatchGate";
import { executeMethod } from "../../../src/preview/protocol/executeMethod";
import { forwardEvents } from "../../../src/preview/protocol/workbookEvents";
import type { MemoryGrid } from "../MemoryGrid";
import { workbookInMemory } from "../objects/Batches";
import { type EventSender, officeInNode } from "./officeInNode";
import type { ExcelFailure, TestWorkbook } from "./TestWorkbook";

interface WorkbookOptions extends Partial<ExcelVariant> {
  readonly sheets?: readonly string[];
  readonly locale?: string;
  readonly api?: string;
}

/** office.js sends a batch under this number. */
const BATCH = 93;

/**
 * A workbook in memory that `Excel.run` speaks to, through Microsoft's own office.js and all of the preview but its
 * spreadsheet and its page: for tests of what the add-in does to a workbook. It calculates nothing; `grid.results` gives
 * formulas their values. Between its batches a test can look in: `interrupt` refuses some or holds one, and what is done
 * until `release` happens meanwhile.
 */
export class WorkbookInNode implements TestWorkbook {
  private constructor(
    readonly grid: MemoryGrid,
    readonly model: WorkbookModel,
    private readonly hook: PreviewHook,
  ) {}

  /** What the document keeps for the add-in: values as text in JSON, by key. */
  get settings(): Map<string, string> {
    return this.model.settings;
  }

  static open(options: WorkbookOptions = {}): WorkbookInNode {
    const { sheets = ["Sheet1"], locale = "en-US", language = "en-US", api = TODAYS_API, culture = locale } = options;
    const variant = { ...options, culture, language };
    let send: EventSender = () => undefined;
    const { grid, model, executor } = workbookInMemory(sheets, (event) => send(event), variant);
    forwardEvents(grid, model.events);
    const gate = new BatchGate();
    const host = {
      execute: (batch: Parameters<typeof executor.execute>[0]) =>
        gate.pass(batch, (passed) => executor.execute(passed)),
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
    watchUndoGroups(Excel, model);
    const hook = createHook({
      grid,
      gate,
      problems: new ErrorSentences(),
      functions: { pending: { arrived: () => Promise.resolve(false) } },
      isReady: () => true,
      changeTheme: () => undefined,
      reopen: () => undefined,
      snapshot: () => workbookSnapshot(model, (sheet) => grid.sheet(sheet).content()),
    });
    return new WorkbookInNode(grid, model, hook);
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

  values(address: string): Promise<GridValue[][]> {
    return Promise.resolve(this.hook.values(address));
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
