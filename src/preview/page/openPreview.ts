import { ChartLayer } from "../charts/ChartLayer";
import type { CustomFunctions } from "../functions/CustomFunctions";
import { loadMetadata } from "../functions/metadata";
import { ErrorSentences } from "../functions/ErrorSentences";
import type { ProtocolCaller } from "../functions/ProtocolCaller";
import { SHEET_FONT } from "../grid/univer/createUniver";
import { explainErrors } from "../grid/univer/explainErrors";
import { registerFunctions } from "../grid/univer/registerFunctions";
import { sheetContent } from "../grid/univer/sheetContent";
import { EventRegistrations } from "../objects/EventRegistrations";
import { ExcelObject } from "../objects/ExcelObject";
import { Executor } from "../objects/Executor";
import { WorkbookModel } from "../objects/WorkbookModel";
import { BatchGate } from "../protocol/BatchGate";
import { PaneFrame } from "../protocol/PaneFrame";
import { forwardEvents, sendEvent } from "../protocol/workbookEvents";
import { createHook } from "./createHook";
import { emptyModel } from "./emptyModel";
import { openFunctions } from "./openFunctions";
import { openGrid, reopenSheets } from "./openGrid";
import { changeTheme, layPane, openPane } from "./openPane";
import type { PageOptions } from "./options";
import { problemAt, showProblems } from "./problems";
import { workbookSnapshot } from "./workbookSnapshot";

/** Puts the page together: the grid, the add-in's functions in it, Excel's objects over it, and the pane beside it. */
export async function openPreview(options: PageOptions): Promise<void> {
  const fonts = loadFonts();
  const described = await loadMetadata(`/addin/${functionsFile(options.language)}`, options.host);
  await fonts;
  const metadata = options.knowsEarlierFunctions ? described.slice(0, -1) : described;
  const { context, grid } = openGrid("grid", options);
  const pane = new PaneFrame(`/addin/${options.pane}`, options.language);
  const problems = new ErrorSentences();
  const { caller, functions, protocol } = openFunctions(pane, grid, problems, options);
  registerFunctions(context, metadata, (called, call) => functions.run(called, call));

  const events = new EventRegistrations((event) => sendEvent(pane, event));
  const model = new WorkbookModel(grid, events, options);
  functions.isStuck = (cell) => model.stuck.has(cell);
  if (options.isOpenedBefore) model.stuck.hold();
  const executor = new Executor(model, (name) => service(name, functions, protocol));

  element("grid").after(new ChartLayer(grid, model.charts).element);
  showProblems(element("status"), grid, problems);
  explainErrors(context, (cell) => problemAt(grid, problems, cell));
  forwardEvents(grid, events);
  const gate = new BatchGate();
  openPane(element("pane"), { pane, model, executor, gate, functions, options });
  const isReady = () => caller.isReady && metadata.every(({ id }) => caller.has(id));
  window.worthPreview = createHook({
    grid,
    problems,
    functions,
    isReady,
    changeTheme: (name) => changeTheme(pane, name),
    gate,
    reopen: () => {
      gate.interrupt(null);
      layPane(pane, options);
      emptyModel(model);
      reopenSheets(context, options.isEmpty);
      if (options.isOpenedBefore) model.stuck.hold();
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

/** The element of this id, which preview.html has. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`preview.html has no element with the id ${id}`);
  return found;
}

/** What office.js asks for beside the workbook. */
function service(name: string, functions: CustomFunctions, protocol: ProtocolCaller): ExcelObject | null {
  if (name === "Microsoft.ExcelServices.CustomFunctions") {
    return new ExcelObject("CustomFunctions", {
      ready: () => functions.ready(),
      receive: (results) => protocol.receive(results),
    });
  }
  return name === "Microsoft.InternalService.AddinInternalService" ? new ExcelObject("AddinInternalService", {}) : null;
}

/** A grid that is drawn on a canvas takes the fonts that are there at that moment. */
async function loadFonts(): Promise<void> {
  await Promise.all(["400", "700"].map((weight) => document.fonts.load(`${weight} 11px ${SHEET_FONT}`)));
}
