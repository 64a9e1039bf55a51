import { currencySign } from "../numbers/currencySign";

/** The Excel number format for money, with the currency's sign where the currency is known. */
export function excelMoney(decimals: 0 | 2, locale: string, currency?: string): string {
  const digits = decimals === 0 ? "#,##0" : "#,##0.00";
  if (currency === undefined) return digits;
  const { sign, before, space } = currencySign(currency, locale);
  const gap = space ? " " : "";
  return before ? `"${sign}"${gap}${digits}` : `${digits}${gap}"${sign}"`;
}
