import type { BridgeWords } from "./words.en";

const dayOf = (days: string) => (days === "1" ? "Tag" : "Tage");

export const bridgeWords: BridgeWords = {
  by: {
    source: {
      title: "Warum eine Quelle weniger wert ist",
      who: (group) => `Kunden aus „${group}“`,
      none: (fewest) =>
        `Keine Quelle, aus der ${fewest} oder mehr Kunden kamen, ist weniger wert als der durchschnittliche Kunde.`,
      explain: "Zu erklärende Quelle",
      about: "Schreiben Sie eine der Quellen aus der Tabelle unten, wie sie dort steht.",
      unknown: "Diese Quelle steht nicht in der Tabelle unten: Schreiben Sie eine, wie sie dort steht.",
      all: "Alle Quellen",
    },
    campaign: {
      title: "Warum eine Kampagne weniger wert ist",
      who: (group) => `Kunden der Kampagne „${group}“`,
      none: (fewest) =>
        `Keine Kampagne, aus der ${fewest} oder mehr Kunden kamen, die lange genug dabei sind, ist weniger wert als der durchschnittliche Kunde.`,
      explain: "Zu erklärende Kampagne",
      about: "Schreiben Sie eine der Kampagnen aus der Tabelle unten, wie sie dort steht.",
      unknown: "Diese Kampagne steht nicht in der Tabelle unten: Schreiben Sie eine, wie sie dort steht.",
      all: "Alle Kampagnen",
    },
    quarter: {
      title: "Warum die Kunden eines Quartals weniger wert sind",
      who: (group) => `Kunden mit der ersten Bestellung im Quartal ab ${group}`,
      none: (fewest) =>
        `Kein Quartal, in dem ${fewest} oder mehr Kunden kamen, die lange genug dabei sind, ist weniger wert als der durchschnittliche Kunde.`,
      explain: "Zu erklärendes Quartal",
      about: "Schreiben Sie den ersten Tag eines der Quartale aus der Tabelle unten.",
      unknown: "Dieses Quartal steht nicht in der Tabelle unten: Schreiben Sie den ersten Tag eines, das dort steht.",
      all: "Alle Quartale, jedes mit seinem ersten Monat",
    },
    month: {
      title: "Warum die Kunden eines Monats weniger wert sind",
      who: (group) => `Kunden mit der ersten Bestellung im ${group}`,
      none: (fewest) =>
        `Kein Monat, in dem ${fewest} oder mehr Kunden kamen, die lange genug dabei sind, ist weniger wert als der durchschnittliche Kunde.`,
      explain: "Zu erklärender Monat",
      about: "Schreiben Sie den ersten Tag eines der Monate aus der Tabelle unten.",
      unknown: "Dieser Monat steht nicht in der Tabelle unten: Schreiben Sie den ersten Tag eines, der dort steht.",
      all: "Alle Monate der ersten Bestellung",
    },
  },
  less: ({ who, less, parts }) => `${who} sind ${less} weniger wert als der durchschnittliche Kunde: ${parts}.`,
  more: ({ who, more, parts }) => `${who} sind ${more} mehr wert als der durchschnittliche Kunde: ${parts}.`,
  alike: ({ who }) => `${who} sind so viel wert wie der durchschnittliche Kunde.`,
  lessEarly: ({ who, days, less, parts }) =>
    `${days} ${dayOf(days)} nach der ersten Bestellung sind ${who} ${less} weniger wert als der durchschnittliche Kunde: ${parts}.`,
  moreEarly: ({ who, days, more, parts }) =>
    `${days} ${dayOf(days)} nach der ersten Bestellung sind ${who} ${more} mehr wert als der durchschnittliche Kunde: ${parts}.`,
  alikeEarly: ({ who, days }) =>
    `${days} ${dayOf(days)} nach der ersten Bestellung sind ${who} so viel wert wie der durchschnittliche Kunde.`,
  daysTaken: (days) => `${days} ${dayOf(days)}`,
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
  sameAge: (days, young) =>
    `Alle werden im selben Alter verglichen, ${days} ${dayOf(days)} nach der ersten Bestellung: Niemand ist weniger wert, weil er erst kurz dabei ist. Kunden, die noch nicht so lange dabei sind, bleiben weg: ${young}.`,
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
    "Ein Kunde gehört zu Quelle, Kampagne oder Zeit seiner ersten Bestellung. Kampagnen und Zeiten werden im selben Alter verglichen: was jeder Kunde bis so viele Tage nach der ersten Bestellung brachte, von denen, die so lange dabei sind. Der Unterschied im Durchschnittswert wird ohne Rest in seine Ursachen zerlegt; gerundet können sie ihn um einen Cent verfehlen. Wert ist Bestellungen mal Geld je Bestellung, weniger Rabatte, Erstattungen und Kosten. Für Analysten: Faktoren teilen sich die Änderung ihres Produkts nach dem logarithmischen Mittel.",
  sheet: {
    behind: {
      name: "warum weniger",
      about:
        "Warum manche Kunden weniger oder mehr wert sind als der durchschnittliche Kunde und was auszuschließen ist, bevor die Zielgruppe schuld ist.",
    },
    then: (told) => `Als dieses Blatt geschrieben wurde: ${told}`,
    time: "Vergleichen Sie, wann sie zuerst bestellt haben: Wer später kam, hatte weniger Zeit zu bestellen.",
    causes: "Was den Unterschied macht",
    heads: {
      causes: ["Ursache", "Je Kunde"],
      bridge: [
        "Gruppe",
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
