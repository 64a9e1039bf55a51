import { literal } from "../../../workbook/formulaLimits";
import type { SheetPart } from "../../job/SheetPart";
import type { SheetParts } from "../../job/sheetOf";
import type { Says } from "../../says/Says";
import { PANELS } from "./layout";
import type { CentreWords } from "./words.en";

/** A part in the panel that all rests on. */
export function placedInRests(part: SheetPart, row: number): SheetPart {
  return { ...part, origin: () => ({ row, column: PANELS.rests }) };
}

/** Whether all rows of either source count, as one line. */
export function checkBoth(
  rows: { readonly said: string; readonly check: SheetParts["check"] },
  ofSpend: string | undefined,
  { words }: Says<CentreWords>,
): SheetParts["check"] {
  const { said, check } = rows;
  if (!ofSpend) return check;
  return (at) => {
    const spent = `${literal(`${words.sheet.checked.spend}: `)}&${ofSpend}`;
    return check ? `${literal(`${said}: `)}&${check(at)}&" "&${spent}` : spent;
  };
}
