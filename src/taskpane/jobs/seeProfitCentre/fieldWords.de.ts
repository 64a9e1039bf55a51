import { orderWords } from "../../orders/words.de";
import type { CentreFieldWords } from "./fieldWords.en";

export const centreFieldWords: CentreFieldWords = {
  days: {
    label: "Tage der Abrechnung",
    why: "Ebenso viele Tage davor stehen daneben.",
    wrong: "Geben Sie eine ganze Zahl von Tagen von 1 bis 3.650 ein oder lassen Sie das Feld leer.",
  },
  ...orderWords.cost,
  spendFrom: {
    label: "Was ausgegeben wurde",
    options: { typed: "Ich gebe es ein", table: "Aus einer Tabelle" },
  },
  winningNow: {
    label: "Für neue Kunden ausgegeben",
    why: "Für Menschen, die noch nicht bestellt hatten: Anzeigen, Agenturen, Messen.",
    wrong: "Geben Sie 0 oder mehr ein.",
  },
  winningBefore: {
    label: "Für neue Kunden in den Tagen davor",
    why: "Lassen Sie es leer, wenn Sie es nicht wissen.",
    wrong: "Geben Sie 0 oder mehr ein oder lassen Sie das Feld leer.",
  },
  keepingNow: {
    label: "Für die Bindung ausgegeben",
    why: "Für Menschen, die schon bestellt hatten: Newsletter, Geschenke, Service.",
    wrong: "Geben Sie 0 oder mehr ein.",
  },
  keepingBefore: {
    label: "Für die Bindung in den Tagen davor",
    why: "Lassen Sie es leer, wenn Sie es nicht wissen.",
    wrong: "Geben Sie 0 oder mehr ein oder lassen Sie das Feld leer.",
  },
  uses: {
    label: "Wozu jeder Kanal dient",
    why: "Zuerst nach seinem Namen eingestellt: Sehen Sie es durch.",
    options: { winning: "Gewinnen", keeping: "Binden", neither: "Keins davon" },
  },
  costOfMoney: {
    label: "Kapitalkosten",
    onSheet: "Kapitalkosten pro Jahr",
    why: "Zinsen pro Jahr auf das, was ausgegeben ist, bevor es zurückkommt.",
    wrong: "Geben Sie einen Anteil von 0 % bis 1.000 % ein.",
  },
  lapseDays: {
    label: "Verloren nach",
    onSheet: "Verloren nach so vielen Tagen",
    why: "Tage ohne Bestellung, nach denen ein Kunde als verloren gilt. Ein Jahr ist üblich.",
    wrong: "Geben Sie eine ganze Zahl von Tagen von 1 bis 3.650 ein.",
  },
  sentBy: {
    label: "Von anderen geschickte Kunden",
    why: "Nach der Quelle der Erstbestellung. Zuerst nach ihrem Namen eingestellt: Sehen Sie es durch.",
    options: { sent: "Geschickt", not: "Nicht geschickt" },
  },
  joinAnyway: {
    label: "Wären auch so gekommen",
    why: "Anteil der Geschickten. Ist das Feld leer, zählen nur die gesparten Kosten.",
    wrong: "Geben Sie einen Anteil von 0 % bis 100 % ein oder lassen Sie das Feld leer.",
  },
  prospects: {
    label: "Erreichte Interessenten",
    onSheet: "In diesen Tagen erreichte Interessenten",
    why: "Wie viele Menschen Ihre Werbung in diesen Tagen erreicht hat.",
    wrong: "Geben Sie eine Zahl über 0 ein oder lassen Sie das Feld leer.",
  },
  acquisitionCeiling: {
    label: "Höchstens zu gewinnen",
    why: "Der Anteil von ihnen, der sich mit keinem Geld der Welt überschreiten lässt.",
    wrong: "Geben Sie einen Anteil über 0 % und höchstens 100 % ein.",
  },
  retentionCeiling: {
    label: "Höchstens zu halten",
    why: "Der Anteil der Kunden, die in diesen Tagen wiederkommen, der sich mit keiner Betreuung der Welt überschreiten lässt.",
    wrong: "Geben Sie einen Anteil über 0 % und höchstens 100 % ein.",
  },
};
