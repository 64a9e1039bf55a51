import { customerCount } from "../../orders/customerCount.de";
import { divided } from "./divided.de";
import type { GroupWords } from "./groupWords.en";

const inGroups = (groups: string) => `${groups} ${groups === "1" ? "Gruppe" : "Gruppen"}`;
const bringMost = ({ most, share }: { most: string; share: string | undefined }) =>
  `„${most}“ bringen am meisten${share === undefined ? "" : `, ${share} von allem, was gezahlt wurde`}.`;

/** The words of groups by how customers ordered, in German. */
export const groupWords: GroupWords = {
  title: { rfm: "Wertgruppen", tiers: "Wertstufen" },
  notNeeds: {
    rfm: "Dies sind Wertgruppen, keine Bedürfnisse: Sie sagen, wann zuletzt, wie oft und für wie viel Kunden bestellt haben (RFM), nicht, was sie möchten. Fragen Sie einige Kunden, was sie brauchen, und segmentieren Sie zuerst danach.",
    tiers:
      "Dies sind Wertstufen, keine Bedürfnisse: Sie sagen, wie viel Kunden bisher gezahlt haben, nicht, was sie möchten. Fragen Sie einige Kunden, was sie brauchen, und segmentieren Sie zuerst danach.",
  },
  sentence: {
    rfm: (a) => `${divided(a.customers)} Bestellungen in ${inGroups(a.groups)}. ${bringMost(a)}`,
    tiers: (a) => `${divided(a.customers)} Zahlungen in ${inGroups(a.groups)}. ${bringMost(a)}`,
  },
  head: "Gruppe",
  amount: "Gezahlt je Kunde",
  note: (customers, share, value) =>
    `${customerCount(customers)} (${share})${value === undefined ? "" : `, ${value} von allem, was gezahlt wurde`}`,
  counted: {
    rfm: "Jeder Kunde bekommt je 1 bis 5 Punkte für Aktualität, Häufigkeit und Geld, nach Fünfteln Ihrer eigenen Kunden; die drei Punktzahlen ergeben die Gruppe. Geld ist das Gezahlte.",
    tiers:
      "Das Zehntel Ihrer Kunden, das am meisten gezahlt hat, ist hoch, die bis zu vier Zehnteln sind mittel, die übrigen niedrig; wer gleich viel gezahlt hat, steht in der besseren Stufe. Geld ist das Gezahlte.",
  },
  meanings: "Was die Gruppen bedeuten",
  names: {
    Champions: "Beste Kunden",
    "Potential Loyalist": "Werdende Stammkunden",
    "Loyal Customers": "Stammkunden",
    Promising: "Vielversprechende",
    "New Customers": "Neue Kunden",
    "Can't Lose Them": "Nicht zu verlieren",
    "At Risk": "Gefährdete",
    "Need Attention": "Nachlassende",
    "About To Sleep": "Einschlafende",
    Lost: "Verlorene",
    Others: "Übrige",
    High: "Hoch",
    Middle: "Mittel",
    Low: "Niedrig",
  },
  meaning: {
    Champions: "Bestellten kürzlich, oft und für viel.",
    "Potential Loyalist": "Bestellten kürzlich und mehr als einmal.",
    "Loyal Customers": "Bestellen regelmäßig.",
    Promising: "Bestellten vor nicht langer Zeit und für viel.",
    "New Customers": "Bestellten kürzlich die ersten Male.",
    "Can't Lose Them": "Bestellten früher oft und für viel, in letzter Zeit nicht.",
    "At Risk": "Bestellten früher, für viel, in letzter Zeit nicht.",
    "Need Attention": "Einst über dem Durchschnitt, nun nachlassend.",
    "About To Sleep": "Unter dem Durchschnitt, in letzter Zeit nicht.",
    Lost: "Am längsten ohne Bestellung.",
    Others: "Keine der anderen.",
    High: "Unter dem Zehntel, das am meisten gezahlt hat.",
    Middle: "Zahlten mehr als die meisten und gehören nicht zu dem Zehntel, das am meisten gezahlt hat.",
    Low: "Zahlten weniger als die besten vier Zehntel.",
  },
  sheet: {
    name: "Kundengruppen",
    bins: "Punkte von 1 bis",
    groups: "Was jede Gruppe bringt",
    customers: "Alle Kunden",
    tier: "Stufe",
    more: (count) => `Gruppen ohne Zeile hier: ${count}. Schreiben Sie das Blatt neu für sie.`,
    copy: "Kopie der gelesenen Bestellungen",
    sizes: "Kunden je Gruppe",
    direct: "Alle Zahlen sind Formeln über Ihre eigenen Bestellungen.",
    copied: (sheet) =>
      `Mit Ihren Zeilen lässt sich so, wie sie dastehen, nicht rechnen. Die Formeln verweisen deshalb auf eine Kopie der gelesenen Bestellungen, auf dem Blatt „${sheet}“. Schreiben Sie das Blatt neu, wenn Bestellungen hinzukommen.`,
    behind: {
      customers: {
        name: "Kunden",
        about: "Jeder Kunde mit Punkten dafür, wie kürzlich, wie oft und für wie viel er gekauft hat.",
      },
      orders: {
        name: "Bestellungen",
        about: "Ihre Bestellungen, wie sie gelesen wurden: Alle Zahlen sind Formeln darüber.",
      },
    },
  },
};
