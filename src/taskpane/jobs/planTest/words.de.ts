import type { CpcSource } from "./clickPrice";
import type { Aim } from "./words.en";
import { keywordSample, keywordSource } from "../../keywords/words.de";
import type { PlanWords } from "./words.en";

const clickCount = (clicks: string) => (clicks === "1" ? "1 Klick" : `${clicks} Klicks`);

const saleCount = (sales: string) => (sales === "1" ? "1 Verkauf" : `${sales} Verkäufe`);

/** In the accusative, as in "hat ein oberes Gebot"; with a k before it, it is "kein oberes Gebot". */
const aBid: Readonly<Record<CpcSource, string>> = {
  highBid: "ein oberes Gebot",
  lowBid: "ein unteres Gebot",
  averageBid: "ein Gebot",
  cpc: "einen CPC",
  maxCpc: "einen maximalen CPC",
};

const bidWords: Readonly<Record<CpcSource, string>> = {
  highBid: "Das obere Gebot",
  lowBid: "Das untere Gebot",
  averageBid: "Das Gebot",
  cpc: "Der CPC",
  maxCpc: "Der maximale CPC",
};

const clicksNeeded = ({ clicks, rate, sales, confidence }: Aim) =>
  confidence === undefined
    ? `${saleCount(sales)} ÷ ${rate} = ${clickCount(clicks)}`
    : `${clickCount(clicks)}, die kleinste Zahl, die mit einer Wahrscheinlichkeit von ${confidence} mindestens ${saleCount(sales)} bringt`;

/** The words of the job "Plan a keyword test", in German. */
export const de: PlanWords = {
  name: "Keyword-Test planen",
  about: "Was Sie einplanen sollten, um herauszufinden, welche Keywords Kunden bringen.",

  sources: { keywords: { ...keywordSource, awaited: "Das Ergebnis erscheint hier, sobald Worth Ihre Keywords hat." } },
  withoutBid: { label: "Keywords ohne Gebot", leave: "Weglassen", fill: "CPC einsetzen" },

  unpriced: (count, source) => {
    const what = aBid[source ?? "cpc"];
    if (count.all) return `Kein Keyword hat ${what}. Geben Sie dafür einen CPC ein.`;
    const them = count.one ? "es" : "sie";
    return `${count.without} ${count.one ? "Keyword hat" : "Keywords haben"} k${what}. Geben Sie dafür einen CPC ein oder lassen Sie ${them} weg.`;
  },

  fields: {
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
  },
  refusal: {
    noKeywords: "In diesen Zellen stehen keine Keywords. Wählen Sie die Spalte mit den Keywords oder andere Zellen.",
    nothingPriced: "Noch hat kein Keyword einen Klickpreis. Geben Sie oben einen CPC ein.",
  },

  answer: {
    months: (count, one) => (one ? "1 Monat" : `${count} Monate`),
    sentence: ({ total, monthly, months, keywords }, { clicks, sales }) =>
      `Planen Sie ${total} für den Test ein: ${monthly} pro Monat, ${months} lang. ${keywords === "1" ? "Das eine Keyword" : `Jedes der ${keywords} Keywords`} bekommt dafür ${clickCount(clicks)}; damit ${sales === "1" ? "ist 1 Verkauf" : `sind ${sales} Verkäufe`} zu erwarten.`,
    summary: (total, monthly) => `${total} insgesamt, ${monthly} pro Monat`,
    total: "insgesamt",
    totalCounted: (aim) =>
      `Die Summe der Testkosten aller Keywords. Ein Keyword zu testen kostet seinen CPC mal die nötigen Klicks: ${clicksNeeded(aim)}.`,
    monthly: (months) => `pro Monat, ${months} lang`,
    monthlyCounted: (total, months) => `${total}, gleichmäßig auf ${months} verteilt.`,
    chance: ({ sales, rate }) => `Chance auf ${saleCount(sales)} bei einem Keyword mit ${rate} Conversion-Rate`,
    chanceCounted: ({ clicks, sales, rate }) =>
      `Die Wahrscheinlichkeit, dass ${clickCount(clicks)} ${sales === "1" ? "einen Verkauf" : `mindestens ${sales} Verkäufe`} ${clicks === "1" ? "bringt" : "bringen"}, wenn ${rate} der Klicks kaufen. Bleibt der Verkauf aus, kann ein Keyword auch nur Pech gehabt haben.`,
    slow: (months, of) => `von ${of} ${of === "1" ? "Keyword" : "Keywords"} zu langsam (Testdauer: ${months})`,
    slowCounted: ({ clicks }, clickRate, days) =>
      `Ein Keyword braucht ${clickCount(clicks)} ÷ (Suchanfragen pro Monat × ${clickRate}) Monate${days}. Zu langsam ist es, wenn selbst seine höchste Zahl an Suchanfragen länger braucht als der Test. Lassen Sie es weg, geben Sie mehr Monate oder erhöhen Sie die Klickrate mit einer besseren Anzeige.`,
    plusDays: (days) => `, dazu ${days} ${days === "1" ? "Tag" : "Tage"}, bis der letzte Verkauf zu sehen ist`,
    pace: {
      range: (best, worst) => `${best} bis ${worst} ${worst === "1" ? "Monat" : "Monate"}`,
      from: (best) => `mindestens ${best} ${best === "1" ? "Monat" : "Monate"}`,
      noSearches: "keine Suchanfragen",
      inTime: "",
      mayBeTooSlow: ", vielleicht zu langsam",
      tooSlow: ", zu langsam",
    },
    gridTitle: "Bei einer anderen Conversion-Rate",
    gridRate: "Rate",
    gridTotal: "Gesamt",
    gridMonths: (count) => (count === "1" ? "1 Monat" : `${count} Monate`),
    gridCounted:
      "Derselbe Test bei anderen Conversion-Raten: insgesamt und pro Monat, wenn er sich auf 2, 3 oder 6 Monate verteilt. Je niedriger die Rate, desto mehr Klicks braucht ein Verkauf.",
    barsTitle: "Testkosten je Keyword",
    barsKeyword: "Keyword",
    barsCost: "Testkosten",
    barsCounted: (aim, source) =>
      `${source === undefined ? "Der eingegebene CPC" : bidWords[source]} jedes Keywords mal ${clicksNeeded(aim)}. Die teuersten stehen oben.`,
    more: (count) => `und ${count} ${count === "1" ? "weiteres" : "weitere"}, alle auf dem geschriebenen Blatt.`,
  },

  front: {
    total: "Insgesamt einzuplanen",
    monthly: "Pro Monat",
    chance: "Verkaufschance",
    clicks: (clicks) => `bei ${clickCount(clicks)} je Keyword`,
    slow: "Zu langsam für den Test",
    ofKeywords: (all) => `von ${all} ${all === "1" ? "Keyword" : "Keywords"}`,
    keywords: "Zu testende Keywords",
    eachClicks: (clicks) => `je ${clickCount(clicks)}`,
    monthsLong: (months) => (months === "1" ? "1 Monat lang" : `${months} Monate lang`),
    byRate: (low, high) => `${low} bis ${high} je nach Conversion-Rate`,
    leaveOut: (slow) =>
      slow === "0"
        ? "Alle Keywords lassen sich in den vorgesehenen Monaten testen."
        : `${slow === "1" ? "1 Keyword ist" : `${slow} Keywords sind`} zu langsam: Lassen Sie weg, was entbehrlich ist, geben Sie mehr Monate oder erhöhen Sie die Klickrate mit einer besseren Anzeige.`,
    pause: (clicks) =>
      `Geben Sie jedem Keyword ${clickCount(clicks)} und beurteilen Sie es dann: „Laufende Keywords beurteilen“ sagt, welche zu stoppen sind und welche weiterlaufen.`,
    compare:
      "Vor dem Test kennt niemand die Conversion-Rate: Sehen Sie sich unten an, was andere Raten kosten würden, bevor Sie das Geld einplanen.",
  },

  written: (name) =>
    `Auf das Tabellenblatt „${name}“ geschrieben. Ändern Sie ein Gebot oder eine Annahme, und der Plan passt sich an.`,

  sheet: {
    name: "Testbudget",
    assumptions: "Annahmen",
    answer: "Ergebnis",
    from: (address, summary) => `Aus ${address}. ${summary}`,
    cpcFrom: (source) => `CPC: ${source}.`,
    leftOut: (count, names) =>
      `${count === 1 ? "1 Keyword ohne Preis ist" : `${count} Keywords ohne Preis sind`} weggelassen: ${names}`,
    andMore: (count) => ` und ${count} ${count === 1 ? "weiteres" : "weitere"}`,
    answers: {
      total: "Testbudget gesamt",
      monthly: "Monatsbudget",
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
      matchType: "Keyword-Option",
      campaign: "Kampagne",
      adGroup: "Anzeigengruppe",
    },
    pace: { inTime: "Rechtzeitig", mayBeTooSlow: "Vielleicht zu langsam", tooSlow: "Zu langsam", never: "Nie" },
    chart: {
      all: "Testkosten je Keyword",
      dearest: (count) =>
        count === 1 ? "Das Keyword mit den höchsten Testkosten" : `Die ${count} Keywords mit den höchsten Testkosten`,
    },
  },

  sample: keywordSample,
};
