import { currencySign } from "../numbers/currencySign";
import type { Numbers } from "../numbers/Numbers";

/** What ends a quoted part of a number format, or the whole of it. */
const ENDS_QUOTE = /["\\\n\r]/g;

/** What stands before and after the digits of money: the currency's sign with its gap, where the currency is known. */
export function moneySign(locale: string, currency?: string): readonly [before: string, after: string] {
  const known = currency === undefined ? undefined : currencySign(currency, locale);
  if (!known) return ["", ""];
  const sign = known.sign.replace(ENDS_QUOTE, "");
  return known.before ? [`${sign}${known.space ? "\u00a0" : ""}`, ""] : ["", `${known.space ? "\u00a0" : ""}${sign}`];
}

/** The Excel number format for money, with the currency's sign where the currency is known, and bare digits otherwise. */
export function excelMoney(decimals: 0 | 2, locale: string, currency?: string): string {
  const digits = decimals === 0 ? "#,##0" : "#,##0.00";
  const quoted = (sign: string) => sign.replace(/[^\u00a0]+/, '"$&"').replace("\u00a0", " ");
  const [before, after] = moneySign(locale, currency).map(quoted);
  return `${before}${digits}${after}`;
}

/** The number formats of money on a sheet, whole and to the cent. */
export interface MoneyFormats {
  readonly whole: string;
  readonly exact: string;
}

export function moneyFormats({ locale }: Numbers, currency?: string): MoneyFormats {
  return { whole: excelMoney(0, locale, currency), exact: excelMoney(2, locale, currency) };
}
