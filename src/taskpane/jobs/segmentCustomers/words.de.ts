import { orderWords } from "../../orders/words.de";
import type { SegmentWords } from "./words.en";
import { customerCount } from "../../orders/customerCount.de";
import { divided } from "./divided.de";
import { groupWords } from "./groupWords.de";
import { restWords } from "./restWords.de";
import { segmentSheetWords } from "./sheetWords.de";
import { steadyWords } from "./steadyWords.de";
import { summedWords } from "./summed/words.de";
import { treatmentWords } from "./treatmentWords.de";
import { whoWords } from "./whoWords.de";

const timesAverage = (times: string | undefined) =>
  times === undefined ? "" : `, das ${times}-Fache des Durchschnitts`;

/** The words of the job "Segment customers", in German. */
export const de: SegmentWords = {
  name: "Kunden segmentieren",
  about: "Wer dasselbe braucht, was jedes dieser Segmente am meisten braucht und was es wert ist.",
  numbered: (segment) => `Segment ${segment}`,

  sources: {
    customers: {
      range: "Was Ihre Kunden brauchen",
      why: "Eine Zeile je Kunde, eine Spalte je Bedürfnis: Bewertungen, Ja oder Nein, Häkchen. Keine Umfrage? Dann Ihre Bestellungen, für Gruppen nach Wert.",
      awaited: "Wählen Sie oben Ihre Kunden; ihre Segmente stehen dann hier.",
      deleted: "Die Zellen mit Ihren Kunden wurden gelöscht. Wählen Sie andere.",
      role: { ...orderWords.source.role, value: "Kundenwert", ...summedWords.role },
      which: { ...orderWords.source.which, value: "In welcher Spalte steht der Kundenwert?" },
      ask: orderWords.source.ask,
    },
  },

  data: {
    by: {
      label: "Kunden gruppieren nach",
      why: "Bedürfnisse sagen, was Sie anbieten und wie Sie sprechen sollten; der Wert sagt, wie viel das bringt.",
      needs: "Bedürfnissen",
      orders: "Bestellungen",
    },
    needs: "Bedürfnisse",
    choose: "Bedürfnisse wählen",
    column: (letters) => `Spalte ${letters}`,
    needsWhy: "Kreuzen Sie an, was sagt, was ein Kunde von Ihnen möchte. Alter, Umsatz und Ähnliches lassen Sie weg.",
    found: (customers, count, needs, needCount) =>
      `${count} ${customers === 1 ? "Kunde" : "Kunden"} mit ${needCount} ${needs === 1 ? "Bedürfnis" : "Bedürfnissen"} gelesen.`,
    unplaced: {
      blank: (count, row, need) => `Nicht beantwortet: ${count}, ab ${row} (${need}).`,
      unreadable: (count, row, need, held) =>
        `Ohne Segment, da eine Antwort unlesbar ist: ${count}, der erste Fall in ${row} (${need}: „${held}“).`,
    },
    note: {
      text: "Wörter, deren Reihenfolge hier nicht bekannt ist: Schreiben Sie Zahlen dafür, um die Spalte zu nutzen",
      several: "mehrere Antworten in einer Zelle: jede steht unten als eigener Bedarf",
      date: "Datumsangaben",
      alike: "bei allen gleich",
      empty: "leer",
      own: "von Worth geschrieben",
      about: "über die Antwort, die Person oder Bestellungen, kein Bedürfnis: Haken Sie sie an, wenn doch",
    },
    reads: {
      words: (yes, no) => `„${yes}“ zählt 1, „${no}“ 0`,
      tick: (tick) => `„${tick}“ zählt 1, leer 0`,
      option: (option, mark) => `1, wo „${option}“ unter den mit „${mark}“ getrennten Antworten ist, sonst 0`,
      truth: "WAHR zählt 1, FALSCH 0",
      level: (word, counts) => `„${word}“ zählt ${counts}`,
      ranks: (last) => `Ränge, umgedreht: 1 ist am meisten gewünscht und zählt ${last}, ${last} zählt 1`,
      without: (codes) => `${codes} zählt als keine Antwort`,
    },
  },
  fields: {
    segments: {
      label: "Zahl der Segmente",
      why: "Die Zahl, bei der sich die Segmente am klarsten trennen, es sei denn, Sie wählen eine, mit der Sie arbeiten können.",
      none: "Am klarsten",
    },
    groupBy: {
      label: "Wertgruppen nach",
      why: "Punkte gehen von 1 bis 5, gerechnet bis zum Tag der letzten Bestellung; Stufen richten sich danach, was bisher gezahlt wurde.",
      options: { rfm: "Wie kürzlich, oft und für wie viel (RFM)", tiers: "Wie viel sie zahlten (Stufen)" },
    },
    place: { label: "Segment jedes Kunden", options: { beside: "Neben meine Zeilen", sheet: "Auf das neue Blatt" } },
  },
  clearest: (number) => `Am klarsten (${number})`,
  place: {
    free: (columns) => `Die Spalten ${columns} neben Ihren Zeilen sind leer und können es aufnehmen.`,
    taken: (columns) => `In den Spalten ${columns} neben Ihren Zeilen steht etwas, und nichts wird überschrieben.`,
  },

  database: {
    assign: {
      title: "Das Segment jedes Kunden",
      about:
        "Gibt jedem Kunden Ihrer Datenbank das nächste der hier gefundenen Segmente, wie SEGMENT mit einem Profil; die bewerteten Bedürfnisse stehen dort als Zahlen auf derselben Skala.",
    },
    noSegments:
      "Finden Sie erst die Segmente einer Umfrage: Dann steht hier eine Abfrage, die sie in Ihrer Datenbank findet.",
    noColumns:
      "In dieser Umfrage sind Bedürfnisse Antworten in Worten, Ränge, Codes oder Spalten ohne eigene Überschrift: Eine Datenbank müsste dieselben Zahlen in Spalten mit denselben Namen haben.",
    noTable: "Füllen Sie oben die Tabelle der Bedürfnisse und ihre Spalte des Kunden aus, dann steht die Abfrage hier.",
  },
  refusal: {
    noOrders: "In diesen Zellen stehen keine Bestellungen.",
    noAnswers:
      "Hier stehen noch keine Bewertungen oder Antworten, die sich zählen lassen. Schreiben Sie unter die Überschriften eine Zeile je Kunde, mit einer Bewertung oder Antwort zu jedem Bedürfnis.",
    noNeeds:
      "Oben ist keine Spalte als Bedürfnis angekreuzt. Kreuzen Sie mindestens eine an; ab zweien lassen sich Kunden besser unterscheiden.",
    noRows:
      "Weniger als zwei Kunden haben zu jedem angekreuzten Bedürfnis eine Antwort. Füllen Sie Lücken oder kreuzen Sie weniger Bedürfnisse an.",
  },

  answer: {
    sentence: (a) =>
      `${divided(a.customers)} Bedürfnissen in ${a.segments} ${a.segments === "1" ? "Segment" : "Segmente"}. Das größte, „${a.largest}“, umfasst ${a.share} von ihnen.`,
    advice: "Geben Sie unten jedem Segment einen Namen und sprechen Sie es auf das an, was es am meisten braucht.",
    adviceWithValue: (name, value, times) =>
      `„${name}“ bringt am meisten: ${value} je Kunde${timesAverage(times)}. Suchen Sie zuerst nach weiteren Kunden, die dasselbe brauchen.`,
    overlap:
      "Diese Segmente überschneiden sich: Kunden nahe einer Grenze könnten zu beiden gehören. Nehmen Sie die Größen als grobe Angaben.",
    blurred:
      "Diese Segmente gehen ineinander über: Die Bedürfnisse sind gleichmäßig verteilt, und wo die Grenzen liegen, ist fast beliebig. Nutzen Sie sie als Denkhilfe, nicht um Kunden verschieden zu behandeln.",
    withoutValue: (count) =>
      count === "1"
        ? "1 Kunde hat keinen Wert in der Zeile und zählt bei den Werten nicht mit."
        : `${count} Kunden haben keinen Wert in ihrer Zeile und zählen bei den Werten nicht mit.`,
    parted: { clearly: "Klar", partly: "Teils", hardly: "Kaum" },
    silhouette: "so trennen sich die Segmente voneinander",
    silhouetteCounted: (figure) =>
      `Für Analysten: Die Silhouette ist ${figure}, auf einer Skala von -1 bis 1. Für jeden Kunden ist sie, wie viel näher das eigene Segment liegt als das nächste; davon der Durchschnitt. Über 0,5 trennen sich Segmente klar, unter 0,25 kaum.`,
    explained: "der Unterschiede erklärt",
    explainedCounted: (segments) =>
      `Welcher Anteil aller Unterschiede zwischen Kunden zwischen den ${segments} Segmenten liegt statt innerhalb. Er wächst immer mit der Zahl der Segmente.`,
    size: (customers, share) => `${customerCount(customers)}, ${share}`,
    worth: (value, times) => `${value} je Kunde${timesAverage(times)}`,
    few: "Wenige Kunden: Nehmen Sie dieses Segment als Hinweis.",
    all: (value) => `alle ${value}`,
    segments: "Die Segmente",
    name: (segment) => `Name von Segment ${segment}`,
    needsOf: (name) => `Was „${name}“ braucht, neben dem Durchschnitt aller`,
    need: "Bedürfnis",
    average: "Durchschnitt, und der aller Kunden",
    moreNeeds: "Alle Bedürfnisse",
    segmentsCounted:
      "Balken nach rechts: Dieses Segment braucht es mehr als der durchschnittliche Kunde; nach links: weniger. Jeder Balken ist der Unterschied in Standardabweichungen, damit Bedürfnisse mit verschiedenen Skalen vergleichbar sind.",
    values: "Wert nach Segment",
    valueHead: "Segment",
    valueAmount: "Wert je Kunde",
    valueNote: (customers, share) =>
      share === undefined ? customerCount(customers) : `${customerCount(customers)}, ${share} des gesamten Werts`,
    valuesCounted: "Der Durchschnitt der Wertspalte über die Kunden jedes Segments.",
  },

  fit: {
    title: "Warum diese Zahl von Segmenten",
    x: "Segmente",
    y: "Klarheit (Silhouette)",
    described: (pairs) =>
      `Eine Linie der Klarheit nach Zahl der Segmente: ${pairs.map(([segments, clearness]) => `${segments}: ${clearness}`).join("; ")}.`,
    chosen: (segments) => `Bei ${segments} Segmenten ist die Trennung am klarsten.`,
    other: (segments, best) =>
      `Sie haben ${segments} gewählt; mit ${best} wäre die Trennung am klarsten. Eine Zahl, mit der Sie arbeiten können, ist besser als die klarste.`,
    counted:
      "Für jede Zahl von Segmenten wird die beste Aufteilung aus einer langen Suche genommen und ihre Silhouette gezeichnet. Der höchste Punkt ist die klarste Aufteilung.",
  },

  groups: groupWords,
  summed: summedWords,

  front: {
    customers: "Zugeordnete Kunden",
    inSegments: (segments) => `in ${segments} ${segments === "1" ? "Segment" : "Segmenten"}`,
    largest: "Im größten Segment",
    most: "Höchster Wert je Kunde",
    times: "Mal so viel wie im Durchschnitt",
    smallest: "Im kleinsten Segment",
    name: "Geben Sie jedem Segment in den Zellen unten einen Namen: Alles, was ihn nennt, passt sich an.",
    needs: (sheet) =>
      `Sprechen Sie jedes Segment auf das an, was es am meisten braucht: In „${sheet}“ ist grün, was ein Segment mehr braucht als die anderen, orange weniger.`,
    ofCustomers: (customers) => `von ${customers} Kunden`,
    groups: "Gruppen nach Bestellungen",
    mostPaid: "Gezahlt von der stärksten Gruppe",
    paidEach: "Gezahlt je Kunde darin",
    ofPaid: (share) => `${share} von allem, was gezahlt wurde`,
    keep: (group) => `Halten Sie „${group}“: Danken Sie ihnen und lassen Sie sie Neues vor anderen wissen.`,
    ask: "Fragen Sie einige Kunden jeder Gruppe, was sie brauchen, und segmentieren Sie danach: Wie sie bestellten, sagt nicht warum.",
  },

  besides: (columns) =>
    `Das Segment jedes Kunden kommt in die leeren Spalten ${columns} neben Ihren Zeilen; keine Ihrer Zellen wird geändert.`,

  written: (name) =>
    `Auf das Tabellenblatt „${name}“ geschrieben. Ändern Sie eine Antwort, einen Namen oder die Zahl der Segmente, und alles passt sich an.`,

  sheet: segmentSheetWords,

  who: whoWords,

  plan: treatmentWords,

  rest: restWords,

  steady: steadyWords,

  sample: {
    "Sample needs": "Beispielumfrage",
    Customer: "Kunde",
    Taste: "Geschmack",
    Health: "Gesundheit",
    "Low price": "Niedriger Preis",
    "Gift wrapping": "Geschenkverpackung",
    "Fast delivery": "Schnelle Lieferung",
    Organic: "Bio",
    Value: "Wert",
    Household: "Haushalt",
    Age: "Alter",
    Gender: "Geschlecht",
    alone: "allein",
    couple: "Paar",
    family: "Familie",
    woman: "Frau",
    man: "Mann",
  },
};
