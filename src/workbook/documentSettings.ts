import { runExcel } from "./runExcel";

/** What was kept in this workbook under a key, or undefined. What it holds is for the reader to check. */
export function readSetting(key: string): Promise<unknown> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : parsed(setting.value);
  });
}

/** Keeps a value in this workbook; it is saved with the file and comes back when the file is opened. */
export function keepSetting(key: string, value: unknown): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.settings.add(key, JSON.stringify(value));
    await context.sync();
  });
}

/** Text is the one kind of value that every Excel keeps exactly as it was given. */
function parsed(value: unknown): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}
