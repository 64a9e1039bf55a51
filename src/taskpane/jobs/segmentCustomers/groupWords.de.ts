import { customerCount } from "../../orders/customerCount.de";
import { divided } from "./divided.de";
import type { GroupWords } from "./groupWords.en";

/** The words of groups by how customers ordered, in German. */
export const groupWords: GroupWords = {
  title: "Wertgruppen",
  notNeeds:
    "Dies sind Wertgruppen, keine Bedürfnisse: Sie sagen, wann zuletzt, wie oft und für wie viel Kunden bestellt haben (RFM), nicht, was sie möchten. Fragen Sie einige Kunden, was sie brauchen, und segmentieren Sie zuerst danach.",
  sentence: (a) =>
    `${divided(a.customers)} Bestellungen in ${a.groups} ${a.groups === "1" ? "Gruppe" : "Gruppen"}. „${a.most}“ bringen am meisten${a.share === undefined ? "" : `, ${a.share} von allem, was gezahlt wurde`}.`,
  head: "Gruppe",
  amount: "Gezahlt je Kunde",
  note: (customers, share, value) =>
    `${customerCount(customers)} (${share})${value === undefined ? "" : `, ${value} von allem, was gezahlt wurde`}`,
  counted:
    "Jeder Kunde bekommt je 1 bis 5 Punkte für Aktualität, Häufigkeit und Geld, nach Fünfteln Ihrer eigenen Kunden; die drei Punktzahlen ergeben die Gruppe. Geld ist das Gezahlte.",
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
  },
  sheet: {
    name: "Kundengruppen",
    bins: "Punkte von 1 bis",
    groups: "Was jede Gruppe bringt",
    customers: "Alle Kunden",
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
