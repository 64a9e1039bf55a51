import type { CpcSource } from "./clickPrice";
import type { Aim } from "./words.en";
import { keywordSample, keywordSource } from "../../keywords/words.de";
import type { PlanWords } from "./words.en";
import { planSheetWords } from "./sheetWords.de";
import { planFieldWords } from "./fieldWords.de";

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

  fields: planFieldWords,
  half: {
    noValue: "Geben Sie auch an, was ein Kunde wert ist; dann geht dieses Geld dorthin, wo es am meisten gewinnt.",
    noMoney: "Geben Sie auch an, wie viel Geld da ist; dann geht es dorthin, wo es am meisten gewinnt.",
  },
  oneSale: (clicks) => `${clickCount(clicks)}, die einen Verkauf bringen`,

  refusal: {
    noKeywords: "In diesen Zellen stehen keine Keywords. Wählen Sie die Spalte mit den Keywords oder andere Zellen.",
    nothingPriced: "Noch hat kein Keyword einen Klickpreis. Geben Sie oben einen CPC ein.",
    allTooSlow:
      "Alle Keywords sind zu langsam für diese Monate. Geben Sie mehr Monate, oder planen Sie ein, was langsame Keywords ausgeben können.",
  },

  answer: {
    months: (count, one) => (one ? "1 Monat" : `${count} Monate`),
    sentence: ({ total, monthly, months, keywords }, { clicks, sales }) =>
      `Planen Sie ${total} für den Test ein: ${monthly} pro Monat, ${months} lang. ${keywords === "1" ? "Das eine Keyword" : `Jedes der ${keywords} Keywords`} bekommt dafür ${clickCount(clicks)}; damit ${sales === "1" ? "ist 1 Verkauf" : `sind ${sales} Verkäufe`} zu erwarten.`,
    capped: {
      spend: ({ total, monthly, months }) =>
        `Planen Sie ${total} für den Test ein: ${monthly} pro Monat, ${months} lang.`,
      reach: ({ keywords, reached, slow }, { clicks, sales }) =>
        reached === "0"
          ? `Mehr lässt sich mit diesen Suchanfragen nicht ausgeben. Kein Keyword bekommt seine ${clickCount(clicks)}: Nach allen ${keywords} wird zu selten gesucht.`
          : `Mehr lässt sich mit diesen Suchanfragen nicht ausgeben. ${reached} von ${keywords} Keywords ${reached === "1" ? "bekommt" : "bekommen"} ${clickCount(clicks)}, womit ${sales === "1" ? "1 Verkauf zu erwarten ist" : `${sales} Verkäufe zu erwarten sind`}; nach ${slow === "1" ? "dem anderen" : `den anderen ${slow}`} wird zu selten gesucht.`,
      full: (full) => `Alle bis zum Ende zu testen würde ${full} kosten.`,
    },
    forGain: ({ money, total, monthly, months, tested, keywords, gain }) =>
      tested === "0"
        ? `Mit ${money} lohnt sich kein Test: Was er zeigen würde, ist weniger wert, als seine Klicks kosten.`
        : `Planen Sie von ${money} für den Test ${total} ein: ${monthly} pro Monat, ${months} lang. Getestet ${tested === "1" ? "wird" : "werden"} ${tested} von ${keywords} Keywords; zu erwarten ist, dass das ${gain} mehr bringt, als nicht zu testen.`,
    kept: (left) =>
      `Behalten Sie die übrigen ${left}: Mehr Klicks würden mehr kosten, als sie zeigen, oder die Suchanfragen bringen in dieser Zeit nicht mehr.`,
    untested: (count, names) =>
      `Lassen Sie ${count === "1" ? "1 Keyword weg, dessen" : `${count} Keywords weg, deren`} Test sich mit diesem Geld nicht lohnt: ${names}.`,
    paying: (count, names, rate) =>
      `Schalten Sie ${count === "1" ? "1 Keyword" : `${count} Keywords`} ohne Test: Bei einer Conversion-Rate von ${rate} bringen Klicks mehr, als sie kosten, und anderswo zeigt dieses Geld mehr. Was das kostet, gehört nicht zu diesem Geld: ${names}.`,
    slowLeftOut: (count, names) =>
      `${count === "1" ? "1 Keyword ist" : `${count} Keywords sind`} als zu langsam weggelassen: ${names}.`,
    andMore: (names, more) => `${names} und ${more} ${more === "1" ? "weiteres" : "weitere"}`,
    ofMoney: (money) => `insgesamt, von ${money}`,
    ofMoneyCounted: (money) =>
      `Was die geplanten Klicks kosten, nach dem CPC jedes Keywords: nie mehr als ${money}, und für kein Keyword mehr Klicks, als seine Suchanfragen in den Monaten des Tests bringen.`,
    gain: "mehr als ohne Test",
    gainCounted: (rate) =>
      `Was zu gewinnen ist, wenn Sie über alle späteren Klicks nach dem Test entscheiden, danach, was er gezeigt hat, und nicht jetzt bei einer Conversion-Rate von ${rate}. Was der Test an Klicks verliert, die sich nicht lohnen, ist abgezogen. Der Zufall kann mehr oder weniger bringen.`,
    tested: (of) => `von ${of} Keywords lohnen einen Test`,
    testedCounted:
      "Das Geld geht an die Klicks, die zusammen am meisten gewinnen. Ein Test mit zu wenigen Klicks ändert keine Entscheidung; manche Keywords testet man daher besser gar nicht als ein wenig.",
    gainBarsTitle: "Geld je Keyword",
    gainBarsAmount: "Einplanen",
    gainBarsCounted: "Der CPC jedes Keywords mal seine Klicks. Was am meisten Geld bekommt, steht oben.",
    testClicks: (clicks) => clickCount(clicks),
    summary: (total, monthly) => `${total} insgesamt, ${monthly} pro Monat`,
    total: "insgesamt",
    totalCounted: (aim) =>
      `Was alle Keywords zusammen in den Monaten des Tests ausgeben können. Ein Keyword zu testen kostet seinen CPC mal die nötigen Klicks: ${clicksNeeded(aim)}; oder mal die Klicks, die seine Suchanfragen in dieser Zeit bringen, wo es weniger sind.`,
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
      "Derselbe Test bei anderen Conversion-Raten: insgesamt und pro Monat, wenn er sich auf 2, 3 oder 6 Monate verteilt, soweit die Suchanfragen in dieser Zeit die Klicks bringen. Je niedriger die Rate, desto mehr Klicks braucht ein Verkauf.",
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
    gain: "Gewinn durch den Test",
    within: (months) => `für ${months} danach erwartet`,
    beyond: "mehr als ohne Test, zu erwarten",
    tested: "Keywords für den Test",
    ofMoney: (money) => `von ${money}`,
    judge:
      "Geben Sie jedem Keyword seine Klicks und beurteilen Sie es dann: „Laufende Keywords beurteilen“ sagt, welche zu stoppen sind und welche weiterlaufen.",
    untested: (count) =>
      count === "0"
        ? "Kein Keyword ist wegzulassen."
        : `Lassen Sie ${count === "1" ? "1 Keyword weg, dessen" : `${count} Keywords weg, deren`} Test sich mit diesem Geld nicht lohnt: Unten steht, welche.`,
    paying: (count) =>
      count === "0"
        ? "Kein Keyword ist ohne Test zu schalten."
        : `Schalten Sie ${count === "1" ? "1 Keyword" : `${count} Keywords`} ohne Test: Bei dieser Conversion-Rate bringen Klicks mehr, als sie kosten. Was das kostet, gehört nicht zu diesem Geld.`,
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

  sheet: planSheetWords,

  sample: keywordSample,
};
