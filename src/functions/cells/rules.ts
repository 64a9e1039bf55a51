import type { Cell } from "./cells";
import { plainValue } from "./plainValue";

/** What a message asks for where a cell could not be read; each completes "it must be ...". */
export const A_DATE = "an Excel date, or text such as 2026-01-31";
export const A_CUSTOMER = "a customer's name or number";
export const A_NAME = "a name or a number";
const A_NUMBER = "a number";
const A_NUMBER_WITH_A_POINT = "a number with a point before its decimals, as in 12.5";

const LONE_COMMA = /^[^.,]*\d,\d[^.,]*$/;

/** A lone comma is what most often keeps text from being a number, and the way out is not obvious. */
export function aNumberFor(cell: Cell): string {
  const value = plainValue(cell);
  return typeof value === "string" && LONE_COMMA.test(value) ? A_NUMBER_WITH_A_POINT : A_NUMBER;
}
