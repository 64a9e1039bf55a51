import { sampleSheets } from "../../sample/sampleSheets";
import { ChartStore } from "../charts/ChartStore";
import { CustomFunctions } from "../functions/CustomFunctions";
import { CustomFunctionsService } from "../functions/CustomFunctionsService";
import { DirectCaller } from "../functions/DirectCaller";
import { loadMetadata } from "../functions/metadata";
import { Problems } from "../functions/Problems";
import { ProtocolCaller } from "../functions/ProtocolCaller";
import type { CellPlace } from "../grid/Grid";
import { createUniver } from "../grid/univer/createUniver";
import { describeFunctions, registerFunctions } from "../grid/univer/registerFunctions";
import { UniverContext } from "../grid/univer/UniverContext";
import { UniverGrid } from "../grid/univer/UniverGrid";
import { AddInService } from "../objects/AddInService";
import { fullAddress } from "../objects/address";
import { EventRegistrations } from "../objects/EventRegistrations";
import { Executor } from "../objects/Executor";
import { References } from "../objects/References";
import { TableLooks } from "../objects/TableLooks";
import { Workbook } from "../objects/Workbook";
import { WorkbookModel } from "../objects/WorkbookModel";
import { appContext } from "../protocol/appContext";
import { executeMethod } from "../protocol/executeMethod";
import { PaneFrame } from "../protocol/PaneFrame";
import { forwardEvents, sendEvent } from "../protocol/workbookEvents";
import { createHook } from "./createHook";
import type { PageOptions } from "./options";
import { showProblems } from "./problemLine";
import { workbookData } from "./workbookData";

/** Puts the page together: grid, object model, custom functions and the pane, each knowing only what it needs. */
export async function openPreview(options: PageOptions): Promise<void> {
  const functions = await loadMetadata("/addin/functions.json");
  const { univer, api } = createUniver("grid");
  const problems = new Problems();
  const settings = new Map<string, string>();
  const references = new References();

  // The functions must be there before the workbook, whose formulas call them.
  const direct = new DirectCaller(() => pane.element.contentWindow);
  const protocol = new ProtocolCaller((messages) => pane.fire("richApiMessage", { ArrayData: messages }));
  const caller = options.usesProtocol ? protocol : direct;
  const custom = new CustomFunctions(
    caller,
    problems,
    ({ sheet, row, column }: CellPlace) =>
      fullAddress(model.sheet(sheet, "CustomFunctions").name, { row, column, rows: 1, columns: 1 }),
    (cells) => grid.calculation.recalculate(cells),
  );
  const sheetRows = { core: (sheet: string) => context.core(sheet) };
  registerFunctions(univer.__getInjector(), sheetRows, functions, (metadata, call) => custom.run(metadata, call));

  const workbook = api.createWorkbook(workbookData(options.isEmpty ? [] : sampleSheets()));
  describeFunctions(univer.__getInjector(), functions);
  const context = new UniverContext(api, workbook, univer.__getInjector());
  const grid = new UniverGrid(context);
  const events = new EventRegistrations((event) => sendEvent(pane, event));
  const model = new WorkbookModel(grid, new ChartStore(), new TableLooks(), settings, events, references);

  const ready = () => {
    caller.isReady = true;
    custom.ready();
  };
  const services = (name: string) => {
    if (name === "Microsoft.ExcelServices.CustomFunctions") {
      return new CustomFunctionsService(model, ready, (results) => protocol.receive(results));
    }
    return name === "Microsoft.InternalService.AddinInternalService" ? new AddInService(model) : null;
  };
  const executor = new Executor(new Workbook(model, references, services), references, () =>
    grid.calculation.settled(),
  );

  const pane: PaneFrame = new PaneFrame(`/addin/${options.pane}`, options.locale, {
    ContextActivationManager_getAppContextAsync: () => {
      caller.isReady = false;
      events.clear();
      references.clear();
      pane.forget();
      return appContext({
        id: pane.id,
        locale: options.locale,
        address: `${location.origin}/Worth preview.xlsx`,
        width: options.paneWidth,
        height: innerHeight,
        settings,
      });
    },
    ContextActivationManager_notifyHost: () => undefined,
    executeMethod: (data) =>
      executeMethod(data, { execute: (batch) => executor.execute(batch), editing: grid.editing, settings }),
  });

  forwardEvents(grid, events, pane);
  showProblems(document.getElementById("problem") as HTMLElement, grid, problems);
  document.documentElement.style.setProperty("--pane-width", `${options.paneWidth}px`);
  pane.open(document.getElementById("pane") as HTMLElement);
  const isReady = () => caller.isReady && functions.every(({ id }) => caller.has(id));
  window.worthPreview = createHook({ grid, problems, functions: custom, isReady });
}
