import type { Period } from "../../../../core/customers/period";
import type { SampleWords } from "../../../job/JobWords";
import type { ContractWords } from "./words.en";

const NAMES: Record<Period, { one: string; many: string; next: string }> = {
  month: { one: "Monat", many: "Monaten", next: "im nächsten Monat" },
  quarter: { one: "Quartal", many: "Quartalen", next: "im nächsten Quartal" },
  year: { one: "Jahr", many: "Jahren", next: "im nächsten Jahr" },
};
/** "12 Monaten", as it stands behind "nach" and "seit". */
const several = (period: Period, count: string) =>
  count === "1" ? `1 ${NAMES[period].one}` : `${count} ${NAMES[period].many}`;
const inYears = (years: string) => (years === "1" ? "1 Jahr" : `${years} Jahren`);

/** The words for contracts, in German. */
export const contractWords: ContractWords = {
  role: {
    start: "Beginn des Vertrags",
    end: "Ende des Vertrags",
    renewal: "Verlängerung, oder bezahlt bis",
    price: "Preis eines Zeitraums",
    interval: "Wie oft verlängert wird",
  },
  which: {
    start: "In welcher Spalte steht, wann ein Vertrag begann?",
    end: "In welcher Spalte steht, wann ein Vertrag endete? Sie ist leer, wo er noch läuft.",
    renewal: "In welcher Spalte steht, bis wann ein Vertrag bezahlt ist?",
    price: "In welcher Spalte steht der Preis eines Zeitraums?",
    interval: "In welcher Spalte steht, wie oft ein Vertrag verlängert wird?",
  },
  ask: {
    contractInterval: {
      label: "Die Verträge werden in verschiedenen Abständen verlängert. Welche sollen bewertet werden?",
      why: "Preise und Aussichten zu bleiben sind zu verschieden, um sie zusammenzulegen.",
      options: {
        month: "Die monatlich verlängerten",
        quarter: "Die vierteljährlich verlängerten",
        year: "Die jährlich verlängerten",
      },
    },
  },
  found: {
    read: (contracts, running) =>
      `${contracts} ${contracts === "1" ? "Vertrag" : "Verträge"} gelesen, davon ${running === "1" ? "läuft" : "laufen"} noch ${running}.`,
    runningPastEnd: (count) =>
      count === "1"
        ? "1 zählt trotz seines Endes als laufend: So sagt es der Status."
        : `${count} zählen trotz ihres Endes als laufend: So sagt es der Status.`,
    leftOut: {
      neverBegan: (count) => `${count} weggelassen, die nie begannen (Probezeiten, gescheiterte erste Zahlungen)`,
      noStart: (count, row) => `${count} ohne Beginn weggelassen, zuerst in ${row}`,
      endBeforeStart: (count, row) => `${count} weggelassen, deren Ende vor dem Beginn liegt, zuerst in ${row}`,
      endUntold: (count, row) =>
        `${count} weggelassen, die an einem Tag endeten, den die Tabelle nicht nennt, zuerst in ${row}`,
      otherInterval: (count) => `${count} mit anderen Abständen der Verlängerung weggelassen`,
      farDate: (count, row, held) => `${count} mit unwahrscheinlichem Datum weggelassen, zuerst in ${row} („${held}“)`,
      date: (count, row, held) => `${count} mit unlesbarem Datum weggelassen, zuerst in ${row} („${held}“)`,
      price: (count, row, held) => `${count} mit unlesbarem Preis weggelassen, zuerst in ${row} („${held}“)`,
      otherCurrency: (count) => `${count} in anderen Währungen weggelassen`,
      total: (count) => `${count} als Summen weggelassen`,
      secondTable: (count, row) => `${count} einer zweiten Tabelle weggelassen, zuerst in ${row}`,
    },
  },
  refusal: {
    none: "In diesen Zellen stehen keine Verträge.",
    noPrice: "Geben Sie oben an, was ein Abonnent zahlt. Ohne das hat kein Abonnent einen Wert.",
    noServing:
      "Geben Sie oben an, welchen Anteil des Preises die Betreuung eines Abonnenten kostet. Ohne das hat kein Abonnent einen Wert.",
  },
  known: {
    label: "Verträge bekannt bis",
    why: "Wählen Sie heute nur, wenn Ihre Tabelle bis heute reicht: Wer bis dahin nicht geendet hat, zählt als noch da.",
  },
  priceFrom: (price, heading) => `${price}, der Durchschnitt von „${heading}“`,

  answer: {
    sentence: (a) =>
      `Ein neuer Abonnent ist über die erste Zahlung hinaus ${a.fresh} wert, einer seit ${inYears(a.years)} ${a.loyal}. Dieselbe Treue in jedem Alter hätte für beide ${a.constant} ergeben.`,
    noValues: (why) => `Abonnenten haben hier keinen Wert: ${why}`,
    stays: (a) =>
      `Von neuen Abonnenten bleiben ${a.first} ${NAMES[a.period].next}, von denen, die seit ${several(a.period, a.age)} da sind, ${a.later}: Die weniger treuen gehen zuerst.`,
    leaves: (a) =>
      `Von neuen Abonnenten bleiben ${a.first} ${NAMES[a.period].next}, von denen, die seit ${several(a.period, a.age)} da sind, ${a.later}: Wer bleibt, wird hier nicht treuer.`,
    known: (day) => `Das alles ist der Stand vom ${day}.`,
    atTerm: (period) =>
      `Diese Verträge enden mit dem bezahlten ${NAMES[period].one}; gezählt wird deshalb, wie oft sie verlängert wurden.`,
    fresh: "Wert eines neuen Abonnenten",
    freshCounted: (a) =>
      `Was er zahlt (${a.price} je ${NAMES[a.period].one}), abzüglich ${a.share} für seine Betreuung, in jedem künftigen ${NAMES[a.period].one}, mal dem Anteil der Abonnenten, die dann noch da sind, bei ${a.rate} Zinsen pro Jahr. Die erste Zahlung kommt hinzu: Sie ist geleistet.`,
    loyal: (years) => `Wert eines Abonnenten seit ${inYears(years)}`,
    loyalCounted: (years) =>
      `Dasselbe ab heute für jemanden, der seit ${inYears(years)} da ist: Er hat gezeigt, dass er bleibt.`,
    constant: "Wert bei gleichbleibender Treue",
    constantCounted: (rate) =>
      `Was die einfache Formel sagt, wenn in jedem Alter ${rate} bleiben: zu wenig für die Treuen, und in den meisten Tabellen zu wenig für die Neuen.`,
    still: (a) => `der neuen sind nach ${several(a.period, a.periods)} noch da`,
    stillCounted: "Nach dem Modell, das aus allen Jahrgängen gelernt wurde; siehe das Bild.",
    rough: "Nehmen Sie diese Werte als grobe Schätzung.",
    analysts: "Für Fachleute",
    model: (a) => `Das Modell: ${a.name}, ${a.parameters}.`,
    warnings: {
      retentionFlat:
        "Wie verschieden Abonnenten sind, sagen diese Verträge nicht sicher: Die nächsten Zeiträume stimmen, was weit voraus liegt, ist grob.",
      startsApart: "Wie lange Abonnenten bleiben, ließ sich nicht klar bestimmen.",
    },
  },
  retention: {
    title: "Wer bleibt, nach Alter",
    x: { month: "Monate seit dem Beginn", quarter: "Quartale seit dem Beginn", year: "Jahre seit dem Beginn" },
    y: "bleiben weiter",
    seen: "Gesehen",
    byModel: "Aus allem gelernt",
    constant: "In jedem Alter gleich",
  },
  leaving: {
    title: "Wer geht, nach Alter",
    y: "der Vorhandenen gehen",
    seen: "Gegangen",
    byModel: "Aus allem gelernt",
    constant: "In jedem Alter gleich",
    described: (first, last) =>
      `Drei Linien: Von den Vorhandenen gingen im ersten Alter ${first} und im letzten ${last}; das Modell folgt ihnen, eine Konstante nicht.`,
    counted:
      "Von den Abonnenten, die ein Alter erreicht hatten, der Anteil, der ging. In hohem Alter sind wenige da; was gesehen wurde, schwankt dort. Die waagrechte Linie ist, was dieselbe Treue in jedem Alter sagen würde.",
  },
  cohorts: {
    title: "Wer von jedem Jahrgang übrig ist",
    y: "noch da",
    described: (count) =>
      count === "1"
        ? "Eine fallende Linie: der noch laufende Anteil der Verträge, die im selben Zeitraum begannen."
        : `${count} fallende Linien: der noch laufende Anteil der Verträge, die im selben Zeitraum begannen.`,
    latest: (shown, all) => `Die neuesten ${shown} von ${all} Jahrgängen.`,
    counted: "Jede Linie steht für die Verträge, die in einem Zeitraum begannen: den Anteil, der nicht geendet hatte.",
    from: (when) => `seit ${when}`,
  },

  front: {
    contracts: (contracts) => `aus ${contracts} ${contracts === "1" ? "Vertrag" : "Verträgen"}`,
    pay: (fresh) =>
      `Zahlen Sie höchstens ${fresh}, um einen Abonnenten zu gewinnen, neben dem, was die erste Zahlung übrig lässt.`,
    keep: (a) =>
      `Ein Abonnent seit ${inYears(a.years)} ist ${a.loyal} wert: So viel geht verloren, wenn einer geht, und so viel darf es höchstens kosten, ihn zu halten.`,
    rate: (rate) => `bei ${rate} in jedem Alter`,
    ofThem: (running) => (running === "1" ? "1 davon läuft noch" : `${running} davon laufen noch`),
  },
  written: {
    name: "Abonnentenwert",
    from: (address, found) => `Aus ${address}. ${found}`,
    direct: "Alle Zahlen sind Formeln über Ihre eigenen Verträge.",
    copied: (column) =>
      `Mit Ihren Zeilen lässt sich so, wie sie dastehen, nicht rechnen (ab Spalte ${column} steht, wann jeder Vertrag begann und endete). Die Formeln verweisen deshalb auf diese Kopie. Schreiben Sie das Blatt neu, wenn Verträge hinzukommen.`,
    copiedAtTerm: (column) =>
      `Ihre Verträge enden mit der bezahlten Laufzeit; jeder gilt deshalb mit seiner letzten Verlängerung als beendet (ab Spalte ${column}). Schreiben Sie das Blatt neu, wenn Verträge hinzukommen.`,
    behind: {
      cohorts: {
        name: "Jahrgänge",
        about: "Wie viele Verträge nach jedem Zeitraum noch liefen, nach ihrem Beginn.",
      },
      model: {
        name: "Modell",
        about: "Wie lange Abonnenten voraussichtlich bleiben, für Fachleute: das Modell und seine Parameter.",
      },
    },
    assumptions: "Annahmen",
    answer: "Ergebnis",
    price: "Zahlung je Zeitraum",
    known: "Verträge bekannt bis",
    answers: {
      contracts: "Verträge",
      running: "Noch laufende Verträge",
      asOf: "Gezählt bis",
      margin: "Rest einer Zahlung nach Betreuung",
      interest: "Zinsen je Zeitraum",
      constant: "Treue, in jedem Alter gleich",
      fresh: "Wert eines neuen Abonnenten",
      loyal: "Wert eines treuen Abonnenten",
      constantValue: "Wert bei gleichbleibender Treue",
    },
    retention: "Treue nach Alter",
    model: "Wie lange Abonnenten bleiben",
    modelRows: { name: "Modell", doubt: "Zweifel" },
    doubtful: "grob",
    survivors: "Übrige Verträge, nach Jahrgang",
    copy: "Kopie der gelesenen Verträge",
    copyHeads: { customer: "Kunde", start: "Beginn", end: "Ende", price: "Preis" },
    heads: {
      curve: ["Alter", "Noch da", "Treue gelernt"],
      seen: ["Konnten bleiben", "Blieben", "Treue gesehen", "Gleichbleibend"],
      survivors: ["Zeitraum"],
    },
  },
};

/** The invented contracts. */
export const contractSample: SampleWords = {
  "Sample contracts": "Beispielverträge",
  Member: "Mitglied",
  "Start date": "Beginn",
  "End date": "Ende",
  "Monthly price": "Monatspreis",
};
