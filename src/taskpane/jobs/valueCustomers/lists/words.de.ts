import type { CustomerListWords } from "./words.en";

const inDays = (days: string) => (days === "1" ? "am nächsten Tag" : `in den nächsten ${days} Tagen`);

/** What is said of the lists of customers, in German. */
export const listWords: CustomerListWords = {
  of: {
    best: {
      title: "Ihre besten Kunden",
      counted: (a) =>
        `Die besten ${a.share} von allen, nach dem, was sie nach Abwicklungskosten bisher gebracht haben.`,
      about: "Nach dem, was sie nach Abwicklungskosten bisher gebracht haben.",
      todo: "Halten Sie sie, und suchen Sie andere wie sie.",
      name: "beste",
    },
    slipping: {
      title: "Entfernen sich",
      counted: (a) =>
        `Mehr wert als der durchschnittliche Kunde, und ${inDays(a.days)} weniger als halb so wahrscheinlich mit einer Bestellung wie bei ihrer letzten. Die wertvollsten stehen oben.`,
      about:
        "Mehr wert als der durchschnittliche Kunde, und bald weniger als halb so wahrscheinlich mit einer Bestellung wie bei ihrer letzten.",
      todo: "Schreiben Sie ihnen, bevor sie weg sind.",
      name: "gefährdet",
    },
    soon: {
      title: "Bestellen wahrscheinlich bald",
      counted: (a) => `Die ${a.share} von allen, die ${inDays(a.days)} am ehesten bestellen.`,
      about: "Bestellen am ehesten in den Tagen, die als bald zählen.",
      todo: "Sie bestellen vielleicht ohnehin: Zeigen Sie ihnen, was es noch gibt, und sparen Sie den Rabatt.",
      name: "bald",
    },
  },
  brought: (customers, value) =>
    customers === "1"
      ? `1 Kunde, der bisher ${value} gebracht hat.`
      : `${customers} Kunden, die bisher ${value} gebracht haben.`,
  nobody: "Zurzeit niemand.",
  more: (shown) =>
    `Das sind die ersten ${shown}. Alle kommen auf ein eigenes Blatt, fertig zum Hochladen als Zielgruppe.`,
  heads: ["Kunde", "Wert", "Bestellungen", "Letzte", "Bestellchance", "Chance damals"],
  pace: "Takt",
  paces: {
    Lapsing: "Bleibt aus",
    Slower: "Seltener",
    Steady: "Gleichmäßig",
    Faster: "Häufiger",
    New: "Bisher eine Bestellung",
  },
  chance: (days) => (days === "1" ? "Bestellt morgen" : `Bestellt in ${days} Tagen`),
};
