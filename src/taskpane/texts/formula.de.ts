import { ARGUMENTS } from "./argumentNames.de";
import { germanRule } from "./formulaRules.de";

const BROKEN = /^(.+?)(?: in row (\d+))?(?:,? (?:in )?column (\d+))? (?:is|are) (.+); (?:it|they) must be (.+)\.$/s;
const MODEL =
  /^(Model|This model knows nothing of money; it) must be (the two columns .+?)(; these two columns lack some of its rows)?\.$/;

/** Sentences that name no value: what does not fit together, and why there is no answer. */
const SENTENCES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    /^(.+) (?:is|are) missing; give the cells that hold (?:it|them)\.$/,
    (what) => `${named(what)}: Angabe fehlt. Geben Sie die Zellen an.`,
  ],
  [
    /^(.+) must be a single column or a single row\.$/,
    (what) => `${named(what)}: Erforderlich: eine einzelne Spalte oder Zeile.`,
  ],
  [
    /^(.+) and (.+) must have the same number of (row|column)s(, or be single cells)?; they have (\d+) and (\d+)\.$/,
    (one, other, unit, single, first, second) =>
      `${named(one)} und ${named(other)} brauchen gleich viele ${unit === "row" ? "Zeilen" : "Spalten"}${single ? " oder je eine einzelne Zelle" : ""}; es sind ${first} und ${second}.`,
  ],
  [
    /^There must be (\d+) (names|weights|labels), one (?:for each (?:segment|need)|more than the cuts); (?:there are (\d+)|none are given)\.$/,
    (needed, what, given) =>
      `${named(what)}: Erforderlich: ${needed}; angegeben ${given === "1" ? "ist" : "sind"} ${given || "keine"}.`,
  ],
  [
    /^Segments must be one number, or the whole table that SEGMENTPROFILE gave; (.+)\.$/,
    (what) =>
      `Segmente: Erforderlich: eine Zahl oder die ganze Tabelle, die SEGMENTPROFILE lieferte (${tableFault(what)}).`,
  ],
  [
    /^Give columns, not rows or tables: .+$/,
    () =>
      "Geben Sie Spalten an, keine Zeilen oder Tabellen: Jede Zeile wird mit mehreren Zellen nebeneinander beantwortet.",
  ],
  [
    /^There are no orders in these ranges to (?:count|learn from)\.$/,
    () => "In diesen Bereichen stehen keine Bestellungen.",
  ],
  [
    /^There is only one customer; .+$/,
    () => "Es gibt nur einen Kunden; ein Modell lernt daraus, wie sich Kunden unterscheiden, und braucht viele davon.",
  ],
  [
    /^No customer has ordered on a second day, .+$/,
    () =>
      "Kein Kunde hat an einem zweiten Tag bestellt, so dass über das Wiederkommen nichts zu lernen ist; sehen Sie wieder nach, wenn es Folgebestellungen gibt.",
  ],
  [
    /^The search for the parameters of the (\S+) model did not come to rest on these orders\.$/,
    (model) => `Die Suche nach den Parametern des Modells ${model} kam bei diesen Bestellungen zu keinem Ende.`,
  ],
  [/^No spend model: (.+)$/s, (why) => `Kein Ausgabenmodell: ${germanSentence(why)}`],
  [
    /^Fewer than two customers have repeat orders worth more than 0, .+$/,
    () => "Weniger als zwei Kunden haben Folgebestellungen über 0, zu wenige, um ihre Ausgaben zu lernen.",
  ],
  [
    /^Customers differ so much in what they spend that .+$/,
    () => "Kunden unterscheiden sich in ihren Ausgaben so stark, dass es keinen durchschnittlichen Bestellwert gibt.",
  ],
  [
    /^The likelihood is flat in (.+): very different values .+$/,
    (parameters) =>
      `Die Likelihood ist flach in ${listed(parameters)}: Ganz andere Werte passen zu diesen Bestellungen ebenso gut. Nutzen Sie die Prognosen, aber deuten Sie diese Parameter nicht einzeln.`,
  ],
  [
    /^The spend likelihood is flat in (.+): other values fit as well\.$/,
    (parameters) => `Die Likelihood der Ausgaben ist flach in ${listed(parameters)}: Andere Werte passen ebenso gut.`,
  ],
  [
    /^Searches for (?:the (\S+) parameters|p, q and v) from different starts ended apart; .+$/,
    (model) =>
      `Suchen nach ${model ? `den Parametern von ${model}` : "p, q und v"} endeten von verschiedenen Anfängen aus verschieden; dies sind die wahrscheinlichsten.`,
  ],
  [
    /^Spend is tied to frequency \(correlation (.+?)\): customers who order more often spend (more|less) per order, .+$/,
    (tie, side) =>
      `Ausgaben hängen an der Häufigkeit (Korrelation ${tie.replace(".", ",")}): Wer öfter bestellt, gibt je Bestellung ${side === "more" ? "mehr" : "weniger"} aus; das Gamma-Gamma-Modell nimmt das Gegenteil an.`,
  ],
  [
    /^(\d+) customers? (?:is|are) left out of the spend model: .+$/,
    (count) =>
      `${count} ${count === "1" ? "Kunde bleibt" : "Kunden bleiben"} aus dem Ausgabenmodell weg: Folgebestellungen von im Durchschnitt 0 oder weniger.`,
  ],
  [
    /^All rows are alike, .+$/,
    () =>
      "Alle Zeilen sind gleich, so dass es keine Segmente zu finden gibt; geben Sie mindestens zwei verschiedene Zeilen an.",
  ],
  [
    /^No row has a number for every need; .+$/,
    () => "Keine Zeile hat für jedes Bedürfnis eine Zahl; füllen Sie die leeren Zellen.",
  ],
  [
    /^No row has both a segment and a number for every need\.$/,
    () => "Keine Zeile hat ein Segment und für jedes Bedürfnis eine Zahl.",
  ],
  [
    /^No need tells these segments apart: .+$/,
    () => "Kein Bedürfnis unterscheidet diese Segmente: Alle haben die Streuung oder das Gewicht 0.",
  ],
  [/^There are no customers with a segment to count\.$/, () => "Kein Kunde hat ein Segment."],
  [/^There are no values to share out\.$/, () => "Es gibt keine Werte zu verteilen."],
  [
    /^The values add up to nothing or less, .+$/,
    () => "Die Werte ergeben zusammen nichts oder weniger, so dass sich kein Anteil angeben lässt.",
  ],
  [
    /^The orders span fewer than two periods of (\S+) days; give a shorter period\.$/,
    (days) => `Die Bestellungen umfassen weniger als zwei Zeiträume von ${days} Tagen; geben Sie einen kürzeren an.`,
  ],
  [
    /^No customer ordered in any period that has a next one\.$/,
    () => "In keinem Zeitraum, auf den noch einer folgt, hat ein Kunde bestellt.",
  ],
  [
    /^A customer who never leaves, .+$/,
    () => "Ein Kunde, der nie geht, ist ohne Kapitalkosten unendlich viel wert; geben Sie eine Zahl von Zeiträumen an.",
  ],
  [/^There are no keywords to test; .+$/, () => "Es gibt keine Keywords zu testen; geben Sie mindestens einen CPC an."],
  [
    /^There are no channels in these ranges .+$/,
    () => "In diesen Bereichen stehen keine Kanäle, auf die ein Budget zu verteilen wäre.",
  ],
  [
    /^These numbers are too large to find a chance from; .+$/,
    () => "Diese Zahlen sind zu groß für eine Chance; prüfen Sie Klicks und Raten.",
  ],
  [
    /^The answer is too large for a cell; .+$/,
    () => "Das Ergebnis ist zu groß für eine Zelle; prüfen Sie die Zahlen, aus denen es entsteht.",
  ],
  [/^There is no model to choose from\.$/, () => "Es gibt kein Modell zur Auswahl."],
  [
    /^This is a fault in Worth, not in your sheet \((.*)\)\. .+$/s,
    (what) => `Das ist ein Fehler in Worth, nicht in Ihrem Blatt (${what}). Bitte melden Sie ihn mit der Formel.`,
  ],
];

/** No sentence of Worth is longer; the expressions above would be slow on one that is. */
const LONGEST_SENTENCE = 1000;

/** What a formula says in English, in German; as it stands where it is nothing that is known. */
export function germanSentence(english: string): string {
  if (english.length > LONGEST_SENTENCE) return english;
  return ruleBroken(english) ?? modelMissing(english) ?? known(english) ?? english;
}

function ruleBroken(english: string): string | undefined {
  const found = BROKEN.exec(english);
  const rule = found && germanRule(found[5]);
  if (!found || !rule) return undefined;
  const [, argument, row, column, held] = found;
  const where = [...(row ? [`Zeile ${row}`] : []), ...(column ? [`Spalte ${column}`] : [])].join(", ");
  return `${named(argument)}${where && ` in ${where}`}: ${heldIn(held)}. Erforderlich: ${rule}.`;
}

function modelMissing(english: string): string | undefined {
  const found = MODEL.exec(english);
  const rule = found && germanRule(found[2]);
  if (!found || !rule) return undefined;
  const [, subject, , lack] = found;
  const begun = subject === "Model" ? "Modell" : "Dieses Modell weiß nichts von Geld";
  return `${begun}: Erforderlich: ${rule}${lack ? "; diesen zwei Spalten fehlen einige seiner Zeilen" : ""}.`;
}

function known(english: string): string | undefined {
  for (const [pattern, german] of SENTENCES) {
    const found = pattern.exec(english);
    if (found) return german(...found.slice(1).map((part) => part ?? ""));
  }
  return undefined;
}

/** "Alpha of the model" is a parameter; other names are arguments. */
function named(english: string): string {
  const parameter = /^(.+) of the model$/.exec(english);
  if (parameter) return `${parameter[1]} des Modells`;
  return ARGUMENTS[english.toLowerCase()] ?? english;
}

function heldIn(held: string): string {
  if (held === "blank") return "leer";
  if (held === "TRUE") return "WAHR";
  if (held === "FALSE") return "FALSCH";
  if (held === "a range") return "ein Bereich";
  if (held === "not a plain value") return "kein einfacher Wert";
  if (/^-?\d+\.\d+$/.test(held)) return held.replace(".", ",");
  return held.replace(/^the error /, "der Fehler ").replace(/^"(.*)"$/s, "„$1“");
}

function tableFault(what: string): string {
  const row = /^its row (\S+) is missing$/.exec(what);
  if (row) return `ihre Zeile ${row[1]} fehlt`;
  const needs = /^it has (\d+) needs and the rows have (\d+)$/.exec(what);
  if (needs) return `sie hat ${needs[1]} Bedürfnisse, die Zeilen haben ${needs[2]}`;
  return what === "it has no row of a segment" ? "sie hat keine Zeile eines Segments" : what;
}

function listed(names: string): string {
  return names.replace(/ and /g, " und ");
}
