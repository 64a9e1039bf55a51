import { readFileSync } from "node:fs";
import path from "node:path";
import type { FunctionExample, FunctionMetadata } from "../../../src/help/FunctionHelp";

export type CellFunction = (...cells: unknown[]) => unknown;

export const DIST = path.join(import.meta.dirname, "../../../dist");

const read = (file: string) => readFileSync(path.join(DIST, file), "utf8");

/** What functions.json and the help say of every function. */
export function builtMetadata(): (FunctionMetadata & FunctionExample)[] {
  const { functions } = JSON.parse(read("functions.json")) as { functions: FunctionMetadata[] };
  const examples = JSON.parse(read("help/examples.json")) as Record<string, FunctionExample>;
  return functions.map((each) => ({ ...each, ...examples[each.id] }));
}

/** The functions of the built bundle, evaluated as a classic script in this very realm, as Excel loads it. */
export function loadFunctions(): ReadonlyMap<string, CellFunction> {
  const functions = new Map<string, CellFunction>();
  const CustomFunctions = {
    associate: (id: string, built: CellFunction) => functions.set(id, built),
    Error: class extends Error {
      constructor(code: string, sentence = "") {
        super(`${code} ${sentence}`);
      }
    },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
  };
  Object.assign(globalThis, { CustomFunctions });
  // As a page runs the script: in the global scope. It is the build of this very tree.
  // oxlint-disable-next-line no-eval
  (0, eval)(read("functions.js"));
  return functions;
}
