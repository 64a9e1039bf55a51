import type { PlanFieldWords } from "./fieldWords.en";

export const planFieldWords: PlanFieldWords = {
  missingCpc: {
    label: "CPC dafür",
    onSheet: "CPC, wo ein Gebot fehlt",
    wrong: "Geben Sie einen Preis über 0 ein, z. B. 1,50.",
  },
  cpcFrom: {
    label: "Preis eines Klicks (CPC)",
    why: "Das obere Gebot ist die vorsichtige Wahl: Wenige Klicks kosten mehr.",
    options: {
      highBid: "Oberes Gebot",
      lowBid: "Unteres Gebot",
      averageBid: "Mittel aus unterem und oberem Gebot",
      cpc: "CPC",
      maxCpc: "Maximaler CPC",
    },
  },
  customerValue: {
    label: "Kundenwert",
    why: "Was ein Kunde insgesamt bringt, abzüglich der Kosten, ihn zu bedienen. Leer gilt die einfache Regel.",
    wrong: "Geben Sie einen Betrag über 0 ein, z. B. 60.",
  },
  money: {
    label: "Vorhandenes Geld",
    why: "Was der Test kosten darf. Es geht dorthin, wo es am meisten gewinnt, und manches davon bleibt vielleicht übrig. Leer gilt die einfache Regel.",
    wrong: "Geben Sie einen Betrag über 0 ein, z. B. 5000.",
  },
  rule: {
    label: "Wie es verteilt wird",
    options: {
      gain: "Für den größten Gewinn",
      plain: "Einfache Regel: CPC ÷ Conversion-Rate",
    },
  },
  usualClicks: {
    label: "Ihr Wert in Klicks",
    why: "Wie viele Klicks diese Rate zählt. Geben Sie 300 ein, wenn Sie ihrer so sicher sind wie nach 300 Klicks.",
    wrong: "Geben Sie eine Zahl von Klicks über 0 ein, z. B. 100.",
  },
  monthsAfter: {
    label: "Monate nach dem Test",
    why: "Wie lange Sie die Klicks eines Keywords, das verkauft, weiter kaufen würden. Je länger, desto mehr ist ein Test wert.",
    wrong: "Geben Sie eine Zahl von Monaten von 0 bis 120 ein.",
  },
  clicksAhead: {
    label: "Klicks, die es gibt",
    onSheet: "Klicks, die es gibt, wo kein Suchvolumen bekannt ist",
    why: "Für jedes Keyword ohne bekanntes Suchvolumen: für den Test und danach zusammen.",
    wrong: "Geben Sie eine Zahl von Klicks über 0 und höchstens 10.000.000 ein.",
  },
  slow: {
    label: "Zu langsame Keywords",
    options: { plan: "Einplanen, was sie ausgeben können", leaveOut: "Diese weglassen" },
  },
  conversionRate: {
    label: "Conversion-Rate",
    why: "Kunden pro Klick. Wo nichts bekannt ist, sind 1 % üblich.",
    wrong: "Geben Sie eine Rate über 0 % und höchstens 100 % ein, z. B. 1 %.",
  },
  sales: {
    label: "Gewünschte Verkäufe",
    why: "Ein Verkauf zeigt, dass ein Keyword verkaufen kann.",
    wrong: "Geben Sie eine ganze Zahl von 1 bis 1.000 ein.",
  },
  months: {
    label: "Monate",
    why: "So lange darf der Test dauern.",
    wrong: "Geben Sie eine Zahl von Monaten über 0 und höchstens 120 ein.",
  },
  clickRate: {
    label: "Klickrate der Anzeige",
    why: "Klicks pro Suchanfrage, wenn Ihre Anzeige jedes Mal erscheint. 1 % ist üblich.",
    wrong: "Geben Sie eine Rate über 0 % und höchstens 100 % ein, z. B. 1 %.",
  },
  salesCycleDays: {
    label: "Verkaufszyklus in Tagen",
    why: "Vom Klick bis zum Verkauf, den er bringt.",
    wrong: "Geben Sie eine Zahl von Tagen von 0 bis 3.650 ein.",
  },
  confidence: {
    label: "Sicherheit",
    why: "Wie sicher Sie sein möchten, die Verkäufe zu sehen. „Aus“ ist die einfache Regel: Verkäufe ÷ Rate.",
    none: "Aus",
  },
};
