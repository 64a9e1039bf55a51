import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { builtFunctions } from "./builtFunctions";
import { sampleWorkbook } from "./sampleWorkbook";
import { workbookFile } from "./workbookFile";

/** `npm run sample` writes the sample workbook to dist/sample; `npm run sample -- file.xlsx` to a file of yours. */
const root = path.join(import.meta.dirname, "../..");
const usual = path.join(root, "dist", "sample", "worth-sample.xlsx");
const [asked] = process.argv.slice(2);
const file = asked === undefined ? usual : path.resolve(asked);

if (asked !== undefined && existsSync(file)) {
  console.error(`${file} is there already and stays as it is. Give another name, or move it away first.`);
  process.exitCode = 1;
} else {
  const { help, functions } = builtFunctions(path.join(root, "dist"));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, workbookFile(sampleWorkbook(help, functions)));
  console.log(`The sample workbook is written: ${file}`);
}
