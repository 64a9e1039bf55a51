import { runExcel } from "./runExcel";

/** Under which something is kept in this workbook. */
export type SettingKey = `worth.${string}`;

/** More than any job keeps, and little enough to be read at once: a file may come from anybody. */
const LONGEST_SETTING = 200_000;

/** What is on its way to the document. */
let keeping: Promise<unknown> = Promise.resolve();

/** What was kept in this workbook under a key, or undefined. What it holds is for the reader to check. */
export function readSetting(key: SettingKey): Promise<unknown> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? undefined : parsed(setting.value);
  });
}

/** Keeps a value in this workbook; it is saved with the file and comes back when the file is opened again. */
export function keepSetting(key: SettingKey, value: unknown): Promise<void> {
  const kept = runExcel(async (context) => {
    context.workbook.settings.add(key, JSON.stringify(value));
    await context.sync();
  });
  keeping = Promise.allSettled([keeping, kept]);
  return kept;
}

/** Resolves once everything that was to be kept is in the document, or was refused. */
export async function allKept(): Promise<void> {
  await keeping;
}

/** Whether a setting of the document is one of these: those of others may stand beside them. */
export function isSettingKey(key: string): key is SettingKey {
  return key.startsWith("worth.");
}

/** Text is the one kind of value that every Excel keeps exactly as it was given. */
function parsed(value: unknown): unknown {
  try {
    return typeof value === "string" && value.length <= LONGEST_SETTING ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}
