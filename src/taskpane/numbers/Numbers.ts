import { isoDate } from "../../core/dates/isoDate";
import { type CurrencySign, currencySign } from "./currencySign";
import { parseNumber } from "./parseNumber";
import { rounded } from "./rounded";

/** How numbers and days are shown and read in one locale. Shares are 0 to 1 inside and percent on screen. */
export interface Numbers {
  readonly locale: string;
  /** Whole things: "1,234". */
  readonly count: (value: number) => string;
  /** Up to two decimals, as few as it takes: "2.5". */
  readonly plain: (value: number) => string;
  /** Whole from 100 on, with pennies below; with the currency's sign where the currency is known. */
  readonly money: (value: number, currency?: string) => string;
  /** With pennies however much it is, and the currency's sign where the currency is known. */
  readonly pennies: (value: number, currency?: string) => string;
  /** "63%", "0.5%". */
  readonly share: (value: number) => string;
  /** A share with one decimal at most: "12.5%". */
  readonly tenths: (value: number) => string;
  /** A share without decimals, read at a glance: "63%". */
  readonly percent: (value: number) => string;
  /** As a person would type it, without anything that parts thousands. */
  readonly typed: (value: number) => string;
  readonly parse: (text: string) => number | undefined;
  /** Of an Excel serial number: "31 Jan 2026". */
  readonly day: (serial: number) => string;
  /** "Jan 2026" */
  readonly month: (serial: number) => string;
}

export function numbersIn(locale: string): Numbers {
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const month = new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", timeZone: "UTC" });
  const dateOf = (serial: number) => new Date(isoDate(serial));
  const typed = new Intl.NumberFormat(locale, { maximumFractionDigits: 10, useGrouping: false });
  const inMoney = moneyIn(locale);
  return {
    locale,
    count: (value) => count.format(rounded(value, 0)),
    plain: (value) => plain.format(rounded(value, 2)),
    share: (value) => share.format(rounded(value, 4)),
    tenths: (value) => share.format(rounded(value, 3)),
    percent: (value) => share.format(rounded(value, 2)),
    typed: (value) => typed.format(value),
    day: (serial) => day.format(dateOf(serial)),
    month: (serial) => month.format(dateOf(serial)),
    parse: (text) => parseNumber(text, locale),
    money: (value, currency) => inMoney(value, Math.abs(value) >= 99.995 ? 0 : 2, currency),
    pennies: (value, currency) => inMoney(value, 2, currency),
  };
}

/** Money in a locale. What formats numbers is made once: making it takes a hundred times as long as using it. */
function moneyIn(locale: string) {
  const digitsWith = (decimals: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const digits = { 0: digitsWith(0), 2: digitsWith(2) } as const;
  const signs = new Map<string, CurrencySign | undefined>();
  const signOf = (currency: string) => {
    if (!signs.has(currency)) signs.set(currency, currencySign(currency, locale));
    return signs.get(currency);
  };
  return (exact: number, decimals: 0 | 2, currency: string | undefined): string => {
    const value = rounded(exact, decimals);
    const format = digits[decimals];
    const known = currency === undefined ? undefined : signOf(currency);
    if (!known) return format.format(value);
    const { sign, before, space } = known;
    const gap = space ? "\u00a0" : "";
    if (!before) return `${format.format(value)}${gap}${sign}`;
    // A minus stands before the sign: "-£5", never "£-5".
    const minus = format.formatToParts(value).find(({ type }) => type === "minusSign")?.value ?? "";
    return `${minus}${sign}${gap}${format.format(Math.abs(value))}`;
  };
}
