/** ISO 4217: the currencies that ad accounts and shops are kept in. */
const CODES = new Set(
  (
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP " +
    "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR " +
    "ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT " +
    "MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD " +
    "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND " +
    "VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
  ).split(" "),
);

/** Marks that can mean one currency only, in capitals. `$` and `kr` stay what they are: several countries use them. */
const MARKS: Readonly<Record<string, string>> = {
  ...{ "£": "GBP", "€": "EUR", "₹": "INR", "₩": "KRW", "₪": "ILS", "₫": "VND", "₺": "TRY", "₴": "UAH", "₽": "RUB" },
  ...{ "₱": "PHP", "৳": "BDT", "₦": "NGN", "฿": "THB", "₸": "KZT", "₾": "GEL", "₼": "AZN", "֏": "AMD", "₮": "MNT" },
  ...{ "₭": "LAK", "៛": "KHR", "₡": "CRC", "₲": "PYG", "₵": "GHS", "؋": "AFN" },
  ...{
    US$: "USD",
    U$S: "USD",
    A$: "AUD",
    AU$: "AUD",
    C$: "CAD",
    CA$: "CAD",
    NZ$: "NZD",
    HK$: "HKD",
    S$: "SGD",
    NT$: "TWD",
  },
  ...{
    MX$: "MXN",
    MEX$: "MXN",
    R$: "BRL",
    AR$: "ARS",
    CL$: "CLP",
    CO$: "COP",
    RD$: "DOP",
    $U: "UYU",
    J$: "JMD",
    TT$: "TTD",
  },
  ...{
    "CN¥": "CNY",
    "JP¥": "JPY",
    ZŁ: "PLN",
    KČ: "CZK",
    FT: "HUF",
    "FR.": "CHF",
    "S/": "PEN",
    "S/.": "PEN",
    "B/.": "PAB",
  },
  ...{ RM: "MYR", RP: "IDR", LEI: "RON", ЛВ: "BGN", "ЛВ.": "BGN", "РУБ.": "RUB", TL: "TRY", KSH: "KES", "KSH.": "KES" },
  ...{ USH: "UGX", TSH: "TZS", "TK.": "BDT", "د.إ": "AED", "ر.س": "SAR", "د.م.": "MAD", "ج.م": "EGP", "GH₵": "GHS" },
};

/** Letters that name a currency beside a sum of money with decimals or thousands only: R2 and Q4 are no money. */
const LETTERS: Readonly<Record<string, string>> = { R: "ZAR", Q: "GTQ", L: "HNL" };

const DOLLARS =
  "ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD USD UYU XCD";

/** Marks that name a currency, though not which: the currencies each is used for. */
const SHARED_MARKS: Readonly<Record<string, string>> = {
  ...{ $: DOLLARS, "¥": "CNY JPY" },
  ...{ KR: "DKK ISK NOK SEK", "KR.": "DKK ISK NOK SEK" },
  ...{ RS: "INR LKR MUR NPR PKR SCR", "RS.": "INR LKR MUR NPR PKR SCR" },
};

/** A hundredth of several currencies: `99¢` is no 99 of anything. */
const CENT = "¢";

/** Whether text is the ISO code of a currency. */
export function isCurrencyCode(text: string): boolean {
  return CODES.has(text);
}

/**
 * The currency that a code or a sign stands for: its ISO code where it can mean one only, else the sign; null where it
 * is neither.
 * @example currencyNamed("€") // "EUR"
 * @example currencyNamed("$") // "$"
 */
export function currencyNamed(text: string): string | null {
  const sign = text.trim().toUpperCase();
  if (CODES.has(sign) || Object.hasOwn(SHARED_MARKS, sign)) return sign;
  if (Object.hasOwn(MARKS, sign)) return MARKS[sign];
  const [, code] = /^([A-Z]{3})\p{Sc}$/u.exec(sign) ?? [];
  if (code !== undefined) return CODES.has(code) ? code : null;
  return /^\p{Sc}$/u.test(sign) && sign !== CENT ? sign : null;
}

/**
 * The currency that a word beside digits stands for.
 * @example currencyBeside("R", "1,250.00") // "ZAR"
 */
export function currencyBeside(word: string, digits: string): string | null {
  return currencyNamed(word) ?? (/[.,]/.test(digits) && Object.hasOwn(LETTERS, word) ? LETTERS[word] : null);
}

/** The one currency that two names beside an amount agree on, as those of `$34.15 USD` do; null where they do not. */
export function agreedCurrency(first: string, second: string): string | null {
  if (first === second) return first;
  if (isUsedFor(first, second)) return second;
  return isUsedFor(second, first) ? first : null;
}

function isUsedFor(mark: string, code: string): boolean {
  return Object.hasOwn(SHARED_MARKS, mark) && SHARED_MARKS[mark].split(" ").includes(code);
}
