import type { AheadWords } from "./words.en";

const inDays = (days: string) => (days === "1" ? "am nächsten Tag" : `in den nächsten ${days} Tagen`);
const earlier = (tried: string) =>
  tried === "1"
    ? "Eine Prognose von einem früheren Tag Ihrer Bestellungen lag"
    : `${tried} Prognosen von früheren Tagen Ihrer Bestellungen lagen`;

/** What is said of what is to come, in German. */
export const aheadWords: AheadWords = {
  sentence: (a) =>
    `${a.days === "1" ? "Am nächsten Tag" : `In den nächsten ${a.days} Tagen`} sind von ihnen weitere ${a.value} zu erwarten: Planen Sie mit ${a.low} bis ${a.high}. Wahrscheinlich ${a.ordering === "1" ? "bestellt" : "bestellen"} in dieser Zeit etwa ${a.ordering} von ihnen (${a.fewest} bis ${a.most}).`,
  none: (why) => `Keine Prognose: ${why}`,
  fromLastDay: (day) =>
    `Die Tage zählen ab dem ${day}, dem letzten in Ihren Bestellungen: Was danach kam, sagen sie nicht.`,
  fromToday: (day, last) =>
    `Die Tage zählen ab heute, dem ${day}. Die letzte Bestellung ist vom ${last}; Tage ohne Bestellung seither zählen als Schweigen.`,
  why: (a) =>
    `In neun von zehn Fällen sollte eintreffen, was in einer solchen Spanne liegt. ${earlier(a.tried)} beim Geld um etwa ${a.miss} daneben, und so weit ist die Spanne; der Zufall allein hätte ${a.lowByModel} bis ${a.highByModel} ergeben.`,
  whyUntried:
    "In neun von zehn Fällen sollte eintreffen, was in einer solchen Spanne liegt, wenn allein der Zufall entscheidet; wie falsch frühere Prognosen waren, sagen Ihre Bestellungen nicht.",
  next: (days) => `${inDays(days)} zu erwarten`,
  nextCounted: (a) =>
    `Eine Prognose der künftigen Bestellungen (${a.model}-Modell) mal dem Wert der Bestellungen jedes Kunden (Gamma-Gamma-Modell), abzüglich der Abwicklungskosten in ihrem bisherigen Anteil, bei ${a.rate} Zinsen pro Jahr. Nur für die vorhandenen Kunden; neue kommen hinzu.`,
  range: (low, high) => `${low} bis ${high}`,
  compared: {
    next: "in den Tagen voraus zu erwarten",
    low: "unteres Ende zum Planen",
    high: "oberes Ende zum Planen",
    orders: "Bestellungen in den Tagen voraus",
    ordering: "Kunden, die in den Tagen voraus wahrscheinlich bestellen",
  },
  planOn: "zum Planen, in neun von zehn Fällen",
  planOnCounted:
    "So weit wie der Zufall und wie frühere Prognosen falsch waren: Für bis zu fünf Tage der Vergangenheit wird die Prognose aus dem damals Bekannten gemacht und mit dem verglichen, was kam.",
  planOnUntried:
    "So weit, wie der Zufall allein es macht. Wie falsch frühere Prognosen waren, ist nicht bekannt, sodass öfter als in einem von zehn Fällen etwas außerhalb liegen kann.",
  orders: (days) => `Bestellungen ${inDays(days)} zu erwarten`,
  ordersCounted: (low, high) =>
    `Nur für die vorhandenen Kunden; Bestellungen eines Kunden an einem Tag zählen als eine. Planen Sie mit ${low} bis ${high}.`,
  ordering: (days) => `Kunden, die ${inDays(days)} wahrscheinlich bestellen`,
  orderingCounted: (a) =>
    `Für jeden Kunden die Wahrscheinlichkeit, in genau dieser Zeit mindestens einmal zu bestellen, zusammengezählt (${a.model}-Modell). Planen Sie mit ${a.low} bis ${a.high}.`,
  rough: "Nehmen Sie die Prognose als grobe Schätzung.",
  analysts: "Für Fachleute",
  warnings: {
    flat: "Wie bald Kunden gehen, sagen Ihre Bestellungen nicht sicher: Die Summe über alle Kunden stimmt, was von einem einzelnen gesagt wird, ist grob.",
    leftOutOfSpend: (count) =>
      count === "1"
        ? "Die Folgebestellungen eines Kunden ergeben nichts und zählen nicht mit, wenn es um den Wert einer Bestellung geht."
        : `Die Folgebestellungen von ${count} Kunden ergeben nichts und zählen nicht mit, wenn es um den Wert einer Bestellung geht.`,
    noAverageOrder: "Kunden geben so Unterschiedliches aus, dass eine durchschnittliche Bestellung wenig sagt.",
    noPastForecast:
      "Ihre Bestellungen sind zu wenige oder zu jung, um eine Prognose an ihrer Vergangenheit zu prüfen: Rechnen Sie damit, dass die Spanne zu eng ist.",
    noSpendModel: "Ihre Folgebestellungen sagen zu wenig darüber, was eine Bestellung wert sein wird.",
    spendFlat:
      "Wie verschieden viel Kunden ausgeben, sagen Ihre Bestellungen nicht sicher: Das Geld ist gröber geschätzt als die Zahl der Bestellungen.",
    spendStartsApart:
      "Was eine Bestellung wert sein wird, ließ sich nicht klar bestimmen: Das Geld ist gröber geschätzt als die Zahl der Bestellungen.",
    spendTied: (spend) =>
      spend === "more"
        ? "Wer öfter bestellt, gibt hier auch mehr je Bestellung aus. Die Prognose lässt das weg und kann für die Besten zu niedrig sein."
        : "Wer öfter bestellt, gibt hier weniger je Bestellung aus. Die Prognose lässt das weg und kann für die, die am meisten bestellen, zu hoch sein.",
    startsApart: "Wie oft Kunden bestellen werden, ließ sich nicht klar bestimmen.",
  },
  front: {
    range: (low, high) => `planen Sie mit ${low} bis ${high}`,
    why: (a) =>
      `Planen Sie mit ${a.low} bis ${a.high}: ${earlier(a.tried)} um etwa ${a.miss} daneben, und so weit ist die Spanne.`,
    whyUntried: (low, high) =>
      `Planen Sie höchstens mit ${low} bis ${high}: Die Spanne kennt nur den Zufall, denn die Bestellungen sind zu wenige oder zu jung, um eine Prognose an ihrer Vergangenheit zu prüfen.`,
  },
  sheet: {
    title: "Die Tage voraus",
    heads: ["Erwartet", "Von", "Bis", "Frühere daneben"],
    value: "Wert nach Abwicklungskosten",
    orders: "Bestellungen",
    ordering: "Kunden, die bestellen",
    startsOn: "Die Prognose beginnt nach",
    tried: "Geprüfte frühere Prognosen",
    range: "Wie sicher die Prognose ist",
    rangeHeads: ["", "Von", "Erwartet", "Bis", "Von laut Modell", "Bis laut Modell", "Daneben", "Geprüft"],
    rangeLabels: ["Bestellungen", "Wert", "Kunden, die bestellen"],
  },
};
