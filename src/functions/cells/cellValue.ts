import { NoAnswer } from "../../core/NoAnswer";

/** The largest number an Excel cell holds. */
const LARGEST = 9.99999999999999e307;

/** An answer as a cell can show it: no minus zero, and nothing that is no number. */
export function cellValue<T extends number | string | boolean>(value: T): T {
  if (typeof value !== "number") return value;
  if (Number.isNaN(value) || Math.abs(value) > LARGEST) {
    throw new NoAnswer("tooLargeForCell");
  }
  return value === 0 ? (0 as T) : value;
}
