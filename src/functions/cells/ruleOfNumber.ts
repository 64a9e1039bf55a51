import type { Cell } from "../../text/cells";
import { plainValue } from "./plainValue";

const LONE_COMMA = /^[^.,]*\d,\d[^.,]*$/;

/** A lone comma is what most often keeps text from being a number, and the way out is not obvious. */
export function ruleOfNumber(cell: Cell): "number" | "numberWithPoint" {
  const value = plainValue(cell);
  return typeof value === "string" && LONE_COMMA.test(value) ? "numberWithPoint" : "number";
}
