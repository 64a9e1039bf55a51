import type { SheetInfo } from "../grid/Grid";
import { parseArea } from "./address";
import { invalidArgument, itemAlreadyExists } from "./RichError";

const FORBIDDEN = /[[\]:*?/\\]/;
const DEFINED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

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

/** Checks a name by Excel's rules: a letter or underscore first, no spaces, nothing that reads as an address. */
export function demandDefinedName(name: string): void {
  const looksLikeAddress = parseArea(name) !== null || /^[rc]\d*$/i.test(name) || /^r\d+c\d+$/i.test(name);
  if (!DEFINED.test(name) || looksLikeAddress) {
    throw invalidArgument(`The name "${name}" is not a valid name: begin with a letter, use no spaces.`);
  }
}

/** The start with the first number, from 1 or the one that is given, that no name has. */
export function numberedName(start: string, taken: readonly string[], first = 1): string {
  let number = first;
  while (taken.some((name) => sameName(name, `${start}${number}`))) number++;
  return `${start}${number}`;
}
