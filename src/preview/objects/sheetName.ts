import type { SheetInfo } from "../grid/Grid";
import { invalidArgument, itemAlreadyExists } from "./RichError";

const FORBIDDEN = /[[\]:*?/\\]/;

/** Checks a sheet's new name by Excel's rules and against the names of the other sheets. */
export function demandSheetName(name: string, others: readonly SheetInfo[]): void {
  const isValid =
    name.trim() !== "" &&
    name.length <= 31 &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isValid) {
    throw invalidArgument(
      "The name of a sheet has 1 to 31 characters, none of [ ] : * ? / \\, no apostrophe at its ends, and is not History.",
    );
  }
  if (others.some((sheet) => sameName(sheet.name, name))) throw itemAlreadyExists();
}

/** Sheets are found by name in any case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
