/** How months begin in English, German, French, Spanish, Dutch, Italian and Portuguese, January first; accents left out. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "ene", "gen"],
  ["feb", "fev"],
  ["mar", "mrz", "maa", "mrt"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mei", "mag"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt", "ott", "out"],
  ["nov"],
  ["dec", "dez", "dic"],
];

/**
 * The month that a name or its short form stands for, 1 to 12; undefined for any other word.
 * @example monthNamed("février") // 2
 */
export function monthNamed(name: string): number | undefined {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const place = MONTHS.findIndex((beginnings) => beginnings.some((beginning) => letters.startsWith(beginning)));
  return place < 0 ? undefined : place + 1;
}
