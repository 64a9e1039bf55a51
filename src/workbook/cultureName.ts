import { runExcel } from "./runExcel";

/** The name of the culture by which Excel writes and reads numbers, as in `de-DE`. Excel's own language may be another. */
export function cultureName(): Promise<string> {
  return runExcel(async (context) => {
    const { cultureInfo } = context.application;
    cultureInfo.load("name");
    await context.sync();
    return cultureInfo.name;
  });
}
