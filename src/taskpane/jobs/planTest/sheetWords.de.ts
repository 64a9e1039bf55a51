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
    tested: "Keywords, die sich lohnen",
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
    test: "Lohnt der Test?",
    gain: "Erwarteter Gewinn",
    ahead: "Klicks, die es gibt",
    matchType: "Keyword-Option",
    campaign: "Kampagne",
    adGroup: "Anzeigengruppe",
  },
  pace: { inTime: "Rechtzeitig", mayBeTooSlow: "Vielleicht zu langsam", tooSlow: "Zu langsam", never: "Nie" },
  test: { yes: "Testen", no: "Lohnt nicht" },
  chart: {
    allMoney: "Geld je Keyword",
    mostMoney: (count) =>
      count === 1 ? "Das Keyword, das am meisten Geld bekommt" : `Die ${count} Keywords, die am meisten Geld bekommen`,
    all: "Testkosten je Keyword",
    dearest: (count) =>
      count === 1 ? "Das Keyword mit den höchsten Testkosten" : `Die ${count} Keywords mit den höchsten Testkosten`,
  },
};
