import { settledNumber } from "../../text/numbers/numberText";
import type { Cell } from "../../text/cells";
import { plainValue } from "./plainValue";

/**
 * The number in a cell, or undefined where it holds none. Text counts when it can mean one number only: a lone comma that does
 * not part thousands (`12,5`) does not.
 */
export function readNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  const value = plainValue(cell);
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return typeof value === "string" ? (settledNumber(value) ?? undefined) : undefined;
}
