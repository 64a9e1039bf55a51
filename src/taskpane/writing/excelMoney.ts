import { currencySign } from "../numbers/currencySign";
import type { Numbers } from "../numbers/Numbers";

/** What ends a quoted part of a number format, or the whole of it. */
const ENDS_QUOTE = /["\\\n\r]/g;

/** The Excel number format for money, with the currency's sign where the currency is known, and bare digits otherwise. */
export function excelMoney(decimals: 0 | 2, locale: string, currency?: string): string {
  const digits = decimals === 0 ? "#,##0" : "#,##0.00";
  const known = currency === undefined ? undefined : currencySign(currency, locale);
  if (!known) return digits;
  const sign = `"${known.sign.replace(ENDS_QUOTE, "")}"`;
  const gap = known.space ? " " : "";
  return known.before ? `${sign}${gap}${digits}` : `${digits}${gap}${sign}`;
}

/** The number formats of money on a sheet, whole and to the cent. */
export interface MoneyFormats {
  readonly whole: string;
  readonly exact: string;
}

export function moneyFormats({ locale }: Numbers, currency?: string): MoneyFormats {
  return { whole: excelMoney(0, locale, currency), exact: excelMoney(2, locale, currency) };
}
