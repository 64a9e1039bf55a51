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

/** Marks that can mean one currency only. `$` and `kr` stay what they are: several countries use them. */
const MARKS: Readonly<Record<string, string>> = {
  "£": "GBP",
  "€": "EUR",
  "₹": "INR",
  "₩": "KRW",
  "₪": "ILS",
  "₫": "VND",
  "₺": "TRY",
  "₴": "UAH",
  "₽": "RUB",
  "₱": "PHP",
  US$: "USD",
  A$: "AUD",
  AU$: "AUD",
  C$: "CAD",
  CA$: "CAD",
  NZ$: "NZD",
  HK$: "HKD",
  S$: "SGD",
  MX$: "MXN",
  R$: "BRL",
  "CN¥": "CNY",
  "JP¥": "JPY",
  ZŁ: "PLN",
  KČ: "CZK",
  FT: "HUF",
  "FR.": "CHF",
};

/** Marks that name a currency, though not which. */
const SHARED_MARKS = new Set(["$", "¥", "KR", "KR.", "RS", "RS."]);

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
  if (CODES.has(sign)) return sign;
  if (SHARED_MARKS.has(sign)) return sign;
  return Object.hasOwn(MARKS, sign) ? MARKS[sign] : null;
}
