import { runExcel } from "./runExcel";

/** Microsoft's own name for what has Excel read the list of an add-in's functions anew whenever this file is opened. */
export const READ_ANEW = "Office.ForceRefreshCustomFunctionsCache";

/**
 * Asks Excel, in this file, to read Worth's list of functions anew when the file is opened next. By itself it keeps the list for
 * up to a day, while the pane is always today's: after an update, functions that are new stay unknown to it so long.
 *
 * Source: Microsoft, Troubleshoot custom functions, "Clear the custom functions cache when your add-in runs".
 */
export function readFunctionsAnew(): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.settings.add(READ_ANEW, true);
    await context.sync();
  });
}

/** Asks for it no longer, once the functions are known: reading the list at every opening takes time. */
export function keepFunctions(): Promise<void> {
  return runExcel(async (context) => {
    const asked = context.workbook.settings.getItemOrNullObject(READ_ANEW);
    asked.load("key");
    await context.sync();
    if (asked.isNullObject) return;
    asked.delete();
    await context.sync();
  });
}
