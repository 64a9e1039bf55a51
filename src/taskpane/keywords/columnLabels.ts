import { columnLetters } from "../../workbook/a1";
import type { RangeContents } from "../../workbook/RangeContents";
import type { Choice } from "../controls/ChoiceField/ChoiceField";
import { isolated } from "../texts/isolated";
import { texts } from "../texts/texts";

/** The columns of a range to choose from, as a person knows them: "E: Top of page bid (high range)". */
export function columnLabels(
  { headerRow }: { readonly headerRow: number | null },
  { values, column }: RangeContents,
): Choice[] {
  const header = headerRow === null ? [] : values[headerRow];
  return (values.at(0) ?? []).map((_, index) => {
    const heading = String(header[index] ?? "").trim() || texts.keywords.unnamed;
    return { value: String(index), label: `${columnLetters(column + index)}: ${isolated(heading)}` };
  });
}
