import type { DecimalMark } from "../../text/numbers/DecimalMark";
import { otherMark } from "../../text/numbers/DecimalMark";
import type { NumberText } from "../../text/numbers/numberText";
import { numberText } from "../../text/numbers/numberText";
import { spanText } from "./spanText";

const MARK = /[.,]/;

/**
 * The decimal marks that text cells of one column prove. `12,5` proves the comma, `2.80` the point. In a column of whole
 * numbers (clicks, searches) `1,234` proves the point: its comma can only part thousands.
 * @returns nothing, one mark, or both where the column contradicts itself
 */
export function decimalEvidence(texts: Iterable<string>, whole: boolean): ReadonlySet<DecimalMark> {
  const proven = new Set<DecimalMark>();
  for (const text of texts) {
    if (!MARK.test(text)) continue;
    for (const number of numbersIn(text)) {
      const mark = number.proves ?? (whole && number.open && !number.scaled ? otherMark(number.open) : null);
      if (mark) proven.add(mark);
    }
    if (proven.size === 2) break;
  }
  return proven;
}

/** The mark that the evidence agrees on, null where there is none or it disagrees. */
export function agreedMark(evidence: ReadonlySet<DecimalMark>): DecimalMark | null {
  return evidence.size === 1 ? [...evidence][0] : null;
}

function numbersIn(text: string): NumberText[] {
  const number = numberText(text);
  if (number) return [number];
  const span = spanText(text);
  return span ? [span.low, span.high].filter((end) => end !== null) : [];
}
