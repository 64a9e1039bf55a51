import { orderWords } from "../../orders/words.de";
import type { ValueFieldWords } from "./fieldWords.en";

export const valueFieldWords: ValueFieldWords = {
  ...orderWords.cost,
  highValueShare: {
    label: "Wertvollste Kunden",
    why: "Die besten Ihrer Kunden, nach Wert. 10 % sind üblich.",
    wrong: "Geben Sie einen Anteil über 0 % und höchstens 100 % ein.",
  },
  costOfMoney: {
    label: "Kapitalkosten",
    onSheet: "Kapitalkosten pro Jahr",
    why: "Zinsen pro Jahr. Geld, das später kommt, ist heute weniger wert.",
    wrong: "Geben Sie einen Anteil von 0 % bis 1.000 % ein.",
  },
  forecastDays: {
    label: "Tage voraus",
    why: "So weit reicht der Blick auf künftige Bestellungen.",
    wrong: "Geben Sie eine Zahl von Tagen von 1 bis 3.650 ein.",
  },
  soonDays: {
    label: "Tage, die als bald zählen",
    why: "Für die Listen derer, die wahrscheinlich bald bestellen, und derer, die sich entfernen.",
    wrong: "Geben Sie eine Zahl von Tagen von 1 bis 365 ein.",
  },
  knownTo: {
    label: "Prognose beginnt nach",
    onSheet: "Bestellungen bekannt bis",
    why: "Wählen Sie heute nur, wenn Ihre Bestellungen bis heute reichen: Tage ohne Bestellung seit der letzten zählen dann als Schweigen.",
    options: { lastDay: "Dem letzten Tag Ihrer Daten", today: "Heute" },
  },
  bridgeBy: {
    label: "Kunden vergleichen nach",
    why: "Dafür, warum manche von ihnen weniger wert sind als andere.",
    options: {
      source: "Quelle der ersten Bestellung",
      campaign: "Kampagne der ersten Bestellung",
      quarter: "Quartal der ersten Bestellung",
      month: "Monat der ersten Bestellung",
    },
  },
  bridgeDays: {
    label: "Tage zum Vergleich",
    onSheet: "Verglichene Tage nach der ersten Bestellung",
    why: "Was jeder Kunde in so vielen Tagen nach der ersten Bestellung brachte, von denen, die so lange dabei sind: Niemand ist weniger wert, weil er erst kurz dabei ist.",
    wrong: "Geben Sie eine ganze Zahl von Tagen von 7 bis 3.650 ein.",
  },
  contactCost: {
    label: "Kosten eines Kontakts",
    why: "Geld, um einem Kunden zu schreiben oder ihn anzurufen.",
    wrong: "Geben Sie 0 oder mehr ein.",
  },
  campaignCost: {
    label: "Kosten der Aktion selbst",
    why: "Geld für das, was unabhängig von den Empfängern entsteht: Text, Gestaltung, Agentur. Lassen Sie es leer, wenn es keine gibt.",
    wrong: "Geben Sie 0 oder mehr ein.",
  },
  answerShare: {
    label: "Von allen bestellen",
    onSheet: "Von allen bestellen daraufhin",
    why: "Von allen Kunden, denen geschrieben wird, der Anteil, der daraufhin bestellt. Ihre letzten Aktionen zeigen es.",
    wrong: "Geben Sie einen Anteil über 0 % und höchstens 100 % ein.",
  },
  bestAnswerShare: {
    label: "Von den besten bestellen",
    onSheet: "Von den besten bestellen daraufhin",
    why: "Solange dies leer ist, danach, wie viel öfter die besten im letzten Jahr bestellt haben.",
    wrong: "Geben Sie einen Anteil über 0 % und höchstens 100 % ein.",
  },
  renewed: {
    label: "Verträge werden verlängert",
    why: "Wie oft ein Abonnent gehen oder bleiben kann.",
    none: "Wie ihre Enden zeigen",
    options: { month: "Jeden Monat", quarter: "Jedes Quartal", year: "Jedes Jahr" },
  },
  price: {
    label: "Zahlung bis zur nächsten Verlängerung",
    why: "Was ein Abonnent für einen Monat, ein Quartal oder ein Jahr zahlt, je nachdem, was verlängert wird.",
    wrong: "Geben Sie einen Betrag über 0 ein.",
  },
  servingShare: {
    label: "Betreuungskosten, Anteil am Preis",
    why: "Waren, Service, Gebühren: was ein Abonnent Sie von dem kostet, was er zahlt. Ohne das hat kein Abonnent einen Wert.",
    wrong: "Geben Sie einen Anteil von 0 % bis 100 % ein.",
  },
  loyalYears: {
    label: "Jahre eines treuen Abonnenten",
    why: "Wer so lange geblieben ist, wird neben einem neuen bewertet.",
    wrong: "Geben Sie eine Zahl über 0 und höchstens 50 ein.",
  },
};
