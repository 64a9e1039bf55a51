import { cellError } from "./cellError";
import { asCells, type CellValue } from "./cells";
import { cellValue } from "./cellValue";

type Answer = CellValue | readonly (readonly CellValue[])[];

/**
 * A function as Excel calls it: arguments arrive as ranges or as undefined, and whatever goes wrong leaves as a
 * CustomFunctions.Error.
 */
export function guarded(fn: (...cells: never[]) => Answer): (...received: unknown[]) => Answer {
  return (...received) => {
    try {
      // The invocation object comes last and no function of ours needs it.
      const answer = fn(...(received.slice(0, fn.length).map(asCells) as never[]));
      return typeof answer === "object" ? answer : cellValue(answer);
    } catch (error) {
      throw cellError(error);
    }
  };
}
