import type { Period } from "../../core/customers/period";
import { shortText } from "../../text/shortText";

const LONGEST_INTERVAL = 40;

/** Words for how often something is renewed, in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const WORDS: readonly (readonly [Period, RegExp])[] = [
  ["quarter", /quarter|quartal|vierteljähr|trimest|kwarta|3[- ]?(?:month|monat)/iu],
  ["year", /year|annual|jahr|jähr|\ban(?:s|née)?\b|annuel|año|anual|\bano\b|anno|annual|jaar|12[- ]?(?:month|monat)/iu],
  ["month", /month|monat|mois|mens|\bmes\b|mês|mese|maand/iu],
];
/** Half years, two months and the like are none of the three. */
const OTHER =
  /semi|half|halb|bi-?month|bi-?annual|semestr|(?<!\d)(?:2|4|6|18|24|36)[- ]?(?:month|monat|year|jahr)|week|woche|day\b|tag/iu;

/** How often a contract is renewed, by the words of a cell; undefined where it is none of these. */
export function intervalOf(cell: string): Period | undefined {
  const text = shortText(cell, LONGEST_INTERVAL) ?? "";
  if (OTHER.test(text)) return undefined;
  return WORDS.find(([, words]) => words.test(text))?.[0];
}
