import { ChartLayer } from "../charts/ChartLayer";
import { ChartStore } from "../charts/ChartStore";
import { loadMetadata } from "../functions/metadata";
import { ErrorSentences } from "../functions/ErrorSentences";
import { explainErrors } from "../grid/univer/explainErrors";
import { registerFunctions } from "../grid/univer/registerFunctions";
import { sheetContent } from "../grid/univer/sheetContent";
import { EventRegistrations } from "../objects/EventRegistrations";
import { ExcelObject } from "../objects/ExcelObject";
import { Executor } from "../objects/Executor";
import { References } from "../objects/References";
import { TableLooks } from "../objects/TableLooks";
import { Workbook } from "../objects/Workbook";
import { WorkbookModel } from "../objects/WorkbookModel";
import { BatchGate } from "../protocol/BatchGate";
import { PaneFrame } from "../protocol/PaneFrame";
import { forwardEvents, sendEvent } from "../protocol/workbookEvents";
import { createHook } from "./createHook";
import { element } from "./element";
import { emptyModel } from "./emptyModel";
import { type FunctionsLink, openFunctions } from "./openFunctions";
import { openGrid, reopenSheets } from "./openGrid";
import { changeTheme, layPane, openPane } from "./openPane";
import type { PageOptions } from "./options";
import { problemAt } from "./problemAt";
import { workbookSnapshot } from "./workbookSnapshot";
import { showProblems } from "./showProblems";

/** Puts the page together: the grid, the add-in's functions in it, Excel's objects over it, and the pane beside it. */
export async function openPreview(options: PageOptions): Promise<void> {
  const metadata = await loadMetadata(`/addin/${functionsFile(options.language)}`);
  const { context, grid } = openGrid("grid", options.isEmpty);
  const pane = new PaneFrame(`/addin/${options.pane}`, options.language);
  const problems = new ErrorSentences();
  const link = openFunctions(pane, grid, problems, options.usesProtocol);
  registerFunctions(context, metadata, (called, call) => link.functions.run(called, call));

  const events = new EventRegistrations((event) => sendEvent(pane, event));
  const references = new References();
  const model = new WorkbookModel(grid, new ChartStore(), new TableLooks(), new Map(), events, references);
  const workbook = new Workbook(model, (name) => service(name, link));
  const executor = new Executor(model, workbook);

  element("grid").after(new ChartLayer(grid, model.charts).element);
  showProblems(element("status"), grid, problems);
  explainErrors(context, (cell) => problemAt(grid, problems, cell));
  forwardEvents(grid, events, pane);
  const gate = new BatchGate();
  openPane({ pane, model, executor, gate, link, options });
  const isReady = () => link.caller.isReady && metadata.every(({ id }) => link.caller.has(id));
  window.worthPreview = createHook({
    grid,
    problems,
    functions: link.functions,
    isReady,
    changeTheme: (name) => changeTheme(pane, name),
    gate,
    reopen: () => {
      gate.interrupt(null);
      layPane(pane, options);
      emptyModel(model);
      reopenSheets(context, options.isEmpty);
      grid.calculation.recalculate();
    },
    snapshot: () => {
      const saved = context.workbook.save();
      return workbookSnapshot(model, (sheet) => sheetContent(saved, sheet));
    },
  });
}

/** The file of the functions' help that manifest.xml names for a language. */
function functionsFile(language: string): string {
  return language === "de-DE" ? "functions-de.json" : "functions.json";
}

/** What office.js asks for beside the workbook. */
function service(name: string, link: FunctionsLink): ExcelObject | null {
  if (name === "Microsoft.ExcelServices.CustomFunctions") {
    return new ExcelObject("CustomFunctions", link);
  }
  return name === "Microsoft.InternalService.AddinInternalService" ? new ExcelObject("AddinInternalService", {}) : null;
}
