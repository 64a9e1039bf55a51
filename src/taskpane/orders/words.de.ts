import type { SampleWords } from "../job/JobWords";
import type { OrderWords } from "./words.en";

/** What was left out: the number, then one row or several in words. */
const rows = (count: string, one: string, many: string) => `${count} ${count === "1" ? one : many}`;

/** The words for a range of orders and for what it costs to fulfil one, whichever job asks, in German. */
export const orderWords: OrderWords = {
  source: {
    range: "Ihre Bestellungen",
    why: "Eine Zeile je Bestellung: wer, wann und wie viel. Exporte aus Shops und Zahlungsdiensten (Shopify, WooCommerce, Magento, Amazon, Etsy, PayPal, Stripe, QuickBooks …) werden gelesen, wie sie sind.",
    deleted: "Die Zellen mit Ihren Bestellungen wurden gelöscht. Wählen Sie andere.",
    role: {
      customer: "Kunde",
      date: "Datum",
      amount: "Gezahlter Betrag",
      cost: "Abwicklungskosten",
      source: "Quelle des Kunden",
      channel: "Kanal",
      campaign: "Kampagne",
      listPrice: "Listenpreis",
      refunded: "Erstatteter Betrag",
      afterRefunds: "Betrag nach Erstattungen",
      outstanding: "Noch offener Betrag",
      payment: "Zahlungsart",
      quantity: "Menge",
      linePrice: "Gezahlter Einzelpreis",
      discount: "Rabatt",
      type: "Art der Zeile",
      order: "Bestellnummer",
      status: "Status",
      currency: "Währung",
    },
    which: {
      customer: "In welcher Spalte steht, wer bestellt hat?",
      date: "In welcher Spalte steht das Datum?",
      amount: "In welcher Spalte steht der gezahlte Betrag?",
      cost: "In welcher Spalte stehen die Abwicklungskosten?",
      source: "In welcher Spalte steht, woher der Kunde kam?",
      channel: "In welcher Spalte steht der Kanal?",
      campaign: "In welcher Spalte steht die Kampagne?",
      listPrice: "In welcher Spalte steht der Listenpreis?",
      refunded: "In welcher Spalte steht der erstattete Betrag?",
      afterRefunds: "In welcher Spalte steht, was nach Erstattungen blieb?",
      outstanding: "In welcher Spalte steht der noch offene Betrag?",
      payment: "In welcher Spalte steht die Zahlungsart?",
      quantity: "In welcher Spalte steht die Menge?",
      linePrice: "In welcher Spalte steht der gezahlte Einzelpreis?",
      discount: "In welcher Spalte steht der Rabatt?",
      type: "In welcher Spalte steht, was eine Zeile ist?",
      order: "In welcher Spalte steht die Bestellnummer?",
      status: "In welcher Spalte steht, ob bezahlt wurde?",
      currency: "In welcher Spalte steht die Währung?",
    },
    ask: {
      onDelivery: {
        label: "Manche Bestellungen stehen auf „ausstehend“ und werden bei Lieferung bezahlt. Zählen sie?",
        options: { count: "Ja, sie wurden geliefert und bezahlt", leaveOut: "Nein, weglassen" },
      },
      priceOf: {
        label: "Manche Zeilen haben mehrere Stück. Ist ihr Preis der eines Stücks?",
        options: { each: "Ja, mit der Menge malnehmen", all: "Nein, er wurde für alle zusammen gezahlt" },
      },
    },
  },
  found: {
    kind: {
      orders: "",
      shopify: " aus einem Shopify-Export",
      woocommerce: " aus einem WooCommerce-Export",
      stripe: " aus einem Stripe-Export",
      magento: " aus einem Magento-Export",
      amazon: " aus einem Amazon-Bericht",
      etsy: " aus einem Etsy-Export",
      bigcommerce: " aus einem BigCommerce-Export",
      paypal: " aus einem PayPal-Download",
      square: " aus einem Square-Export",
      quickbooks: " aus einem QuickBooks-Bericht",
    },
    read: (count, orders, customers, kind) =>
      `${orders} ${count === 1 ? "Bestellung" : "Bestellungen"} von ${customers} Kunden${kind} gelesen.`,
    byQuantity: (price) => `Keine Spalte sagt, was gezahlt wurde: Der Betrag ist die Menge mal „${price}“.`,
    refunded: (money) => `Erstattungen von ${money} sind abgezogen.`,
    owed: (money) => `Noch offene ${money} sind abgezogen.`,
    backByStatus: (count) => `${count} mit 0 gezählt: Laut Status wurde erstattet, und kein Betrag sagt, wie viel.`,
    partUntold: (count) =>
      `${count} voll gezählt, obwohl ein Teil erstattet wurde oder offen ist: Die Tabelle sagt nicht, wie viel.`,
    unknownStatuses: (statuses) => `Als bezahlt gezählt: ${statuses.join(", ")}.`,
    filledDown: (count) =>
      rows(
        count,
        "Zeile ohne Kunden wurde wie die darüber gelesen.",
        "Zeilen ohne Kunden wurden wie die darüber gelesen.",
      ),
    leftOut: {
      notPaid: (count) => `${count} nie bezahlte weggelassen`,
      refund: (count) => `${rows(count, "Erstattung", "Erstattungen")} von den Bestellungen davor abgezogen`,
      onDelivery: (count) => `${count} mit Zahlung bei Lieferung weggelassen`,
      noSale: (count, row, held) =>
        `${count} weggelassen, ${count === "1" ? "die kein Verkauf ist" : "die keine Verkäufe sind"}, die erste in ${row} („${held}“)`,
      farDate: (count, row, held) =>
        `${count} mit unwahrscheinlichem Datum weggelassen, die erste in ${row} („${held}“)`,
      noCustomer: (count) => `${count} ohne Kunden weggelassen`,
      otherCurrency: (count) => `${count} in anderen Währungen weggelassen`,
      total: (count) => `${count} als Summen weggelassen`,
      secondTable: (count, row) => `${count} aus einer zweiten Tabelle weggelassen, die erste in ${row}`,
      orderLine: (count) =>
        rows(count, "weitere Bestellzeile zusammengefasst", "weitere Bestellzeilen zusammengefasst"),
      blank: (count) => rows(count, "leere Zeile übergangen", "leere Zeilen übergangen"),
      date: (count, row, held) =>
        `${count} mit unlesbarem Datum weggelassen, die erste in ${row} („${held}“). Schreiben Sie ein Datum als 2025-01-31 oder als Excel-Datum`,
      amount: (count, row, held) => `${count} mit unlesbarem Betrag weggelassen, die erste in ${row} („${held}“)`,
      cost: (count, row, held) => `${count} mit unlesbaren Kosten weggelassen, die erste in ${row} („${held}“)`,
    },
  },
  cost: {
    costFrom: {
      label: "Abwicklungskosten je Bestellung",
      why: "Ware, Verpackung, Porto, Gebühren: was eine Bestellung Sie kostet. Ohne diese Kosten hat kein Kunde einen Wert.",
      none: "Bitte wählen …",
      options: {
        amount: "Für jede Bestellung gleich",
        share: "Ein Anteil am Betrag",
        column: "Eine Spalte der Bestellungen",
      },
    },
    costAmount: {
      label: "Kosten je Bestellung",
      onSheet: "Abwicklungskosten je Bestellung",
      why: "Geld für jede Bestellung, im Durchschnitt.",
      wrong: "Geben Sie 0 oder mehr ein.",
    },
    costShare: {
      label: "Kosten als Anteil",
      onSheet: "Abwicklungskosten, Anteil am Betrag",
      why: "Anteil am gezahlten Betrag.",
      wrong: "Geben Sie einen Anteil von 0 % bis 100 % ein.",
    },
  },
  copy: {
    copied: (sheet) =>
      `Mit Ihren Zeilen lässt sich so, wie sie dastehen, nicht rechnen. Die Formeln verweisen deshalb auf eine Kopie der gelesenen Bestellungen, auf dem Blatt „${sheet}“. Schreiben Sie das Blatt neu, wenn Bestellungen hinzukommen.`,
    copy: "Bestellungen, wie sie gelesen wurden",
    behind: {
      name: "Bestellungen",
      about: "Ihre Bestellungen, wie sie gelesen wurden: Alle Zahlen sind Formeln darüber.",
    },
  },
};

/** The invented orders. */
export const orderSample: SampleWords = {
  "Sample orders": "Beispielbestellungen",
  Customer: "Kunde",
  Date: "Datum",
  Amount: "Betrag",
  "Fulfilment cost": "Abwicklungskosten",
  Source: "Quelle",
  "Search ad": "Suchanzeige",
  "Social ad": "Social-Anzeige",
  Friend: "Freunde",
  "Market stall": "Marktstand",
};
