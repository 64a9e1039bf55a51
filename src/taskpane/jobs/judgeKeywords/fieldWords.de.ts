import { orderWords } from "../../orders/words.de";
import type { JudgeFieldWords } from "./fieldWords.en";

export const judgeFieldWords: JudgeFieldWords = {
  ...orderWords.cost,
  valueFrom: {
    label: "Was ein Kunde wert ist",
    options: { typed: "Eingeben", orders: "Aus Bestellungen", report: "Aus dem Bericht" },
  },
  customerValue: {
    label: "Kundenwert",
    why: "Was ein Kunde insgesamt bringt, abzüglich der Kosten, ihn zu bedienen.",
    wrong: "Geben Sie einen Betrag über 0 ein, z. B. 60.",
  },
  customersPerConversion: {
    label: "Kunden pro Conversion",
    why: "100 %, wenn jede Conversion ein Verkauf ist. Bei Anfragen der Anteil, der kauft.",
    wrong: "Geben Sie einen Anteil über 0 % und höchstens 100 % ein, z. B. 20 %.",
  },
  usualRate: {
    label: "Übliche Conversion-Rate",
    why: "Conversions pro Klick bei vergleichbaren Anzeigen: aus Ihrem Bericht gelernt, solange Sie keine eingeben.",
    wrong: "Geben Sie eine Rate über 0 % und unter 100 % ein, z. B. 1 %.",
  },
  usualClicks: {
    label: "Ihr Wert in Klicks",
    why: "Wie viele Klicks diese Rate zählt, neben den Klicks, die es gab. Geben Sie 300 ein, wenn Sie ihrer so sicher sind wie nach 300 Klicks.",
    wrong: "Geben Sie eine Zahl von Klicks über 0 ein, z. B. 100.",
  },
  lagFrom: {
    label: "Wie lange Verkäufe nach dem Klick brauchen",
    options: { typed: "Eingeben", report: "Aus Tagen bis zur Conversion" },
  },
  lagDays: {
    label: "Tage vom Klick zum Verkauf",
    why: "Die neuesten Klicks hatten noch keine Zeit zu verkaufen. Geben Sie an, wie viele Tage ein Verkauf höchstens braucht: Die Verkäufe gelten als gleichmäßig darüber verteilt.",
    wrong: "Geben Sie eine Zahl von Tagen von 0 bis 365 ein, z. B. 14.",
  },
  reportDays: {
    label: "Tage, die der Bericht umfasst",
    why: "Vom ersten Tag bis zum letzten. Die Klicks gelten als gleichmäßig darüber verteilt: Je weniger Tage, desto mehr Verkäufe stehen noch aus.",
    wrong: "Geben Sie eine ganze Zahl von Tagen von 1 bis 3.660 ein, z. B. 30.",
  },
  reportSince: {
    label: "Tage bis zum Download",
    why: "Vom letzten Tag des Berichts bis zu dem Tag, an dem Sie ihn heruntergeladen haben: Was bis dahin verkauft wurde, steht darin.",
    wrong: "Geben Sie eine ganze Zahl von Tagen von 0 bis 3.660 ein, z. B. 1.",
  },
  confidence: {
    label: "Sicherheit",
    why: "Wie sicher Sie sein möchten, bevor Sie etwas stoppen oder frei laufen lassen.",
  },
  targetReturn: {
    label: "Gewünschte Rendite",
    why: "Gewinn auf das Geld, das ein Klick kostet. Sie senkt den höchsten CPC; bei den Urteilen geht es um die Gewinnschwelle.",
    wrong: "Geben Sie eine Rendite von 0 % bis 10.000 % ein, z. B. 25 %.",
  },
  periodsAhead: {
    label: "Künftige Zeiträume",
    why: "Wie lange alles weiterlaufen soll, in Längen dieses Berichts. Je länger, desto mehr ist ein Test wert.",
    wrong: "Geben Sie eine Zahl von 0 bis 120 ein.",
  },
};
