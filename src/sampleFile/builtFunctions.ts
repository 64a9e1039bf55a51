import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import type { FunctionExample, FunctionHelp, FunctionMetadata } from "../help/FunctionHelp";
import type { BuiltFunction } from "./answerOf";

/** The built add-in's functions, and what there is to say of them. */
export interface BuiltFunctions {
  readonly help: readonly FunctionHelp[];
  readonly functions: ReadonlyMap<string, BuiltFunction>;
}

/**
 * Loads the functions of the built add-in as a host does.
 * @param dist the folder that `npm run build` writes
 * @throws Error where the add-in is not built
 */
export function builtFunctions(dist: string): BuiltFunctions {
  const read = (file: string) => readFileSync(path.join(dist, file), "utf8");
  if (!existsSync(path.join(dist, "functions.js")))
    throw new Error("The add-in is not built. Run `npm run build` first.");
  const functions = new Map<string, BuiltFunction>();
  const CustomFunctions = {
    associate: (id: string, built: BuiltFunction) => functions.set(id, built),
    Error: class extends Error {
      constructor(code: string, sentence = "") {
        super(`${code} ${sentence}`);
      }
    },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!" },
  };
  vm.runInContext(read("functions.js"), vm.createContext({ CustomFunctions }));
  const metadata = JSON.parse(read("functions.json")) as { functions: FunctionMetadata[] };
  const examples = JSON.parse(read("help/examples.json")) as Record<string, FunctionExample>;
  return { help: metadata.functions.map((each) => ({ ...each, ...examples[each.id] })), functions };
}
