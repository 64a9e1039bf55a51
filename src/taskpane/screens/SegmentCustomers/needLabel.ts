import type { Survey } from "../../../imports/needs/Survey";
import { columnLetters } from "../../../workbook/a1";
import { isYesNo } from "../../../imports/needs/needNotation";
import { texts } from "../../texts/texts";

/** What a need is called: its heading, with the answer that counts where its words do not say that by themselves. */
export function needLabel({ sights }: Survey, column: number, firstColumn: number): string {
  const { heading, notation } = sights[column];
  const name = heading === "" ? texts.segmentCustomers.data.column(columnLetters(firstColumn + column)) : heading;
  return notation?.kind === "words" && !isYesNo(notation) ? `${name}: ${notation.yes}` : name;
}

/** Whether a need is an answer that holds or not, so that its mean is a share of customers. */
export function isShare({ sights }: Survey, column: number): boolean {
  return sights[column].notation?.kind !== "number";
}
