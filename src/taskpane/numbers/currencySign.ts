import { currencyNamed, isCurrencyCode } from "../../text/numbers/currency";

/** A currency's sign, and where it stands. */
export interface CurrencySign {
  readonly sign: string;
  readonly before: boolean;
  /** Whether a space parts sign and digits. */
  readonly space: boolean;
}

/** Signs that several countries share, so that they name no one currency. */
const SHARED: ReadonlyMap<string, CurrencySign> = new Map([
  ["$", { sign: "$", before: true, space: false }],
  ["¥", { sign: "¥", before: true, space: false }],
  ["KR", { sign: "kr", before: false, space: true }],
  ["KR.", { sign: "kr.", before: false, space: true }],
  ["RS", { sign: "Rs", before: true, space: true }],
  ["RS.", { sign: "Rs.", before: true, space: true }],
]);

/**
 * How a locale writes a currency, given as an ISO code or as a sign such as `$` that several currencies share; undefined for
 * whatever is neither. What a file calls its currency is anybody's text, and text beside digits can change what they say.
 */
export function currencySign(currency: string, locale: string): CurrencySign | undefined {
  const known = currencyNamed(currency);
  if (known === null || !isCurrencyCode(known)) return SHARED.get(known ?? "");
  const options = { style: "currency", currency: known, currencyDisplay: "narrowSymbol" } as const;
  const parts = new Intl.NumberFormat(locale, options).formatToParts(1);
  const at = parts.findIndex(({ type }) => type === "currency");
  return { sign: parts[at].value, before: at === 0, space: parts.some(({ type }) => type === "literal") };
}
