import type { CellAnswer } from "./cells/cells";
import { guarded } from "./cells/guarded";

/**
 * The folder is the registry: every file here that carries an Excel name defines the function of that name,
 * and this entry hands them all to Excel.
 */
const files = import.meta.webpackContext("./", { regExp: /^\.\/[A-Z]+\.ts$/ });

// Where office.js did not come there is nobody to hand them to; the pane says so.
if (typeof CustomFunctions !== "undefined") files.keys().forEach(associate);

function associate(file: string): void {
  const name = file.slice("./".length, -".ts".length);
  const exported = files(file) as Record<string, (...cells: never[]) => CellAnswer>;
  CustomFunctions.associate(name, guarded(exported[name]));
}
