import type { BridgeWords } from "./words.en";

export const bridgeWords: BridgeWords = {
  title: "Warum eine Quelle weniger wert ist",
  less: ({ source, less, parts }) =>
    `Kunden aus „${source}“ sind ${less} weniger wert als der durchschnittliche Kunde: ${parts}.`,
  more: ({ source, more, parts }) =>
    `Kunden aus „${source}“ sind ${more} mehr wert als der durchschnittliche Kunde: ${parts}.`,
  alike: (source) => `Kunden aus „${source}“ sind so viel wert wie der durchschnittliche Kunde.`,
  takes: (amount, by) => `${amount} weniger durch ${by}`,
  adds: (amount, by) => `${amount} mehr durch ${by}`,
  causes: {
    ordersPerCustomer: { label: "Bestellungen je Kunde", takes: "weniger Bestellungen", adds: "mehr Bestellungen" },
    orderSize: { label: "Höhe einer Bestellung", takes: "kleinere Bestellungen", adds: "größere Bestellungen" },
    discounts: { label: "Rabatte", takes: "höhere Rabatte", adds: "niedrigere Rabatte" },
    refunds: { label: "Erstattungen", takes: "mehr Erstattungen", adds: "weniger Erstattungen" },
    fulfilmentCost: {
      label: "Kosten der Bestellungen",
      takes: "höhere Kosten der Bestellungen",
      adds: "niedrigere Kosten der Bestellungen",
    },
  },
  causeHead: "Ursache",
  amountHead: "Unterschied je Kunde",
  first: "Bevor Sie die Zielgruppe verantwortlich machen, schließen Sie dies aus",
  time: "Zeit",
  later: (days, shown) =>
    `Sie kamen ${shown} ${days === 1 ? "Tag" : "Tage"} später als der durchschnittliche Kunde und hatten weniger Zeit zu bestellen: Manches, was fehlt, kommt vielleicht noch.`,
  earlier: "Sie sind etwa so lange Kunden wie die anderen oder länger: Die Zeit erklärt es nicht.",
  returns: "Rücksendungen",
  returnsMake: (amount) =>
    `Erstattungen machen ${amount} des Unterschieds aus. Sehen Sie nach, was sie zurückgeschickt haben.`,
  returnsNothing: "Erstattungen machen, soweit Ihre Bestellungen sie nennen, nichts vom Unterschied aus.",
  promotion: "Aktionen",
  promotionMakes: (amount) => `Rabatte machen ${amount} des Unterschieds aus.`,
  promotionUnknown:
    "Ihre Bestellungen nennen keine Listenpreise, Rabatte lassen sich daher nicht erkennen. Hat sie eine Aktion gebracht, die Menschen nur einmal bringt?",
  service: "Kosten der Betreuung",
  serviceMakes: (amount) =>
    `Was ihre Bestellungen kosten, macht ${amount} des Unterschieds aus. Was ihre Betreuung sonst kostet, steht nicht in Ihren Bestellungen.`,
  serviceUnknown:
    "Für alle Bestellungen wurden dieselben Kosten angenommen; ob ihre mehr kosten, lässt sich daher nicht sagen.",
  counted:
    "Ein Kunde gehört zur Quelle seiner ersten Bestellung. Der Unterschied im Durchschnittswert wird ohne Rest in seine Ursachen zerlegt; gerundet können sie ihn um einen Cent verfehlen. Wert ist Bestellungen mal Geld je Bestellung, weniger Rabatte, Erstattungen und Kosten. Für Analysten: Faktoren teilen sich die Änderung ihres Produkts nach dem logarithmischen Mittel.",
  sheet: {
    behind: {
      name: "warum weniger",
      about:
        "Warum Kunden einer Quelle weniger oder mehr wert sind als der durchschnittliche Kunde und was auszuschließen ist, bevor die Zielgruppe schuld ist.",
    },
    source: "Zu erklärende Quelle",
    about: "Schreiben Sie eine der Quellen aus der Tabelle unten, wie sie dort steht.",
    unknown: "Diese Quelle steht nicht in der Tabelle unten: Schreiben Sie eine, wie sie dort steht.",
    then: (told) => `Als dieses Blatt geschrieben wurde: ${told}`,
    time: "Vergleichen Sie, wann sie zuerst bestellt haben: Wer später kam, hatte weniger Zeit zu bestellen.",
    causes: "Was den Unterschied macht",
    all: "Alle Quellen",
    heads: {
      causes: ["Ursache", "Je Kunde"],
      bridge: [
        "Quelle",
        "Kunden",
        "Durchschnittswert",
        "Unterschied",
        "Bestellungen je Kunde",
        "Höhe einer Bestellung",
      ],
      discounts: "Rabatte",
      refunds: "Erstattungen",
      cost: "Kosten der Bestellungen",
    },
  },
};
