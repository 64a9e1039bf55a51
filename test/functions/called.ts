import { guarded } from "../../src/functions/cells/guarded";

type ExcelFunction = (...cells: never[]) => ReturnType<ReturnType<typeof guarded>>;

/** What a cell shows after a call, in a form that is easy to compare: errors are `#VALUE! sentence`. */
export type Shown = number | string | boolean;

/** Calls a function as Excel does, with the invocation object last; a thrown error is shown as the cell would. */
export function called(fn: ExcelFunction, ...cells: unknown[]): Shown | Shown[][] {
  try {
    const answer = guarded(fn)(...cells, { functionName: fn.name });
    return Array.isArray(answer) ? (answer as unknown[][]).map((row) => row.map(shown)) : shown(answer);
  } catch (error) {
    return shown(error);
  }
}

function shown(value: unknown): Shown {
  if (value instanceof CustomFunctions.Error) return `${value.code} ${value.message}`.trim();
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  throw new Error(`not a cell value: ${String(value)}`, { cause: value });
}
