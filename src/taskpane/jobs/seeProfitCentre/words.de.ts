import { orderSample, orderWords } from "../../orders/words.de";
import type { CentreWords } from "./words.en";
import { periodWords } from "./periods/words.de";
import { centreTraceWords } from "./traceWords.de";
import { centreSheetWords } from "./sheetWords.de";
import { centreFieldWords } from "./fieldWords.de";

const channelCount = (count: number, channels: string) => `${channels} ${count === 1 ? "Kanal" : "Kanäle"}`;
const dayCount = (days: string) => (days === "1" ? "An einem Tag" : `In ${days} Tagen`);

/** The words of the job "See marketing as a profit centre", in German. */
export const de: CentreWords = {
  name: "Marketing als Profitcenter sehen",
  about: "Was neue und wiederkehrende Kunden nach Kosten bringen, neben dem, was Gewinnen und Binden kostet.",

  sources: {
    orders: {
      ...orderWords.source,
      role: { ...orderWords.source.role, ...periodWords.role },
      awaited: "Wählen Sie oben die Bestellungen; die Abrechnung steht dann hier.",
    },
    spend: {
      range: "Ihre Ausgaben",
      why: "Eine Zeile je Monat und Kanal mit dem, was ausgegeben wurde. Kanäle oder Monate dürfen auch nebeneinander stehen.",
      awaited: "Wählen Sie die Zellen mit Ihren Ausgaben, oder geben Sie ein, was ausgegeben wurde.",
      deleted: "Die Zellen mit Ihren Ausgaben wurden gelöscht. Wählen Sie andere.",
      role: { date: "Monat oder Tag", channel: "Kanal", spend: "Ausgaben", currency: "Währung" },
      which: {
        date: "In welcher Spalte stehen die Monate oder Tage?",
        channel: "In welcher Spalte stehen die Namen der Kanäle?",
        spend: "In welcher Spalte stehen die Ausgaben?",
        currency: "In welcher Spalte steht die Währung?",
      },
    },
  },

  found: {
    read: (count, channels, spend, from, to) =>
      `${channelCount(count, channels)} gelesen: ${spend} vom ${from} bis ${to} ausgegeben.`,
    byMonth: "Eine Zeile ist ein Monat, dessen Ausgaben sich gleichmäßig auf seine Tage verteilen.",
    byDay: "Eine Zeile zählt an ihrem Tag.",
    across: "Monate und Kanäle stehen in Zeilen und Spalten.",
    asked: (count, channels) => `${channelCount(count, channels)} gefunden.`,
    leftOut: {
      total: (count, row, held) => `Als Summen weggelassen: ${count}, die erste in ${row} („${held}“).`,
      secondTable: (count, row) => `Als zweite Tabelle weggelassen: ${count}, die erste in ${row}.`,
      otherCurrency: (count, row) => `In anderen Währungen weggelassen: ${count}, die erste in ${row}.`,
      noName: (count, row) => `Ohne Kanal weggelassen: ${count}, die erste in ${row}.`,
      date: (count, row, held) =>
        `Weggelassen, da ihr Tag oder Monat nicht lesbar ist: ${count}, die erste in ${row} („${held}“). Schreiben Sie ein Datum oder 2026-05.`,
      spend: (count, row, held) =>
        `Weggelassen, da die Ausgaben kein Betrag ab 0 sind: ${count}, die erste in ${row} („${held}“).`,
    },
  },

  fields: centreFieldWords,
  daysTaken: (days) => `${days}, der längste übliche Zeitraum, der zweimal in Ihre Daten passt.`,
  spentIn: (from, to) => `Vom ${from} bis ${to}.`,
  group: {
    title: "Das nächste Budget aufteilen",
    why: "Füllen Sie diese Felder aus, um zu sehen, wie viel davon für das Gewinnen und wie viel für das Binden sein sollte. Lassen Sie sie leer, wenn Sie die Zahlen nicht kennen.",
  },

  database: {
    newAndReturning: {
      title: (days) =>
        `Neue und wiederkehrende Kunden, ${days === "1" ? "1 Tag" : `${days} Tage`} und ebenso viele davor`,
      about:
        "Was neue Kunden und wiederkehrende brachten, wie von PROFITCENTRE, wie schnell neue einbringen, was sie kosten, und wer kam, zurückkam und verloren ging, wie von CUSTOMERFLOW. Fügen Sie das Ergebnis in ein leeres Blatt ein und wählen Sie es oben: Mit Ihren Ausgaben steht die Abrechnung dann unten, wie aus den Bestellungen selbst.",
    },
  },
  refusal: {
    noOrders: "In diesen Zellen stehen keine Bestellungen.",
    noCost:
      "Geben Sie oben an, was die Abwicklung einer Bestellung kostet. Ohne diese Kosten lässt sich über Gewinn nichts sagen.",
    noSpend: "Geben Sie oben ein, was Sie für neue Kunden und für die Bindung ausgegeben haben; 0, wenn es nichts war.",
    noChannels: "In diesen Zellen stehen keine Ausgaben.",
    otherCurrency: (orders, spend) =>
      `Die Bestellungen sind in ${orders}, die Ausgaben in ${spend}. Wählen Sie Ausgaben in der Währung der Bestellungen.`,
    apart:
      "Bestellungen und Ausgaben haben keinen Tag gemeinsam. Wählen Sie Ausgaben aus der Zeit, in der die Bestellungen kamen.",
    tooShort: (from, days) =>
      `Ihre Ausgaben beginnen am ${from} und decken ${days === "1" ? "einen Tag" : `${days} Tage`} nicht ab. Geben Sie oben weniger Tage ein.`,
  },

  answer: {
    paid: (share) => `Wiederkehrende Kunden haben ${share} von dem bezahlt, was Sie für Fremde ausgegeben haben.`,
    paidAll: (more) =>
      `Wiederkehrende Kunden haben alles bezahlt, was Sie für Fremde ausgegeben haben, und ${more} blieben übrig.`,
    paidNothing: (less) =>
      `Wiederkehrende Kunden haben nichts von dem bezahlt, was Sie für Fremde ausgegeben haben: Sie zu binden kostete ${less} mehr, als sie brachten.`,
    noWinning: (left) =>
      `Sie haben nichts für Fremde ausgegeben. Wiederkehrende Kunden ließen nach den Kosten ihrer Bindung ${left} übrig.`,
    profit: (a) =>
      `Vom ${a.from} bis ${a.to} blieben nach Abwicklung, Gewinnen und Binden ${a.profit}: ${a.change} in ebenso vielen Tagen davor.`,
    profitAlone: (a) => `Vom ${a.from} bis ${a.to} blieben nach Abwicklung, Gewinnen und Binden ${a.profit}.`,
    more: (money) => `${money} mehr als`,
    less: (money) => `${money} weniger als`,
    same: "so viel wie",
    lookOver: "Sehen Sie oben durch, wozu jeder Kanal dient: Bisher hat das allein sein Name gesagt.",
    earlier: (first) =>
      `Die Bestellungen beginnen am ${first}. Wer davor schon bestellt hatte, zählt als neu; es sieht daher nach mehr neuen Kunden aus, als es waren, am meisten in den Tagen davor.`,
    beforeShort: (first) =>
      `Die Bestellungen beginnen am ${first} und decken die Tage davor nicht ab: Vergleichen Sie mit Vorsicht.`,
    noBefore: "Was in den Tagen davor ausgegeben wurde, ist nicht bekannt; über ihren Gewinn wird daher nichts gesagt.",

    profitLabel: "Gewinn",
    profitCounted:
      "Was Kunden gezahlt haben, abzüglich der Abwicklung und der Ausgaben für das Gewinnen und das Binden.",
    shareLabel: "der Ausgaben für das Gewinnen",
    shareCounted: "Ausgaben für neue Kunden, als Anteil an denen für das Gewinnen und das Binden zusammen.",
    costLabel: "kostet ein neuer Kunde",
    costCounted:
      "Ausgaben für neue Kunden, geteilt durch die Kunden, die in diesen Tagen zum ersten Mal bestellt haben.",
    backLabel: "Tage, bis er das eingebracht hat",
    backCounted:
      "Von denen, die in den Tagen davor gewonnen wurden: wie lange es dauerte, bis die Hälfte nach Abwicklung gebracht hatte, was einer kostet.",
    backNever: "noch nicht",

    statement: "Die Abrechnung",
    statementCounted:
      "Ein Kunde ist neu in den Tagen seiner ersten Bestellung überhaupt und in allen späteren wiederkehrend. Die Marge sind die Einnahmen abzüglich der Abwicklung.",
    line: "Zeile",
    now: "Jetzt",
    before: "Davor",
    change: "Änderung",
    points: (points) => `${points} Punkte`,
    each: "Je Kunde",
    eachCounted:
      "Margen, geteilt durch die Kunden, die sie gebracht haben. Der Ertrag des Gewinnens ist die Marge von neuen Kunden, geteilt durch die Ausgaben für sie; der des Bindens die von wiederkehrenden, geteilt durch die Ausgaben für die Bindung. Geld ist gebunden, bis es wieder eingebracht ist, im Schnitt die Hälfte davon.",

    picture: "Einnahmen und Ausgaben",
    pictureCounted:
      "Jeder Balken steht für so viele Tage wie die Abrechnung. Einnahmen sind, was gezahlt wurde, vor der Abwicklung.",
    returning: "Von wiederkehrenden Kunden",
    new: "Von neuen Kunden",
    spent: "Ausgegeben",
    period: (from, to) => `${from} bis ${to}`,
    bar: (a) => `${a.returning} von wiederkehrenden Kunden, ${a.fresh} von neuen; ${a.spent} ausgegeben`,
    barAlone: (a) => `${a.returning} von wiederkehrenden Kunden, ${a.fresh} von neuen`,

    benchmark: (share) =>
      `${share} Ihrer Ausgaben gingen in das Gewinnen neuer Kunden. Bei 18 befragten Marken waren es 78 %.`,

    bucket: "Der undichte Eimer",
    bucketCounted: (days) =>
      `Wer innerhalb von ${days === "1" ? "einem Tag" : `${days} Tagen`} bestellt hat, ist Kunde. Anfang und Ende sind die Kunden am Anfang und am Ende; „Zurück“ sind die, die nach ihrem Verlust wieder bestellen. Die letzte Zeile endet mit der Abrechnung.`,
    bucketSentence: (a) =>
      `Kunden am Anfang der letzten Zeile: ${a.opening}. Verloren: ${a.lost}, neu: ${a.gained}, zurückgekommen: ${a.back}. Damit sind es jetzt ${a.closing}.`,
    flow: { opening: "Anfang", gained: "Neu", back: "Zurück", lost: "Verloren", closing: "Ende" },
    periodHead: "Ab",

    sent: "Von anderen geschickt",
    sentSentence: (customers, all) => `Von anderen geschickt: ${customers} von ${all} neuen Kunden.`,
    sentSaved: (worth) => `So viele zu gewinnen hätte ${worth} gekostet.`,
    sentWorth: (worth) =>
      `Das ist ${worth} wert: was die bringen, die sonst nicht gekommen wären, und die gesparten Kosten.`,
    sentCounted:
      "Die Geschickten mal den Kosten eines neuen Kunden; und für den Anteil, der sonst nicht gekommen wäre, was ein neuer Kunde in diesen Tagen nach Abwicklung gebracht hat.",

    next: "Das nächste Budget",
    nextSentence: (a) =>
      `Die Einnahmen von Kunden tragen in den nächsten ebenso vielen Tagen ${a.all}: ${a.keeping} binden Kunden wie jetzt, und ${a.free} sind frei für das Gewinnen.`,
    nextNone: (a) =>
      `Die Einnahmen von Kunden tragen in den nächsten ebenso vielen Tagen ${a.all}. Das Binden nimmt jetzt ${a.keeping} davon; für das Gewinnen bleibt nichts.`,
    nextCounted:
      "Die Marge von wiederkehrenden Kunden in diesen Tagen. Ein Budget, das Kunden bezahlen, kann immer so weitergehen; was darüber hinausgeht, müssen die einbringen, die es gewinnt.",
    split: (a) => `Am besten aufgeteilt gehen davon ${a.winning} in das Gewinnen und ${a.keeping} in das Binden.`,
    splitCounted:
      "Der Kundenwert-Test von Blattberg und Deighton mit den Zahlen dieser Tage: der Anteil der besten Ausgaben, der in das Gewinnen geht.",
    noSplit: (why) => `Es lässt sich nicht aufteilen: ${why}`,
    splitUnknown:
      "Es lässt sich nicht aufteilen: Dazu braucht es Kunden aus den Tagen davor und Ausgaben für das Gewinnen und für das Binden.",
    splitMissing: "Füllen Sie oben die drei Felder dazu aus; dann wird es zwischen Gewinnen und Binden aufgeteilt.",
  },

  periods: periodWords,

  lines: [
    "Einnahmen",
    "von neuen Kunden",
    "von wiederkehrenden Kunden",
    "von einmaligen Käufern",
    "Abwicklung",
    "Marge",
    "von neuen Kunden",
    "von wiederkehrenden Kunden",
    "Ausgaben für das Gewinnen",
    "Ausgaben für das Binden",
    "Anteil für das Gewinnen",
    "Gewinn",
    "Neue Kunden",
    "Wiederkehrende Kunden",
    "Kosten eines neuen Kunden",
    "Marge eines neuen Kunden",
    "Marge eines wiederkehrenden",
    "Ertrag des Gewinnens",
    "Ertrag des Bindens",
    "Tage, bis ein neuer es einbringt",
    "Kosten des gebundenen Geldes",
    "Nächstes Budget aus Einnahmen",
  ],

  front: {
    profit: "Gewinn",
    profitOf: (income) => `von ${income} Einnahmen`,
    profitMore: (a) =>
      `${dayCount(a.days)} blieben nach Abwicklung, Gewinnen und Binden ${a.profit}: ${a.change} mehr als in ebenso vielen Tagen davor.`,
    profitLess: (a) =>
      `${dayCount(a.days)} blieben nach Abwicklung, Gewinnen und Binden ${a.profit}: ${a.change} weniger als in ebenso vielen Tagen davor.`,
    profitAlone: (a) => `${dayCount(a.days)} blieben nach Abwicklung, Gewinnen und Binden ${a.profit}.`,
    paid: "Von Wiederkehrenden bezahlt",
    paidOf: (spent) => `von ${spent} für Fremde`,
    cost: "Kosten eines neuen Kunden",
    costOf: (customers) => (customers === "1" ? "1 neuer Kunde" : `${customers} neue Kunden`),
    next: "Als Nächstes frei zum Gewinnen",
    nextOf: (margin) => `von ${margin} von Wiederkehrenden`,
    keepOn: (free) =>
      `Planen Sie bis zu ${free} für das Gewinnen: Wiederkehrende Kunden bezahlen es. Was darüber hinausgeht, müssen die einbringen, die es gewinnt.`,
    keepFirst: "Sehen Sie zuerst auf das Binden: Was wiederkehrende Kunden bringen, bezahlt es nicht.",
    cheaper: (cost, margin) =>
      `Ein neuer Kunde kostet ${cost} und brachte in diesen Tagen ${margin}: Gewinnen Sie günstiger, oder sorgen Sie dafür, dass sie wiederkommen.`,
    dearer: (cost, margin) =>
      `Ein neuer Kunde kostet ${cost} und brachte in diesen Tagen schon ${margin}: Das Gewinnen lohnt sich sofort.`,
    leak: (lost, opening) =>
      `Verloren seit Beginn der letzten Zeile des undichten Eimers: ${lost} von ${opening} Kunden. Schreiben Sie ihnen zuerst.`,
  },

  trace: centreTraceWords,

  written: (name) =>
    `Auf das Tabellenblatt „${name}“ geschrieben. Ändern Sie eine Bestellung, eine Ausgabe oder wozu ein Kanal dient; die Abrechnung folgt.`,

  sheet: centreSheetWords,

  sample: {
    ...orderSample,
    "Sample spend": "Beispielausgaben",
    Month: "Monat",
    Channel: "Kanal",
    Spend: "Ausgaben",
    "Search ads": "Suchanzeigen",
    "Social ads": "Social-Anzeigen",
    "Loyalty gifts": "Treuegeschenke",
  },
};
