import type { ReportFacts, ReportWords } from "../../../core/customers/reportWords";
import { orderSample, orderWords } from "../../orders/words.de";
import { bridgeWords } from "./bridge/words.de";
import { campaignWords } from "./campaign/words.de";
import { listWords } from "./lists/words.de";
import { aheadWords } from "./ahead/words.de";
import { contractSample, contractWords } from "./contracts/words.de";
import { summaryWords } from "./summaries/words.de";
import type { ValueWords } from "./words.en";
import { customerCount } from "../../orders/customerCount.de";
import { valueFieldWords } from "./fieldWords.de";
import { valueSheetWords } from "./sheetWords.de";

/** Not for "von 1 Kunden" and "durch 1 Kunden", whose case is another. */
/** What was left out: the number, then one row or several in words. */
const rows = (count: string, one: string, many: string) => `${count} ${count === "1" ? one : many}`;

const HABITS = {
  "Full price only": "nur zum vollen Preis",
  "Discount only": "nur mit Rabatt",
  Both: "beides",
} as const;

const recently = ({ report, recentDays, written }: ReportFacts) =>
  `in den ${recentDays} Tagen bis ${written.day(report.asOf)}`;

/** The ten questions about customers. */
const report: ReportWords = {
  notKnown: "Nicht bekannt",
  customersToday: ({ report, lapseDays, written }) => [
    "Kunden heute",
    `Bestellten in den ${lapseDays} Tagen bis ${written.day(report.asOf)}; je bestellt haben ${written.count(report.customersEver)}.`,
  ],
  highValueFrom: ({ top }) => [
    "Ein besonders wertvoller Kunde bringt mindestens",
    `Das Wenigste, was einer der besten ${top} der Kunden gezahlt hat, abzüglich Erstattungen.`,
  ],
  highValueCustomers: ({ report, top, written }) => [
    "Besonders wertvolle Kunden",
    `Die besten ${top} von ${written.count(report.customersEver)} Kunden, aufgerundet.`,
  ],
  gained: (facts) => ["Gewonnene Kunden", `Erste Bestellung ${recently(facts)}.`],
  lost: (facts) => ["Verlorene Kunden", `Erreichten ${recently(facts)} ${facts.lapseDays} Tage ohne Bestellung.`],
  boughtAgain: ({ report: { boughtAgain, customersEver }, written }) => [
    "Kauften mehr als einmal",
    `Zwei Bestellungen oder mehr: ${written.share(boughtAgain / customersEver)} von ${written.count(customersEver)} Kunden.`,
  ],
  averageValue: [
    "Durchschnittlicher Wert eines Kunden",
    "Alle Beträge, abzüglich Erstattungen, geteilt durch die Kunden.",
  ],
  shareBelowAverage: [
    "Anteil der Kunden unter dem Durchschnitt",
    "Kunden, die weniger als den Durchschnitt zahlten, von allen.",
  ],
  boughtAt: (habit, share) => [
    `Gekauft: ${HABITS[habit]}`,
    `${share} der Kunden; Rabatt heißt weniger als 99,5 % des Listenpreises.`,
  ],
  noPrices: [
    "Gekauft zum vollen Preis, mit Rabatt oder beides",
    "Geben Sie den Listenpreis jeder Bestellung an, um das zu beantworten.",
  ],
  tradedUp: [
    "Fingen günstig an und stiegen auf",
    "Erste Bestellung im untersten Drittel der ersten Bestellungen, eine spätere über der mittleren Bestellung.",
  ],
  ordersPerCustomer: ["Bestellungen pro Kunde", "Alle Bestellungen geteilt durch alle Kunden."],
  daysBetweenOrders: [
    "Tage zwischen Bestellungen",
    "Über alle Abstände zwischen benachbarten Bestellungen eines Kunden.",
  ],
  noSecondOrder: ["Tage zwischen Bestellungen", "Kein Kunde hat zweimal bestellt."],
  averageOrder: [
    "Durchschnittliche Bestellung",
    "Alle Beträge, abzüglich Erstattungen, geteilt durch die Bestellungen.",
  ],
  boughtThrough: (channel, share) => [
    `Kunden, die über ${channel} kauften`,
    `${share} der Kunden; wer zwei Kanäle nutzt, zählt in beiden.`,
  ],
  noChannels: ["Kunden nach Kanal", "Geben Sie den Kanal jeder Bestellung an, um das zu beantworten."],
};

/** The words of the job "Value customers", in German. */
export const de: ValueWords = {
  name: "Kundenwert berechnen",
  about: "Was Kunden mit der Zeit bringen, wer das meiste davon bringt und was noch zu erwarten ist.",

  sources: {
    orders: {
      ...orderWords.source,
      range: "Ihre Bestellungen oder Verträge",
      why: `${orderWords.source.why} Oder eine Zeile je Vertrag: wann er begann, und wann er endete oder bis wann er bezahlt ist.`,
      awaited: "Wählen Sie oben die Bestellungen oder Verträge; was Ihre Kunden wert sind, steht dann hier.",
      deleted: "Die Zellen mit Ihren Bestellungen oder Verträgen wurden gelöscht. Wählen Sie andere.",
      role: { ...orderWords.source.role, ...contractWords.role, ...summaryWords.role },
      which: { ...orderWords.source.which, ...contractWords.which, ...summaryWords.which },
      ask: { ...orderWords.source.ask, ...contractWords.ask },
    },
  },

  fields: valueFieldWords,
  refusal: {
    noOrders: "In diesen Zellen stehen keine Bestellungen.",
    noCost:
      "Geben Sie oben an, was die Abwicklung einer Bestellung kostet. Ohne diese Kosten hat kein Kunde einen Wert.",
  },

  answer: {
    sentence: (a) =>
      `${customerCount(a.customers)} ${a.customers === "1" ? "brachte" : "brachten"} nach Abwicklungskosten ${a.value}, im Schnitt ${a.each}. Die besten ${a.top} bringen ${a.share} davon, und ${a.back} aller Kunden bestellten wieder.`,
    each: "Wert eines Kunden bisher",
    eachCounted: (a) =>
      `Alle Beträge abzüglich der Abwicklungskosten, ${a.value}, geteilt durch ${customerCount(a.customers)}.`,
    all: "Wert aller Kunden",
    allCounted: (a) =>
      `Die Beträge von ${rows(a.orders, "Bestellung", "Bestellungen")}, abzüglich Erstattungen und Abwicklungskosten.`,
    top: (share) => `des gesamten Werts von den besten ${share}`,
    topCompared: "des Werts von den besten Kunden",
    topCounted: (share) =>
      `Kunden nach Wert sortiert: was die ersten ${share} von ihnen bringen, als Anteil an dem, was alle bringen.`,
    back: "bestellten wieder",
    backCounted: "Kunden mit zwei oder mehr Bestellungen, als Anteil an allen.",
  },
  ahead: aheadWords,
  contracts: contractWords,
  summaries: summaryWords,
  bridge: bridgeWords,
  campaign: campaignWords,

  lists: listWords,

  concentration: {
    title: "Wer den Wert bringt",
    x: "Kunden, die besten zuerst",
    y: "Anteil am gesamten Wert",
    line: "Ihre Kunden",
    equal: "Wenn alle gleich viel brächten",
    described: (share, top) => `Eine Kurve: Die besten ${top} der Kunden bringen ${share} des gesamten Werts.`,
    counted:
      "Die Kunden sind nach Wert sortiert, die besten zuerst. Die Kurve zeigt, wie viel vom gesamten Wert die ersten von ihnen zusammen bringen.",
  },
  cohorts: {
    title: "Kundenwert nach Zeit der Erstbestellung",
    x: {
      month: "Monate seit der Erstbestellung",
      quarter: "Quartale seit der Erstbestellung",
      year: "Jahre seit der Erstbestellung",
    },
    y: "bisheriger Wert je Kunde",
    described: (count) =>
      `${rows(count, "steigende Linie", "steigende Linien")}: der bisherige Wert je Kunde, für Kunden mit der Erstbestellung im selben Zeitraum.`,
    first: (when) => `seit ${when}`,
    counted:
      "Jede Linie steht für die Kunden mit der Erstbestellung in einem Zeitraum: was sie nach Abwicklungskosten bisher gebracht haben, je Kunde. Linien, die höher beginnen oder schneller steigen, sind bessere Kunden.",
  },
  trial: {
    title: "Hätte die Prognose gestimmt?",
    x: "Wochen seit der Erstbestellung",
    y: "Folgebestellungen bisher",
    actual: "Eingetroffen",
    expected: "Erwartet",
    unknown: "ab hier unbekannt",
    sentence: (error, side) =>
      `Eine Prognose, die nur die erste Hälfte kannte, wäre am Ende ${error} zu ${side === "over" ? "hoch" : "niedrig"} gewesen.`,
    none: (why) => `Das lässt sich nicht prüfen: ${why}`,
    described: (error) =>
      `Zwei Linien, eingetroffene und erwartete Folgebestellungen; am Ende liegen sie ${error} auseinander.`,
    counted:
      "Das Modell lernt nur aus der ersten Hälfte der Tage. Dann wird seine Prognose für diese Kunden neben die eingetroffenen Folgebestellungen gelegt.",
  },
  bySource: {
    title: "Nach Quelle",
    head: "Quelle der Erstbestellung",
    amount: "Wert je Kunde",
    note: (customers, share) => `${customerCount(customers)}, ${share} des gesamten Werts`,
    unknown: "nicht bekannt",
    counted:
      "Ein Kunde gehört zur Quelle seiner Erstbestellung; alles, was er nach Abwicklungskosten gebracht hat, zählt dort.",
  },
  byChannels: {
    title: "Nach Zahl der genutzten Kanäle",
    head: "Genutzte Kanäle",
    amount: "Wert je Kunde",
    note: (customers, times) =>
      times === undefined
        ? customerCount(customers)
        : `${customerCount(customers)}, das ${times}-Fache derer mit einem Kanal`,
    name: (count) => rows(count, "Kanal", "Kanäle"),
    counted:
      "Kunden nach der Zahl der Kanäle, über die sie bestellt haben, und was sie nach Abwicklungskosten im Schnitt gebracht haben.",
  },
  questions: {
    title: "Fragen zu Ihren Kunden",
    about: "Geldbeträge sind hier das Gezahlte, vor Abwicklungskosten.",
  },
  report,

  front: {
    ofCustomers: (customers) => `von ${customers} Kunden`,
    fromOrders: (orders) => `aus ${rows(orders, "Bestellung", "Bestellungen")}`,
    pay: (each) =>
      `Zahlen Sie höchstens ${each}, um einen Kunden wie diese zu gewinnen; was er später bestellt, kommt hinzu.`,
    best: (top, share) =>
      `Kümmern Sie sich zuerst um die besten ${top}: Von ihnen kommen ${share} des gesamten Werts. Die Blätter dahinter nennen sie, die sich entfernen, und die wahrscheinlich bald bestellen.`,
    back: (back) =>
      `${back} bestellten wieder: Schreiben Sie den anderen bald nach der ersten Bestellung, solange sie sich an Sie erinnern.`,
  },

  written: (name) =>
    `Auf das Tabellenblatt „${name}“ geschrieben. Ändern Sie Ihre Daten oder eine Annahme, und die Zahlen passen sich an. Um das Wichtigste zu drucken, drucken Sie dieses Blatt.`,

  sheet: valueSheetWords,

  otherSample: "Mit Beispielverträgen testen",
  sample: { ...orderSample, ...contractSample },
};
