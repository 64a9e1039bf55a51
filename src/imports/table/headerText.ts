import { shortText } from "../../text/shortText";
import { currencyNamed } from "../../text/numbers/currency";

/** `Cost (GBP)`, `Cost [£]`, `Cost, EUR`: where a heading names its currency. */
const NAMED = /\(([^()]{1,5})\)|\[([^[\]]{1,5})\]|(?<![\s,])[\s,]+(\p{Lu}{3}|\p{Sc})$/gu;
/** Longer text is no heading. */
export const LONGEST_HEADING = 120;

/**
 * A column heading in the form in which headings are compared: without capitals, accents, the currency it names, and
 * repeated spaces; "" for text that is too long for a heading.
 * @example headerText("Coût  (EUR)") // "cout"
 */
export function headerText(heading: string): string {
  return (shortText(heading, LONGEST_HEADING) ?? "")
    .replace(NAMED, (whole, ...groups: (string | undefined)[]) => (currencyIn(groups.slice(0, 3)) ? " " : whole))
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}

/** The currency that a heading names, as in `Amount spent (EGP)`; null without one. */
export function headerCurrency(heading: string): string | null {
  for (const [, ...groups] of (shortText(heading, LONGEST_HEADING) ?? "").matchAll(NAMED)) {
    const currency = currencyIn(groups);
    if (currency) return currency;
  }
  return null;
}

/** Codes count in capitals only: "(all)" is not the Albanian lek. */
function currencyIn(groups: readonly (string | undefined)[]): string | null {
  const named = groups.find((group) => group !== undefined)?.trim() ?? "";
  return named === named.toUpperCase() ? currencyNamed(named) : null;
}
