import type { NowAndBefore } from "../../core/customers/profitStatements";
import type { Cells } from "../../text/cells";
import { numberArgument, readOrRefuse } from "./argument";
import { heightOf, widthOf } from "./cells";
import { ReadError } from "./ReadError";

/**
 * Reads what is known of the latest days, and of as many before: one cell, or two. What is blank or left out is not known.
 * @throws ReadError for more cells, or one that holds no number
 */
export function readNowAndBefore(name: string, cells: Cells | undefined): NowAndBefore {
  if (cells !== undefined && heightOf(cells) * widthOf(cells) > 2) {
    throw new ReadError(name, {}, "range", "nowAndBefore");
  }
  const [now, before] = (cells ?? []).flat();
  const argument = numberArgument(cells, null);
  return { now: readOrRefuse(name, argument, now, {}), before: readOrRefuse(name, argument, before, {}) };
}
