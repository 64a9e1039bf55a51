import type { Rule } from "../core/DomainError";
import { percentMeant } from "./percentMeant";
import { pluralIn } from "./pluralIn";
import type { ArgumentName, CellRule, CellHolds, Place, SegmentTableLack, Sentence } from "./Sentence";
import { wordsFor, type WordsOf } from "./WordsOf";

const plural = pluralIn("de");

/** A sentence in German. */
export function german(sentence: Sentence): string {
  return wordsFor(SENTENCES, sentence);
}

/** The arguments as a sentence begins with them. Parameters of models are called alike in every language. */
export const ARGUMENTS: Readonly<Record<string, string>> = {
  acquisitionCeiling: "Sättigung der Gewinnung",
  acquisitionCost: "Gewinnungskosten",
  acquisitionRate: "Gewinnungsrate",
  acquisitionSpend: "Gewinnungsausgaben",
  age: "Alter",
  amount: "Betrag",
  amounts: "Beträge",
  asOf: "Stichtag",
  averageOrderValue: "Durchschnittlicher Bestellwert",
  base: "Vergleichsgruppe",
  bins: "Punktstufen",
  budget: "Budget",
  ceiling: "Sättigung",
  channel: "Kanal",
  channels: "Kanäle",
  clickRate: "Klickrate",
  clicks: "Klicks",
  confidence: "Sicherheit",
  clicksAhead: "Klicks, die es gibt",
  conversionRate: "Conversion-Rate",
  costOfMoney: "Kapitalkosten",
  cpc: "CPC",
  customer: "Kunde",
  customerValue: "Kundenwert",
  customers: "Kunden",
  cut: "Grenze",
  cuts: "Grenzen",
  date: "Datum",
  dates: "Daten",
  days: "Tage",
  elasticity: "Elastizität",
  end: "Ende",
  ends: "Enden",
  f: "F",
  fulfilmentCost: "Abwicklungskosten",
  group: "Gruppe",
  groups: "Gruppen",
  highValueShare: "Anteil besonders wertvoller Kunden",
  holdoutDays: "Zurückgehaltene Tage",
  joinAnyway: "Anteil, der ohnehin käme",
  keepingSpend: "Ausgaben für das Halten",
  knownSegments: "Bekannte Segmente",
  knownSegment: "Bekanntes Segment",
  knownTrait: "Bekanntes Merkmal",
  knownTraits: "Bekannte Merkmale",
  labels: "Bezeichnungen",
  lapseDays: "Tage bis zum Verlust",
  laterClicks: "Spätere Klicks",
  lagConversions: "Conversions je Abschnitt",
  lagDays: "Tage je Abschnitt",
  list: "Liste",
  listPrice: "Listenpreis",
  listPrices: "Listenpreise",
  m: "M",
  margin: "Marge",
  maxSegments: "Größte Segmentzahl",
  maximum: "Maximum",
  measure: "Kennzahl",
  minimum: "Minimum",
  model: "Modell",
  mostClicks: "Höchstzahl der Klicks",
  monthlySearches: "Suchanfragen im Monat",
  months: "Monate",
  name: "Name",
  names: "Namen",
  need: "Bedürfnis",
  needs: "Bedürfnisse",
  period: "Zeitraum",
  periodDays: "Tage je Zeitraum",
  periods: "Zeiträume",
  r: "R",
  rate: "Rate",
  recency: "Wochen bis zur letzten Bestellung",
  referrals: "Empfehlungen",
  renewals: "Verlängerungen",
  repeatOrders: "Folgebestellungen",
  retention: "Kundenbindung",
  retentionCeiling: "Sättigung der Bindung",
  retentionRate: "Bindungsrate",
  retentionSpend: "Bindungsausgaben",
  returns: "Erträge",
  sales: "Verkäufe",
  salesCycleDays: "Tage bis zum Verkauf",
  segment: "Segment",
  segments: "Segmente",
  share: "Anteil",
  source: "Quelle",
  sources: "Quellen",
  spend: "Ausgaben",
  start: "Beginn",
  starts: "Anfänge",
  survivors: "Verbliebene",
  target: "Ziel",
  targetReturn: "Gewünschter Gewinn",
  testClicks: "Testklicks",
  topShare: "Oberster Anteil",
  trait: "Merkmal",
  traits: "Merkmale",
  usualClicks: "Klicks, die die übliche Rate wert ist",
  usualRate: "Übliche Rate",
  value: "Wert",
  values: "Werte",
  weeks: "Wochen",
  weight: "Gewicht",
  weights: "Gewichte",
  winningSpend: "Ausgaben für das Gewinnen",
};

function named(argument: ArgumentName): string {
  if (typeof argument !== "string") return `${capital(argument.parameter)} des Modells`;
  return ARGUMENTS[argument] ?? capital(argument);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function where({ row, column }: Place): string {
  const places = [row === undefined ? "" : `Zeile ${row}`, column === undefined ? "" : `Spalte ${column}`];
  const named = places.filter((place) => place !== "").join(", ");
  return named === "" ? "" : ` in ${named}`;
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} und ${names[names.length - 1]}`;
}

/** With every digit, unlike what Intl writes: a value that was refused is shown as it is. */
function figure(value: number): string {
  return String(value).replace(".", ",");
}

/** What a cell holds; each stands after a colon. */
const HELD: WordsOf<CellHolds> = {
  blank: "leer",
  false: "FALSCH",
  range: "ein Bereich",
  strange: "kein einfacher Wert",
  true: "WAHR",
  date: ({ iso }) => iso,
  error: ({ error }) => `der Fehler ${error}`,
  number: ({ number }) => figure(number),
  text: ({ text }) => `„${text}“`,
};

/** What a value has to be; each completes "Erforderlich: ...". */
const RULES: WordsOf<CellRule | Rule> = {
  aboveMinusOne: "ein Wert über -1 (-100 %)",
  aboveOneBefore: ({ before }) => `ein Wert über dem davor, ${figure(before)}`,
  aboveZero: "ein Wert über 0",
  aboveZeroForOneNeed: "ein Wert über 0 für mindestens ein Bedürfnis",
  asManyAsNeeds: ({ needs }) => `so viele wie Bedürfnisse, ${needs}`,
  atLeastMinimum: ({ minimum }) => `mindestens das Minimum daneben, ${figure(minimum)}`,
  atMostBefore: ({ before }) => `höchstens so viele wie einen Zeitraum davor, ${figure(before)}`,
  atMostClicks: ({ clicks }) => `höchstens die Zahl der Klicks, ${figure(clicks)}`,
  atMostDifferentRows: ({ rows }) => `höchstens ${rows}, die Zahl der verschiedenen Zeilen`,
  atMostHundredYears: ({ days }) => `ein Wert über 0, höchstens ${days} (100 Jahre)`,
  atMostOne: "ein Wert über 0, höchstens 1 (100 %)",
  belowCeiling: ({ ceiling }) => `ein Wert über 0 und unter der Sättigung ${figure(ceiling)}`,
  belowOne: "ein Wert über 0 und unter 1 (100 %)",
  confidence: "ein Wert zwischen 0 und 1, etwa 0,9 für 90 %",
  conversionRate: "ein Wert über 0, höchstens 1 (1 % ist 0,01)",
  customer: "ein Name oder eine Nummer",
  cut: "ein Wert über 0 und unter 1 (0 % bis 100 %)",
  date: "ein Excel-Datum oder Text wie 2026-01-31",
  fromTo: ({ from, to }) => `ein Wert von ${from} bis ${to.toLocaleString("de-DE")}`,
  group: "der Name einer der Gruppen",
  holdout: ({ most, span }) =>
    `eine ganze Zahl von 1 bis ${most}: Die Bestellungen umfassen ${span} Tage, und zum Lernen müssen welche bleiben`,
  interest: "0 oder mehr (10 % ist 0,1)",
  maximumsReach: ({ most }) =>
    `höchstens ${figure(most)}: So viel ergeben die Maxima, wenn Kanäle ohne Ausgaben oder Erträge nur ihr Minimum bekommen`,
  minimumsNeed: ({ least }) => `mindestens ${figure(least)}, die Summe der Minima`,
  nameOrNumber: "ein Name oder eine Zahl",
  notAfterDay: ({ day }) => `ein Tag bis zum Tag ${day}, bis zu dem Verträge bekannt sind`,
  notBeforeLastOrder: ({ day }) => `ein Tag nicht vor der letzten Bestellung (Tag ${day})`,
  notNegative: "0 oder mehr",
  number: "eine Zahl",
  nowAndBefore: "eine Zelle, oder zwei: was jetzt ausgegeben wurde und davor",
  numberOrBlank: "eine Zahl wie die anderen ihrer Spalte, oder leer, wo sie nicht bekannt ist",
  numberWithPoint: "eine Zahl mit Punkt vor den Dezimalstellen, wie 12.5",
  oneOf: ({ words }) => `eines von ${words.map((word) => `„${word}“`).join(", ")}`,
  onOrAfter: ({ iso }) => `ein Tag ab dem Beginn des Vertrags, ${iso}`,
  onOrBefore: ({ iso }) => `ein Tag bis zum Stichtag ${iso}; verschieben Sie ihn oder lassen Sie die Bestellung weg`,
  orderModel:
    "die zwei Spalten, die ORDERMODEL lieferte, oder r, alpha, a und b eines BG/NBD in einer Zeile oder Spalte",
  repeatOrders: "eine ganze Zahl ab 0 (Bestellungen nach der ersten)",
  retentionModel:
    "die zwei Spalten, die RETENTIONMODEL lieferte, oder a, b und bei einem BdW c in einer Zeile oder Spalte",
  segment: "eine ganze Zahl ab 1",
  startedBy: ({ iso }) => `ein Tag bis zum Stichtag ${iso}; verschieben Sie ihn oder lassen Sie den Vertrag weg`,
  share: "ein Wert von 0 bis 1 (0 % bis 100 %)",
  singleCell: "eine einzelne Zelle",
  spendModel:
    "die zwei Spalten, die ORDERMODEL mit Beträgen lieferte, oder p, q und v eines Gamma-Gamma in einer Zeile oder Spalte",
  targetReturn: "ein Wert über -1 (-100 %), etwa 0,25 für 25 %",
  usualRate: "ein Wert zwischen 0 und 1 (1 % ist 0,01)",
  weeks: "0 oder mehr Wochen",
  wholeDays: "eine ganze Zahl von Tagen ab 1",
  wholeFromOne: "eine ganze Zahl ab 1",
  wholeFromTo: ({ from, to }) => `eine ganze Zahl von ${from} bis ${to.toLocaleString("de-DE")}`,
  withinAge: ({ weeks }) => `ein Wert von 0 bis zum Alter des Kunden, hier ${figure(weeks)} Wochen`,
  zeroOrAbove: "0 oder mehr",
  aboveZeroWithRepeatOrders: "über 0, wo es Folgebestellungen gibt: Gezählt werden Tage nach der ersten",
  zeroWithoutRepeatOrders: "0 bei Kunden ohne Folgebestellungen",
};

const SEGMENT_TABLE: WordsOf<SegmentTableLack> = {
  needs: ({ own, wanted }) => `sie hat ${own} Bedürfnisse, die Zeilen haben ${wanted}`,
  row: ({ row }) => `ihre Zeile ${row} fehlt`,
  segments: "sie hat keine Zeile eines Segments",
};

const PERIODS = { month: "Monate", quarter: "Quartale", year: "Jahre" } as const;

/** So many were needed, and so many are there. */
function counted(what: string, needed: number, given = 0): string {
  const are = plural(given, { one: "ist", other: "sind" });
  return `${what}: Erforderlich: ${needed}; angegeben ${are} ${given === 0 ? "keine" : given}.`;
}

const SENTENCES: WordsOf<Sentence> = {
  broken(sentence) {
    const { argument, place, held, rule } = sentence;
    const broken = `${named(argument)}${where(place)}: ${wordsFor(HELD, held)}. Erforderlich: ${wordsFor(RULES, rule)}.`;
    const meant = percentMeant(sentence);
    if (!meant) return broken;
    const [typed, percent, share] = [meant.typed, meant.percent, meant.share].map((each) =>
      each.toLocaleString("de-DE", { maximumSignificantDigits: 15 }),
    );
    return `${broken} ${typed} bedeutet ${percent} %: Schreiben Sie ${typed} % oder ${share}.`;
  },
  fault: ({ what }) =>
    `Das ist ein Fehler in Worth, nicht in Ihrem Blatt (${what}). Bitte melden Sie ihn mit der Formel.`,

  // What does not fit together.
  differentSizes: ({ sizes: { unit, first, second, counts }, orSingle }) =>
    `${named(first)} und ${named(second)} brauchen gleich viele ${unit === "rows" ? "Zeilen" : "Spalten"}${orSingle ? " oder je eine einzelne Zelle" : ""}; es sind ${counts.join(" und ")}.`,
  givesRows:
    "Geben Sie Spalten an, keine Zeilen oder Tabellen: Jede Zeile wird mit mehreren Zellen nebeneinander beantwortet.",
  labels: ({ needed, given }) => counted("Bezeichnungen", needed, given),
  missing: ({ argument }) => `${named(argument)}: Angabe fehlt. Geben Sie die Zellen an.`,
  names: ({ needed, given }) => counted("Namen", needed, given),
  noModel({ range, lacks }) {
    if (lacks === "money") return `Dieses Modell weiß nichts von Geld. Erforderlich: ${RULES[range]}.`;
    return `Modell: Erforderlich: ${RULES[range]}${lacks === "rows" ? "; diesen zwei Spalten fehlen einige seiner Zeilen" : ""}.`;
  },
  noSegmentTable: ({ lack }) =>
    `Segmente: Erforderlich: eine Zahl oder die ganze Tabelle, die SEGMENTPROFILE lieferte (${wordsFor(SEGMENT_TABLE, lack)}).`,
  notALine: ({ argument }) => `${named(argument)}: Erforderlich: eine einzelne Spalte oder Zeile.`,
  tooManyLevels: ({ argument, column, count, most }) =>
    `${named(argument)}: Spalte ${column} hat ${count} verschiedene Wörter, ein Merkmal höchstens ${most}; lassen Sie weg, was bei jedem anders ist, etwa einen Namen.`,
  tooManySegments: ({ count, most }) => `Es sind ${count} verschiedene Segmente; geben Sie höchstens ${most} an.`,
  weights: ({ needed, given }) => counted("Gewichte", needed, given),

  // Why there is no answer.
  customerOfEveryClick:
    "Jeder Klick dieser Keywords brachte einen Kunden, so dass es keine übliche Rate zwischen 0 und 1 zu lernen gibt.",
  customersAllOver:
    "Kunden unterscheiden sich in ihren Ausgaben so stark, dass das Modell keinen durchschnittlichen Bestellwert hat (q ist höchstens 1).",
  everybodyLeft:
    "Von diesen Kunden ist keiner mehr da, so dass sich nicht sagen lässt, wie lange Kunden bleiben; suchen Sie nach Zeilen, die leer sein sollten statt 0.",
  modelsAtEdge:
    "Diese Bestellungen sagen noch nicht, wie Kunden wiederkommen und wann sie wegbleiben: Jedes Modell läuft an den Rand dessen, was es sagen kann. Versuchen Sie es mit mehr Monaten noch einmal, oder nennen Sie ein Modell.",
  needsTellNothing: "Kein Bedürfnis unterscheidet diese Segmente: Alle haben die Streuung oder das Gewicht 0.",
  neverLeaves:
    "Ein Kunde, der nie geht, ist ohne Kapitalkosten unendlich viel wert; geben Sie eine Zahl von Zeiträumen an.",
  neverPaysBack:
    "Alles, was ein solcher Kunde je einbringt, bleibt unter dem, was seine Gewinnung kostete: Er zahlt sich nie aus. Geben Sie weniger für die Gewinnung aus, oder halten Sie Kunden länger.",
  noChannels: "In diesen Bereichen stehen keine Kanäle, auf die ein Budget zu verteilen wäre.",
  noCompleteNeeds: "Keine Zeile hat für jedes Bedürfnis eine Zahl; füllen Sie die leeren Zellen.",
  noContracts: "In diesen Bereichen stehen keine Verträge.",
  noConversions: "In keinem dieser Abschnitte kamen Conversions an, so dass sich kein Anteil angeben lässt.",
  noCustomerOfAnyClick:
    "Keiner dieser Klicks brachte einen Kunden, so dass es noch keine übliche Rate zu lernen gibt; nehmen Sie 1 % oder das, was ähnliche Keywords anderswo brachten.",
  noKeywords: "Es gibt keine Keywords zu testen; geben Sie mindestens einen CPC an.",
  noMembers: "Kein Kunde hat ein Segment.",
  noNextPeriod: "In keinem Zeitraum, auf den noch einer folgt, hat ein Kunde bestellt.",
  noOrders: "In diesen Bereichen stehen keine Bestellungen.",
  noOrdersToLearnFrom: "In diesen Bereichen stehen keine Bestellungen, aus denen zu lernen wäre.",
  noPeriodSeen:
    "Keine Kunden wurden einen ganzen Zeitraum lang beobachtet; geben Sie untereinander an, wie viele nach 0, 1, 2 und mehr Zeiträumen noch da waren.",
  noPositiveTotal: "Die Werte ergeben zusammen nichts oder weniger, so dass sich kein Anteil angeben lässt.",
  noRepeatOrders:
    "Kein Kunde hat an einem zweiten Tag bestellt, so dass über das Wiederkommen nichts zu lernen ist; sehen Sie wieder nach, wenn es Folgebestellungen gibt.",
  noSegmentedNeeds: "Keine Zeile hat ein Segment und für jedes Bedürfnis eine Zahl.",
  noSpendModel: ({ why }) => `Kein Ausgabenmodell: ${german(why)}`,
  nobodyLeft: "Von diesen Kunden ist noch keiner gegangen, so dass sich nicht sagen lässt, wie lange Kunden bleiben.",
  nobodyThatOld: ({ days }) =>
    `Von keinem Kunden liegt die erste Bestellung ${days} ${plural(days, { one: "Tag", other: "Tage" })} oder länger zurück; geben Sie weniger Tage an.`,
  noTraits: "Keine Zeile hat ein Segment und ein Merkmal.",
  noValues: "Es gibt keine Werte zu verteilen.",
  oneSegment:
    "Es gibt nur ein Segment, so dass Merkmale nichts zu unterscheiden haben; geben Sie Personen aus mindestens zweien an.",
  oneCustomer:
    "Es gibt nur einen Kunden; ein Modell lernt daraus, wie sich Kunden unterscheiden, und braucht viele davon.",
  rowsAlike:
    "Alle Zeilen sind gleich, so dass es keine Segmente zu finden gibt; geben Sie mindestens zwei verschiedene Zeilen an.",
  retentionUnsettled: ({ model }) =>
    `Die Suche nach den Parametern des Modells ${model} kam bei diesen Verbliebenen zu keinem Ende.`,
  searchUnsettled: ({ model }) =>
    `Die Suche nach den Parametern des Modells ${model} kam bei diesen Bestellungen zu keinem Ende.`,
  tooFewPeriods: ({ days }) =>
    `Die Bestellungen umfassen weniger als zwei Zeiträume von ${days} Tagen; geben Sie einen kürzeren an.`,
  tooFewKeywords:
    "Eine übliche Rate lernt sich daraus, wie sich Keywords unterscheiden; geben Sie mindestens zwei mit Klicks an.",
  tooFewSpenders: "Weniger als zwei Kunden haben Folgebestellungen über 0, zu wenige, um ihre Ausgaben zu lernen.",
  tooLargeForCell: "Das Ergebnis ist zu groß für eine Zelle; prüfen Sie die Zahlen, aus denen es entsteht.",
  tooLargeForChance: "Diese Zahlen sind zu groß für eine Chance; prüfen Sie Klicks und Raten.",
  tooManyPeriods: ({ of, periods, period }) =>
    `Die ${of === "orders" ? "Bestellungen" : "Verträge"} umfassen ${periods} ${PERIODS[period]}, mehr, als ein Blatt Spalten hat; suchen Sie ein vertipptes Datum oder geben Sie einen längeren Zeitraum an.`,

  worthWithoutEnd:
    "Von diesen Abonnenten bleiben so viele, dass sie ohne Kapitalkosten unendlich viel wert sind; geben Sie Kapitalkosten oder eine Zahl von Zeiträumen an.",

  // What to know of a model before trusting it.
  moreCustomersThanClicks: ({ rows }) =>
    `${rows} ${plural(rows, { one: "Zeile bleibt", other: "Zeilen bleiben" })} weg: mehr Kunden als Klicks.`,
  ratesAlike:
    "Diese Keywords unterscheiden sich nicht mehr, als der Zufall es will: Ihre Rate könnte beliebig viele Klicks wert sein; mehr als 1.000.000 wird nicht angegeben.",
  ratesAllOrNothing:
    "Bei jedem Keyword brachten alle Klicks einen Kunden oder keiner, so dass die übliche Rate neben dem, was ein Keyword selbst tat, fast nichts wert ist.",
  worthUntold: "Diese Keywords sagen kaum, wie viele Klicks ihre Rate wert ist: Ganz andere Zahlen passten ebenso gut.",
  flat: ({ parameters }) =>
    `Die Likelihood ist flach in ${listed(parameters)}: Ganz andere Werte passen zu diesen Bestellungen ebenso gut. Nutzen Sie die Prognosen, aber deuten Sie diese Parameter nicht einzeln.`,
  leftOutOfSpend: ({ customers }) =>
    `${customers} ${plural(customers, { one: "Kunde bleibt", other: "Kunden bleiben" })} aus dem Ausgabenmodell weg: Folgebestellungen von im Durchschnitt 0 oder weniger.`,
  noPastForecast:
    "Diese Bestellungen sind zu wenige oder zu jung, um eine Prognose der Vergangenheit an dem zu messen, was kam: Die Spanne kennt nur, was das Modell kennt; halten Sie sie für zu eng.",
  noAverageOrder:
    "Kunden unterscheiden sich in ihren Ausgaben so stark, dass es keinen durchschnittlichen Bestellwert gibt.",
  retentionFlat: ({ parameters }) =>
    `Die Likelihood ist flach in ${listed(parameters)}: Ganz andere Werte passen zu diesen Verbliebenen ebenso gut. Nutzen Sie die Kurve, aber deuten Sie diese Parameter nicht einzeln.`,
  spendFlat: ({ parameters }) =>
    `Die Likelihood der Ausgaben ist flach in ${listed(parameters)}: Andere Werte passen ebenso gut.`,
  spendStartsApart:
    "Suchen nach p, q und v endeten von verschiedenen Anfängen aus verschieden; dies sind die wahrscheinlichsten.",
  spendTied: ({ correlation }) =>
    `Ausgaben hängen an der Häufigkeit (Korrelation ${correlation.toFixed(2).replace(".", ",")}): Wer öfter bestellt, gibt je Bestellung ${correlation > 0 ? "mehr" : "weniger"} aus; das Gamma-Gamma-Modell nimmt an, dass beides nicht zusammenhängt.`,
  startsApart: ({ model }) =>
    `Suchen nach den Parametern von ${model} endeten von verschiedenen Anfängen aus verschieden; dies sind die wahrscheinlichsten.`,
};
