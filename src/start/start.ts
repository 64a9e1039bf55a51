import { findExcel } from "./findExcel";
import { startOptions } from "./options";
import { StartFailure } from "./StartFailure";
import { startExcel } from "./startExcel";
import { startPreview } from "./startPreview";

/** `npm start`: the add-in in Excel where Excel is, and in the preview workbook elsewhere or when asked for. */
async function start(): Promise<void> {
  const options = startOptions(process.argv.slice(2));
  if (options.preview || findExcel() === null) await startPreview(options);
  else await startExcel();
}

start().catch((error: unknown) => {
  if (!(error instanceof StartFailure)) throw error;
  console.error(`\n${error.message}\n`);
  process.exit(1);
});
