const SEPARATED = /\d\s?[/:]\s?\d|\d-\d|\d{1,4}\.\d{1,2}\.\d{1,4}/;

/** How month names begin in English, German, French, Spanish, Dutch, Italian and Portuguese. */
const MONTHS =
  "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mrz|mai|okt|dez|fév|avr|jui|aoû|déc|ene|abr|ago|dic|mrt|mei|gen|mag|giu|lug|set|ott|fev|out";
const MONTH = new RegExp(String.raw`(?<!\p{L})(?:${MONTHS})`, "iu");

/**
 * Whether Excel shows a number as a date or time. Excel turns the text `2.80` of an English export into February 1980
 * where the computer's dates are written with points, and `10-12` into a day: the number behind is a day count, and the
 * figure that stood there is lost.
 */
export function shownAsDate(shown: string): boolean {
  return SEPARATED.test(shown) || (/\d/.test(shown) && MONTH.test(shown));
}
