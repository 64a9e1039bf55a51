/** A range as a person writes it, taken apart. */
export interface Address {
  /** Undefined where no sheet was written: the active sheet is meant. */
  readonly sheet?: string;
  readonly range: string;
}

/** A sheet's name has at most 31 characters, a workbook's before it a few more; longer text is no range. */
const LONGEST_ADDRESS = 300;
const QUOTED = /^'((?:[^']|'')+)'!(.+)$/;
const PLAIN = /^([^'!]+)!(.+)$/;
const RANGE = /^(\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;

/** Takes "Keywords!A1:E25", "'My words'!$A:$E" or "A1:E25" apart; undefined where the text is no range. */
export function parseAddress(text: string): Address | undefined {
  const written = text.trim().replace(/^=/, "");
  if (written.length > LONGEST_ADDRESS) return undefined;
  const quoted = QUOTED.exec(written);
  const [, sheet, range] = quoted ?? PLAIN.exec(written) ?? [undefined, undefined, written];
  if (!RANGE.test(range.trim())) return undefined;
  const name = quoted ? sheet?.replaceAll("''", "'") : sheet?.trim();
  const address = { range: range.trim().replaceAll("$", "").toUpperCase() };
  return name === undefined ? address : { sheet: name, ...address };
}
