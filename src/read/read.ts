import { readFileSync } from "node:fs";
import { fileRows } from "./fileRows";
import { openedRows } from "./openedRows";
import { readOptions } from "./options";
import { ReadFailure } from "./ReadFailure";
import { reading } from "./reading";

/** `npm run -s read -- FILE --job channels`: how the pane reads a file, as one JSON object. */
try {
  const options = readOptions(process.argv.slice(2));
  const contents = openedRows(fileRows(bytesOf(options.file)), options.opened, new Date().getFullYear());
  console.log(JSON.stringify(reading(options.task, contents, options), null, 1));
} catch (error) {
  if (!(error instanceof ReadFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ReadFailure(`${file} cannot be opened: ${(error as Error).message}.`);
  }
}
