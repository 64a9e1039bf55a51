import { shortText } from "../../text/shortText";
import type { NumberText } from "../../text/numbers/numberText";
import { numberText } from "../../text/numbers/numberText";

/** Text that says between what a figure lies: `1K – 10K`, `< 10`, `10M+`. An open end is null. */
export interface SpanText {
  readonly low: NumberText | null;
  readonly high: NumberText | null;
}

// The text that these see has no two spaces in a row.
const BETWEEN = /^(.*?\S)(?: (?:to|bis|à|a|al|tot|até) | ?[-–—−] ?)(\S.*)$/isu;
const BELOW = /^(?:<|≤|<=) ?(\S.*)$/su;
const ABOVE = /^(?:(?:>|≥|>=) ?(\S.*)|(.*\S) ?\+)$/su;
const LONGEST_SPAN = 60;

/**
 * The two ends of a range in an export, such as Google's `100 – 1K` for searches.
 * @returns null for what is not a range, a single number included
 */
export function spanText(text: string): SpanText | null {
  const tidy = shortText(shortText(text, LONGEST_SPAN)?.normalize("NFKC") ?? "", LONGEST_SPAN) ?? "";
  const below = BELOW.exec(tidy);
  if (below) return ends(null, numberText(below[1]));
  const above = ABOVE.exec(tidy);
  if (above) return ends(numberText(above[1] ?? above[2]), null);
  const both = BETWEEN.exec(tidy);
  const [low, high] = both ? [numberText(both[1]), numberText(both[2])] : [null, null];
  return low && high ? sharedUnit(both?.[1] ?? "", both?.[2] ?? "", { low, high }) : null;
}

function ends(low: NumberText | null, high: NumberText | null): SpanText | null {
  return low || high ? { low, high } : null;
}

/** `1 – 10 Tsd.` writes the unit once for both ends; `100 – 1K` does not, since 100K would lie above 1K. */
function sharedUnit(lowText: string, highText: string, { low, high }: { low: NumberText; high: NumberText }): SpanText {
  const unit = /(?<!\p{L})\p{L}+\.?$/u.exec(highText)?.[0];
  if (!high.scaled || low.scaled || !unit) return { low, high };
  const scaledLow = numberText(`${lowText} ${unit}`);
  return scaledLow && scaledLow.valueWith(".") < high.valueWith(".") ? { low: scaledLow, high } : { low, high };
}
