import type { SplitFieldWords } from "./fieldWords.en";

export const splitFieldWords: SplitFieldWords = {
  budget: {
    label: "Gesamtbudget",
    why: "Für denselben Zeitraum wie die Daten. Es ist so hoch wie die heutigen Ausgaben, bis Sie es ändern.",
    wrong: "Geben Sie einen Betrag über 0 ein oder lassen Sie das Feld leer.",
  },
  conversionWorth: {
    label: "Wert einer Conversion",
    why: "Ihre Daten zählen Conversions und nennen kein Geld. Was eine im Schnitt einbringt: bei Leads der Anteil, der kauft, mal dem, was sie ausgeben.",
    wrong: "Geben Sie einen Betrag über 0 ein, etwa 40.",
  },
  elasticity: {
    label: "Elastizität",
    why: "Wie schnell die Erträge abflachen: Bei 50 % bringt das doppelte Geld die 1,4-fachen Erträge. Werbung liegt meist zwischen 10 % und 70 %.",
    wrong: "Geben Sie einen Anteil über 0 % und unter 100 % ein.",
  },
  least: {
    label: "Mindestens",
    onSheet: "Mindestens (von heute)",
    why: "Anteil an den heutigen Ausgaben, für jeden Kanal. Große Verschiebungen beruhen auf Vermutungen.",
    wrong: "Geben Sie einen Anteil ab 0 % ein.",
  },
  most: {
    label: "Höchstens",
    onSheet: "Höchstens (von heute)",
    why: "Anteil an den heutigen Ausgaben, für jeden Kanal.",
    wrong: "Geben Sie einen Anteil ein, der nicht kleiner ist als „Mindestens“.",
  },
  margin: {
    label: "Marge auf die Erträge",
    why: "Was von den Erträgen nach Ware und Versand bleibt. An der Aufteilung ändert sie nichts; sie zeigt, ob sich ein größeres oder kleineres Budget lohnt.",
    wrong: "Geben Sie einen Anteil über 0 % und höchstens 100 % ein oder lassen Sie das Feld leer.",
  },
  acquisitionSpend: {
    label: "Ausgaben je Interessent",
    why: "Werbegeld für jeden Interessenten, den Sie erreichen.",
    wrong: "Geben Sie einen Betrag über 0 ein.",
  },
  acquisitionRate: {
    label: "Gewinnungsrate",
    why: "Anteil dieser Interessenten, die Kunden werden.",
    wrong: "Geben Sie einen Anteil über 0 % und unter ihrer Sättigung ein.",
  },
  acquisitionCeiling: {
    label: "Sättigung der Gewinnungsrate",
    why: "Der Anteil, der sich mit keinem Geld der Welt überschreiten lässt.",
    wrong: "Geben Sie einen Anteil über 0 % und höchstens 100 % ein.",
  },
  retentionSpend: {
    label: "Bindungsausgaben je Kunde",
    why: "Geld pro Jahr für jeden Kunden, den Sie haben.",
    wrong: "Geben Sie einen Betrag über 0 ein.",
  },
  retentionRate: {
    label: "Bindungsrate",
    why: "Anteil der Kunden, die im nächsten Jahr wieder kaufen.",
    wrong: "Geben Sie einen Anteil über 0 % und unter ihrer Sättigung ein.",
  },
  retentionCeiling: {
    label: "Sättigung der Bindungsrate",
    why: "Der Anteil, der sich mit keiner Betreuung der Welt überschreiten lässt.",
    wrong: "Geben Sie einen Anteil über 0 % und höchstens 100 % ein.",
  },
  customerMargin: {
    label: "Marge je Kunde",
    onSheet: "Marge je Kunde und Jahr",
    why: "Geld, das ein Kunde pro Jahr übrig lässt, vor den Kosten der Bindung.",
    wrong: "Geben Sie einen Betrag über 0 ein.",
  },
  costOfMoney: {
    label: "Kapitalkosten",
    onSheet: "Kapitalkosten pro Jahr",
    why: "Zinsen pro Jahr. Geld, das später kommt, ist heute weniger wert.",
    wrong: "Geben Sie einen Anteil über 0 % ein.",
  },
};
