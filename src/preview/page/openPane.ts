import type { Executor } from "../objects/Executor";
import type { WorkbookModel } from "../objects/WorkbookModel";
import { appContext } from "../protocol/appContext";
import type { BatchGate } from "../protocol/BatchGate";
import { executeMethod } from "../protocol/executeMethod";
import type { PaneFrame } from "../protocol/PaneFrame";
import { withNewerMembers } from "../objects/newerMembers";
import { watchUndoGroups } from "../objects/undoGroups";
import { giveTheme, themeOf } from "./officeTheme";
import type { CustomFunctions } from "../functions/CustomFunctions";
import type { PageOptions } from "./options";

interface PaneParts {
  readonly pane: PaneFrame;
  readonly model: WorkbookModel;
  readonly executor: Executor;
  readonly gate: BatchGate;
  readonly functions: CustomFunctions;
  readonly options: PageOptions;
}

/** Opens the add-in's page in its place and answers what office.js asks from there. */
export function openPane(parent: HTMLElement, { pane, model, executor, gate, functions, options }: PaneParts): void {
  const theme = themeOf(options.theme);
  const { settings, grid, events, references } = model;
  const begin = () => {
    // A page that was loaded again knows nothing of what the one before it registered for or kept.
    functions.wait();
    pane.forget();
    events.clear();
    references.clear();
    if (theme) giveTheme(pane.element.contentWindow, theme);
    const { Excel: excel } = pane.element.contentWindow as { readonly Excel?: object };
    if (excel) withNewerMembers(excel);
    if (excel) watchUndoGroups(excel, model);
    return appContext(pane.id, options, settings);
  };
  pane.answer({
    ContextActivationManager_getAppContextAsync: begin,
    ContextActivationManager_notifyHost: () => undefined,
    executeMethod: (data) =>
      executeMethod(data, {
        execute: (batch) => gate.pass(batch, (passed) => grid.calculation.during(() => executor.execute(passed))),
        editing: grid.editing,
        settings,
        isLimited: options.host === "web",
      }),
  });
  layPane(pane, options);
  pane.open(parent);
}

/** Gives the pane the width and the colours that the page's address asks for. */
export function layPane(pane: PaneFrame, { paneWidth, theme }: PageOptions): void {
  document.documentElement.style.setProperty("--pane-width", `${paneWidth}px`);
  pane.element.style.colorScheme = themeOf(theme)?.isDarkTheme ? "dark" : "light";
}

/** Gives an open page another theme. Excel tells of none: the page looks when it is returned to. */
export function changeTheme(pane: PaneFrame, name: string): void {
  const theme = themeOf(name);
  if (!theme) throw new Error(`Office has no theme ${name}`);
  const page = pane.element.contentWindow;
  giveTheme(page, theme);
  pane.element.style.colorScheme = theme.isDarkTheme ? "dark" : "light";
  page?.dispatchEvent(new Event("focus"));
}
