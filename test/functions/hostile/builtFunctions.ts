import { readFileSync } from "node:fs";
import path from "node:path";
import { createContext, Script } from "node:vm";

/** A function as functions.json describes it. */
export interface KnownFunction {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
}

export type ExcelFunction = (...args: unknown[]) => unknown;

export class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

export const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
};

const dist = path.join(import.meta.dirname, "../../../dist");
const built = new Map<string, ExcelFunction>();
const context = createContext({
  CustomFunctions: { associate: (id: string, fn: ExcelFunction) => built.set(id, fn), Error: CellError, ErrorCode },
});
new Script(readFileSync(path.join(dist, "functions.js"), "utf8")).runInContext(context);

/** The functions of the built bundle by their id; `npm run build` makes it. */
export const functions: ReadonlyMap<string, ExcelFunction> = built;

/** What functions.json says of them, so that a new function is covered the day it is added. */
export const knownFunctions = (
  JSON.parse(readFileSync(path.join(dist, "functions.json"), "utf8")) as { functions: KnownFunction[] }
).functions;

/** Calls a function as Excel does, with the invocation object last. */
export function call(id: string, args: readonly unknown[]): { answer?: unknown; thrown?: unknown } {
  try {
    return { answer: functions.get(id)?.(...args, { functionName: id }) };
  } catch (thrown) {
    return { thrown };
  }
}
