import type { Cell } from "../../text/cells";
import { cellText } from "../cells/cells";
import { totalLabel } from "./totalLabel";

/** What a row says first, to show a person which row is meant: the label of a total row, else its first text. */
export function rowLabel(row: readonly Cell[]): string {
  const texts = row.map((cell) => cellText(cell).trim());
  return totalLabel(row)?.label ?? texts.find((text) => text !== "" && text !== "--") ?? "";
}
