import { parseArea } from "./address";
import { invalidArgument } from "./RichError";

const LETTERS = "\\p{L}";
const NAME = new RegExp(`^[${LETTERS}_\\\\][${LETTERS}\\p{N}_.\\\\?]{0,254}$`, "u");

/** Checks a name by Excel's rules: a letter or underscore first, no spaces, nothing that reads as an address. */
export function demandDefinedName(name: string): void {
  const looksLikeAddress = parseArea(name) !== null || /^[rc]\d*$/i.test(name) || /^r\d+c\d+$/i.test(name);
  if (!NAME.test(name) || looksLikeAddress) {
    throw invalidArgument(`The name "${name}" is not a valid name: begin with a letter, use no spaces.`);
  }
}
