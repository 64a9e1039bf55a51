/** A currency's sign, and where it stands. */
export interface CurrencySign {
  readonly sign: string;
  readonly before: boolean;
  /** Whether a space parts sign and digits. */
  readonly space: boolean;
}

/** Signs that several countries share, so that they name no one currency. */
const SHARED: Readonly<Record<string, CurrencySign>> = {
  KR: { sign: "kr", before: false, space: true },
  "KR.": { sign: "kr.", before: false, space: true },
  RS: { sign: "Rs", before: true, space: true },
  "RS.": { sign: "Rs.", before: true, space: true },
};

/** How a locale writes a currency, given as an ISO code or as a sign such as `$` that several currencies share. */
export function currencySign(currency: string, locale: string): CurrencySign {
  if (!/^[A-Z]{3}$/.test(currency)) return SHARED[currency] ?? { sign: currency, before: true, space: false };
  const options = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
  const parts = new Intl.NumberFormat(locale, options).formatToParts(1);
  const at = parts.findIndex(({ type }) => type === "currency");
  return { sign: parts[at].value, before: at === 0, space: parts.some(({ type }) => type === "literal") };
}
