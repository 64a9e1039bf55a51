type Rule = readonly [english: RegExp, german: (...parts: string[]) => string];

const COLUMNS_OF_MODEL = (letters: string, model: string) =>
  `die zwei Spalten, die ORDERMODEL ${model === "Gamma-Gamma" ? "mit Beträgen " : ""}lieferte, oder ${letters.replace("and", "und")} eines ${model} in einer Zeile oder Spalte`;

/** What a value may be, as it completes "Erforderlich: ...". The first pattern that fits says it. */
const RULES: readonly Rule[] = [
  [/^a number$/, () => "eine Zahl"],
  [
    /^a number with a point before its decimals, as in (.+)$/,
    (n) => `eine Zahl mit Punkt vor den Dezimalstellen, wie ${n}`,
  ],
  [/^a name or a number$/, () => "ein Name oder eine Zahl"],
  [/^a customer's name or number$/, () => "ein Name oder eine Nummer"],
  [/^an Excel date, or text such as (.+)$/, (day) => `ein Excel-Datum oder Text wie ${day}`],
  [/^a single cell$/, () => "eine einzelne Zelle"],
  [
    /^(?:a whole number|whole numbers), (\d+) or (?:more|above)( \(orders after the first\))?$/,
    (n, after) => `eine ganze Zahl ab ${n}${after ? " (Bestellungen nach der ersten)" : ""}`,
  ],
  [/^a whole number of days, (\d+) or more$/, (n) => `eine ganze Zahl von Tagen ab ${n}`],
  [
    /^a whole number from (\S+) to ([\d,]+)$/,
    (from, to) => `eine ganze Zahl von ${from} bis ${to.replaceAll(",", ".")}`,
  ],
  [
    /^a whole number from (\d+) to (\d+): the orders span (\d+) days, and some must be left to learn from$/,
    (from, to, days) =>
      `eine ganze Zahl von ${from} bis ${to}: Die Bestellungen umfassen ${days} Tage, und zum Lernen müssen welche bleiben`,
  ],
  [
    /^(\d+) or (?:more|above)( weeks)?(?: \((.+)% is (.+)\))?$/,
    (n, weeks, percent, share) =>
      `${n} oder mehr${weeks ? " Wochen" : ""}${percent ? ` (${percent} % ist ${decimal(share)})` : ""}`,
  ],
  [/^from 0 to 1 \(0% to 100%\)$/, () => "ein Wert von 0 bis 1 (0 % bis 100 %)"],
  [
    /^from 0 to the customer's age, here (.+) weeks$/,
    (weeks) => `ein Wert von 0 bis zum Alter des Kunden, hier ${decimal(weeks)} Wochen`,
  ],
  [
    /^between 0 and 1, as (.+) for (.+)%$/,
    (share, percent) => `ein Wert zwischen 0 und 1, etwa ${decimal(share)} für ${percent} %`,
  ],
  [/^between 0 and 1 \(1% is 0\.01\)$/, () => "ein Wert zwischen 0 und 1 (1 % ist 0,01)"],
  [
    /^above 0 and at most (\S+?)(?: \((.+)\))?$/,
    (most, note) => `ein Wert über 0, höchstens ${decimal(most)}${noted(note)}`,
  ],
  [/^above 0 and below 1 \(.*100%\)$/, () => "ein Wert über 0 und unter 1 (100 %)"],
  [/^above 0 and below its ceiling, (.+)$/, (ceiling) => `ein Wert über 0 und unter der Sättigung ${decimal(ceiling)}`],
  [/^above 0 for at least one need$/, () => "ein Wert über 0 für mindestens ein Bedürfnis"],
  [/^above the one before it, (.+)$/, (before) => `ein Wert über dem davor, ${decimal(before)}`],
  [
    /^above (-?\d+)(?: \(-100%\))?(?:, as (.+) for (.+)%)?$/,
    (from, share, percent) => `ein Wert über ${from}${share ? `, etwa ${decimal(share)} für ${percent} %` : ""}`,
  ],
  [/^at most the number of clicks, (.+)$/, (clicks) => `höchstens die Zahl der Klicks, ${decimal(clicks)}`],
  [/^at most (\d+), the number of different rows$/, (rows) => `höchstens ${rows}, die Zahl der verschiedenen Zeilen`],
  [
    /^at most (\S+): that is what the maximums add up to, where .+$/,
    (most) =>
      `höchstens ${decimal(most)}: So viel ergeben die Maxima, wenn Kanäle ohne Ausgaben oder Erträge nur ihr Minimum bekommen`,
  ],
  [/^at least (\S+), which the minimums add up to$/, (least) => `mindestens ${decimal(least)}, die Summe der Minima`],
  [/^no less than the minimum beside it, (.+)$/, (minimum) => `mindestens das Minimum daneben, ${decimal(minimum)}`],
  [/^no earlier than the last order \(day (.+)\)$/, (day) => `ein Tag nicht vor der letzten Bestellung (Tag ${day})`],
  [
    /^on or before (\S+), the "as of" date; move that date or leave the order out$/,
    (day) => `ein Tag bis zum Stichtag ${day}; verschieben Sie ihn oder lassen Sie die Bestellung weg`,
  ],
  [/^as many as the needs, (\d+)$/, (needs) => `so viele wie Bedürfnisse, ${needs}`],
  [/^0 for a customer without repeat orders$/, () => "0 bei Kunden ohne Folgebestellungen"],
  [/^one of (.+)$/, (words) => `eines von ${words}`],
  [
    /^the two columns that ORDERMODEL gave(?: with amounts)?, or (.+) of a (\S+) in one row or column$/,
    COLUMNS_OF_MODEL,
  ],
];

/** A rule that a formula names for its arguments, in German; undefined where it is none that is known. */
export function germanRule(english: string): string | undefined {
  for (const [pattern, german] of RULES) {
    const found = pattern.exec(english);
    if (found) return german(...found.slice(1).map((part) => part ?? ""));
  }
  return undefined;
}

function noted(note: string): string {
  if (note === "100 years") return " (100 Jahre)";
  if (note === "1% is 0.01") return " (1 % ist 0,01)";
  return note === "" ? "" : ` (${note.replace("%", " %")})`;
}

/** 12.5 as 12,5; what is no plain number stays as it is. */
function decimal(number: string): string {
  return /^-?\d+\.\d+$/.test(number) ? number.replace(".", ",") : number;
}
