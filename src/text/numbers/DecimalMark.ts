/** What stands before the decimals: `2.80` or `2,80`. */
export type DecimalMark = "." | ",";

export function otherMark(mark: DecimalMark): DecimalMark {
  return mark === "." ? "," : ".";
}
