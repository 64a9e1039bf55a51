import type { PlanSheetWords } from "./sheetWords.en";

/** The same in German. */
export const planSheetWords: PlanSheetWords = {
  name: "Testbudget",
  assumptions: "Annahmen",
  answer: "Ergebnis",
  from: (address, summary) => `Aus ${address}. ${summary}`,
  cpcFrom: (source) => `CPC: ${source}.`,
  leftOut: (count, names) =>
    `${count === 1 ? "1 Keyword ohne Preis ist" : `${count} Keywords ohne Preis sind`} weggelassen: ${names}`,
  slowLeftOut: (count, names) =>
    `${count === 1 ? "1 Keyword ist" : `${count} Keywords sind`} als zu langsam weggelassen: ${names}`,
  andMore: (count) => ` und ${count} ${count === 1 ? "weiteres" : "weitere"}`,
  answers: {
    total: "Testbudget gesamt",
    monthly: "Monatsbudget",
    full: "Testkosten bis zum Ende",
    gain: "Erwarteter Gewinn durch den Test",
    tested: "Keywords für den Test",
    priced: "Keywords mit einem Preis",
    paying: "Ohne Test zu schalten",
    kept: "Besser zu behalten",
    keywords: "Keywords im Test",
    clicks: "Klicks je Keyword",
    chance: "Chance auf die Verkäufe",
    tooSlow: "Zu langsame Keywords",
  },
  grid: {
    title: "Monatsbudget nach Conversion-Rate und Monaten",
    rate: "Conversion-Rate",
    total: "Gesamt",
    months: " Monate",
  },
  columns: {
    keyword: "Keyword",
    cost: "Testkosten",
    cpc: "CPC",
    searches: "Suchvolumen",
    months: "Monate",
    searchesLow: "Suchvolumen min.",
    searchesHigh: "Suchvolumen max.",
    monthsBest: "Monate min.",
    monthsWorst: "Monate max.",
    pace: "Rechtzeitig?",
    setAside: "Einplanen",
    clicks: "Klicks",
    todo: "Was zu tun ist",
    gain: "Erwarteter Gewinn",
    ahead: "Klicks, die es gibt",
    matchType: "Keyword-Option",
    campaign: "Kampagne",
    adGroup: "Anzeigengruppe",
  },
  pace: { inTime: "Rechtzeitig", mayBeTooSlow: "Vielleicht zu langsam", tooSlow: "Zu langsam", never: "Nie" },
  todo: { test: "Testen", run: "Ohne Test schalten", leaveOut: "Weglassen" },
  chart: {
    allMoney: "Geld je Keyword",
    mostMoney: (count) =>
      count === 1 ? "Das Keyword, das am meisten Geld bekommt" : `Die ${count} Keywords, die am meisten Geld bekommen`,
    all: "Testkosten je Keyword",
    dearest: (count) =>
      count === 1 ? "Das Keyword mit den höchsten Testkosten" : `Die ${count} Keywords mit den höchsten Testkosten`,
  },
};
