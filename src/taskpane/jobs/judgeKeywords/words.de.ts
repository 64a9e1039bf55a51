import type { ReportSubject } from "../../../imports/ads/AdHeadings";
import type { Unjudged } from "./judge";
import type { KeywordVerdict } from "./verdicts";
import type { Untold, UntoldWorth } from "./usual";
import type { ReasonWords } from "./words.en";
import { counted, keywordSample, keywordSource, many } from "../../keywords/words.de";
import { orderWords } from "../../orders/words.de";
import type { JudgeWords } from "./words.en";
import { judgeSheetWords } from "./sheetWords.de";
import { clicksIn, toComeWords } from "./toComeWords.de";
import { judgeFieldWords } from "./fieldWords.de";

const against = (verdict: KeywordVerdict, { confidence, risk, likely }: ReasonWords) => {
  if (verdict === "Profitable") return `mindestens Ihre Sicherheit von ${confidence}`;
  if (verdict === "Unprofitable") return `höchstens die ${risk}, bei denen Schluss ist`;
  return likely ? `weniger als Ihre Sicherheit von ${confidence}` : `mehr als die ${risk}, bei denen Schluss ist`;
};

const verdictWord: Readonly<Record<KeywordVerdict, string>> = {
  Unprofitable: "Unprofitabel",
  "Keep testing": "Weiter testen",
  Profitable: "Profitabel",
  "Too few clicks": "Zu wenige Klicks",
};

const whyUntold: Readonly<Record<Untold | UntoldWorth, (subject: ReportSubject, conversions: number) => string>> = {
  tooFewConversions: (_, conversions) => `Es sind weniger als ${conversions} Conversions.`,
  tooFewKeywords: (subject) => `Weniger als zwei ${many(subject)} haben brauchbare Klicks und Conversions.`,
  allConverted: () => "Jeder Klick führte zu einer Conversion.",
  ratesAlike: (subject) => `Die ${many(subject)} unterscheiden sich nicht mehr, als der Zufall es will.`,
  ratesAllOrNothing: () => "Jede Zeile hat so viele Conversions wie Klicks oder gar keine.",
  worthUntold: (subject) => `Die ${many(subject)} sagen kaum, wie viele Klicks diese Rate wert wäre.`,
};

const whyUnjudged: Readonly<Record<Unjudged, string>> = {
  noClicks: "noch keine Klicks, also keine Grundlage.",
  clicksMissing: "In der Zeile fehlt die Zahl der Klicks.",
  costMissing: "In der Zeile fehlen die Kosten, der Klickpreis ist also nicht bekannt.",
  conversionsMissing: "In der Zeile fehlt die Zahl der Conversions.",
  belowZero: "Eine Zahl in der Zeile liegt unter 0.",
  moreConversionsThanClicks: "mehr Conversions als Klicks, also keine Conversion-Rate als Grundlage.",
};

/** The words of the job "Judge running keywords", in German. */
export const de: JudgeWords = {
  name: "Laufende Keywords beurteilen",
  about: "Bei welchen Keywords sich die Klicks rechnen, welche Verlust machen und welche weiter zu testen sind.",

  sources: {
    keywords: { ...keywordSource, awaited: "Das Ergebnis erscheint hier, sobald Worth Ihren Bericht hat." },
    orders: {
      ...orderWords.source,
      awaited: "Das Ergebnis erscheint hier, sobald Worth aus Ihren Bestellungen weiß, was ein Kunde wert ist.",
    },
    lags: {
      range: "Ihre Tage bis zur Conversion",
      why: "Ein Bericht der Conversions nach Tagen seit dem Klick, etwa das Segment „Tage bis zur Conversion“ von Google Ads; klicken Sie in eine Zelle davon.",
      awaited: "Das Ergebnis erscheint hier, sobald Worth weiß, wie lange Ihre Verkäufe brauchen.",
      deleted: "Die Zellen mit Ihren Tagen bis zur Conversion wurden gelöscht. Wählen Sie andere.",
      role: { lag: "Tage bis zur Conversion", conversions: "Conversions" },
      which: {
        lag: "In welcher Spalte stehen die Tage bis zur Conversion?",
        conversions: "In welcher Spalte stehen die Conversions?",
      },
    },
  },

  fields: judgeFieldWords,
  worth: (figures) =>
    `Ein Kunde ist ${figures.value} wert: ${figures.orders} ${figures.orders === "1" ? "Bestellung" : "Bestellungen"} von ${figures.customers} Kunden, abzüglich der Abwicklungskosten.`,

  reportedWorth: (figures) =>
    `Eine Conversion ist ${figures.value} wert: Conversion-Wert ${figures.total}, geteilt durch ${figures.conversions} Conversions, abzüglich der Abwicklungskosten.`,

  usual: {
    learnt: ({ rate, clicks, keywords }, subject) =>
      `${rate}, ${clicksIn(clicks)} wert: aus dem Bericht gelernt (${counted(keywords, subject)})`,
    assumed: (rate) => `${rate}, einen Verkauf wert, da dieser Bericht keine eigene verrät`,
    whole: (rate) => `${rate}, einen Verkauf wert: die Rate des ganzen Berichts`,
    oneSale: (clicks) =>
      clicks === "1" ? "1 Klick, der einen Verkauf bringt" : `${clicks} Klicks, die einen Verkauf bringen`,
    report: (learnt) => `Ihr Bericht sagt: ${learnt}. Leeren Sie das Feld der Rate, um danach zu urteilen.`,
    untold: (rate, why) =>
      `Beurteilt mit einer üblichen Conversion-Rate von ${rate}, einen Verkauf wert, da dieser Bericht keine eigene verrät. ${why}`,
    untoldWorth: (rate, why) =>
      `Beurteilt mit der Rate des ganzen Berichts, ${rate}, die nicht mehr als einen Verkauf wert ist. ${why}`,
    why: whyUntold,
    farOff: ({ rate, clicks, conversions, usual, isPart }, isTold) =>
      `Die Conversion-Rate dieses Berichts ist ${rate} (Verkäufe: ${conversions}, ${isPart ? "bisher zählende Klicks" : "Klicks"}: ${clicks}). Mit einer üblichen Conversion-Rate von ${usual} können Urteile zu streng oder zu milde ausfallen. ${isTold ? "Leeren Sie dieses Feld" : `Tragen Sie dort ${rate} ein`}, um nach dem Bericht zu urteilen.`,
  },

  toCome: toComeWords,

  refusal: {
    noLags: "In diesen Zellen stehen keine Conversions nach Tagen. Wählen Sie andere.",
    noReportSince: (last) =>
      `Der Bericht endet am ${last}. Geben Sie oben an, wie viele Tage später Sie ihn heruntergeladen haben: Was bis dahin verkauft wurde, steht darin.`,
    noReportDays:
      "Geben Sie oben an, wie viele Tage der Bericht umfasst, damit Klicks weniger zählen, die noch nicht verkauft haben können.",
    noOrders: "In diesen Zellen stehen keine Bestellungen. Wählen Sie andere.",
    noCost:
      "Geben Sie oben an, was die Abwicklung einer Bestellung kostet. Ohne diese Kosten hat kein Kunde einen Wert.",
    noReportedValue:
      "In diesem Bericht stehen keine Conversion-Werte. Geben Sie ein, was ein Kunde wert ist, oder nehmen Sie den Wert aus Ihren Bestellungen.",
    noKeywords:
      "In diesen Zellen stehen keine Keywords, Kampagnen oder Ähnliches. Wählen Sie die Spalte mit den Namen oder andere Zellen.",
    noColumns: "Wählen Sie oben die Spalten mit Klicks, Kosten und Conversions.",
    noValue: "Geben Sie oben ein, was ein Kunde wert ist, oder nehmen Sie den Wert aus Ihren Bestellungen.",
    nothingJudged: "Noch fehlen hier Klicks, nach denen sich etwas beurteilen lässt.",
  },

  under: (share) => `unter ${share}`,
  over: (share) => `über ${share}`,

  answer: {
    stop: (losing, money, subject) => {
      if (losing === "0") {
        return subject === "keyword"
          ? "Kein Keyword macht mit Sicherheit Verlust."
          : `${many(subject)}: bei keinem Eintrag ist ein Verlust sicher.`;
      }
      return `Stoppen Sie ${counted(losing, subject)} mit Verlust oder bieten Sie dafür weniger: ${money.lost} von ${money.spent} flossen dorthin.`;
    },
    keepTesting: (testing, subject) => (testing === "0" ? "" : `Testen Sie ${counted(testing, subject)} weiter.`),
    letRun: (profitable, subject) => {
      if (profitable === "0") return "";
      if (subject !== "keyword")
        return `Lassen Sie laufen, wessen Klicks sich rechnen: ${counted(profitable, subject)}.`;
      return profitable === "1"
        ? "Lassen Sie das eine Keyword laufen, dessen Klicks sich rechnen."
        : `Lassen Sie die ${profitable} Keywords laufen, deren Klicks sich rechnen.`;
    },
    wait: (early, subject) =>
      early === "0" ? "" : `Noch zu wenige Klicks für ein Urteil: ${counted(early, subject)}.`,
    lost: (subject) => `für ${many(subject)} mit Verlust ausgegeben`,
    lostCounted: (figures, subject) =>
      `Die Summe der Kosten aller ${many(subject)}, deren Gewinnchance höchstens ${figures.risk} beträgt: ${figures.cost}. Ihre Conversions waren ${figures.earned} wert.`,
    gain: "Ertrag minus Kosten, insgesamt",
    gainCounted: (figures, subject) =>
      `Conversions mal ${figures.value} ergibt ${figures.earned}, abzüglich der Kosten von ${figures.cost}. Nur ${many(subject)} mit Klicks, Kosten und Conversions zählen.`,
    tests: (clicks, gain) =>
      `Wo sich weiteres Testen lohnt, ${clicks === "1" ? "bringt 1 weiterer Klick" : `bringen insgesamt ${clicks} weitere Klicks`} durch bessere Entscheidungen voraussichtlich ${gain} Gewinn.`,
    changes: ({ pause, lower, raise }) =>
      `Hochzuladen: ${pause} pausieren, bei ${lower} weniger bieten, bei ${raise} mehr bieten. Die Liste wird mitgeschrieben, in den Spalten des Google Ads Editor.`,
    group: {
      Unprofitable: {
        title: verdictWord.Unprofitable,
        advice: "Stoppen Sie diese oder bieten Sie nicht mehr als ihren neuen höchsten CPC.",
        counted: (confidence, risk) =>
          `Nach den bisherigen Klicks und Conversions, ausgehend von der üblichen Rate, beträgt die Chance, dass ein Klick wirklich mehr bringt, als er kostet, höchstens ${risk}: Ein Verlust ist zu mindestens ${confidence} sicher.`,
      },
      "Keep testing": {
        title: verdictWord["Keep testing"],
        advice: "Noch nicht sicher, weder so noch so. Überall steht dabei, wie lange es ohne Verkauf weitergehen soll.",
        counted: (confidence, risk) =>
          `Die Chance, dass ein Klick wirklich mehr bringt, als er kostet, liegt zwischen ${risk} und ${confidence}. Pausieren Sie bei der genannten Zahl von Klicks, wenn bis dahin kein Verkauf kommt: Ab dort kostet der nächste Klick mehr, als er voraussichtlich bringt, auch das mitgezählt, was man durch ihn lernt. Ein genannter Test ist die Zahl weiterer Klicks mit dem höchsten erwarteten Gewinn.`,
      },
      Profitable: {
        title: verdictWord.Profitable,
        advice: "Begrenzen Sie die Ausgaben dafür nicht, solange ein Klick weniger kostet als der EPC.",
        counted: (confidence) =>
          `Nach den bisherigen Klicks und Conversions, ausgehend von der üblichen Rate, beträgt die Chance, dass ein Klick wirklich mehr bringt, als er kostet, mindestens ${confidence}.`,
      },
      "Too few clicks": {
        title: verdictWord["Too few clicks"],
        advice: "Hier gibt es noch kein Urteil: Es wäre das der üblichen Rate und nicht das eigene.",
        counted: (_confidence, _risk, least) =>
          `Mit weniger als ${least} ${least === "1" ? "Klick" : "Klicks"}, einem Fünftel dessen, was die übliche Rate wert ist, würde diese Rate fast allein entscheiden. Bis dahin steht überall dabei, wie lange es ohne Verkauf weitergehen soll.`,
      },
    },
    groupMoney: (cost) => `${cost} ausgegeben`,
    unjudged: { title: "Nicht beurteilt", advice: "Diese stehen auf dem geschriebenen Blatt, ohne Urteil." },
    showAll: (count) => `Alle ${count} zeigen`,
    showFewer: "Weniger zeigen",
    reason: (verdict, words) => {
      const counted = words.counted === undefined ? "" : `, von denen bisher ${words.counted} zählen`;
      const seen = `${words.sales} ${words.oneSale ? "Verkauf" : "Verkäufe"} bei ${words.clicks} ${words.oneClick ? "Klick" : "Klicks"}${counted}`;
      return verdict === "Too few clicks"
        ? `${verdictWord[verdict]}: ${seen}; beurteilt wird ab ${words.least}${words.counted === undefined ? "" : ", die zählen"}.`
        : `${verdictWord[verdict]}: ${seen}; Gewinnchance ${words.chance}, ${against(verdict, words)}.`;
    },
    noSales: "keine",
    figures: (figures) =>
      `EPC ${figures.expected} (${figures.low} bis ${figures.high}), CPC ${figures.cpc}. Neuer höchster CPC: ${figures.highest}.`,
    test: (figures) =>
      `${figures.clicks} ${figures.clicks === "1" ? "weiteren Klick" : "weitere Klicks"} testen (${figures.cost}): Das ist ${figures.gain} wert.`,
    lookAgain: (figures) =>
      `Bisher lohnt es sich: Lassen Sie es laufen und sehen Sie nach ${figures.clicks} ${figures.clicks === "1" ? "Klick" : "Klicks"} (${figures.cost}) wieder nach; das ist ${figures.gain} wert.`,
    unjudgedReason: (why) => `Nicht beurteilt: ${whyUnjudged[why]}`,
    paused: "pausiert",
    withMatchType: (keyword, matchType) => `${keyword} (${matchType})`,
  },

  action: {
    pause: (a) => `Pausieren: Ein Klick kostet ${a.cpc} und bringt ${a.earned}`,
    bidLess: (a) => `Höchstens ${a.highest} bieten: Ein Klick kostet ${a.cpc}`,
    test: (pauseAt, isPart) =>
      `Weiter testen; ohne Verkauf bis dahin bei ${isPart ? `${pauseAt} zählenden Klicks` : clicksIn(pauseAt)} pausieren`,
    testOn: "Weiter testen: lohnt sich, auch wenn die nächsten Klicks nichts verkaufen",
    run: (a) => `Laufen lassen: Ein Klick ist bis zu ${a.highest} wert`,
    paused: {
      stay: (a) => `Pausiert lassen: Ein Klick kostete ${a.cpc} und bringt ${a.earned}`,
      again: (a) => `Derzeit pausiert; wenn es wieder läuft, höchstens ${a.highest} bieten`,
    },
  },

  matchType: { exact: "genau passend", phrase: "passende Wortgruppe", broad: "weitgehend passend" },

  front: {
    lost: (subject) => `Ausgegeben für ${many(subject)} mit Verlust`,
    gain: "Ertrag minus Kosten",
    stop: "Zu stoppen oder zu senken",
    test: "Weiter zu testen",
    of: (all) => `von insgesamt ${all}`,
    ofJudged: (all, subject) => `von ${counted(all, subject)} mit brauchbaren Zahlen`,
    usual: (rate, clicks) => `Beurteilt mit einer üblichen Conversion-Rate von ${rate}, ${clicksIn(clicks)} wert.`,
    learnt: ({ rate, clicks, keywords }, subject) =>
      `Beurteilt mit einer üblichen Conversion-Rate von ${rate}, ${clicksIn(clicks)} wert: aus den Zeilen darunter gelernt (${counted(keywords, subject)}).`,
    earned: (earned, spent) => `${earned} Ertrag, ${spent} Kosten`,
  },

  picture: {
    title: "EPC gegen CPC",
    cpc: "CPC, was ein Klick kostet",
    epc: "EPC, was ein Klick einbringt",
    breakEven: "Gewinnschwelle",
    described: (counts, subject) =>
      `EPC gegen CPC, ${counted(counts.all, subject)}: ${counts.above} über der Gewinnschwelle, ${counts.below} darunter. Die folgende Liste enthält alle Zahlen.`,
    mark: (keyword, figures) => `${keyword}: ${figures}`,
    beyond: (count, top, subject) =>
      `${counted(count, subject)} mit mehr als ${top} pro Klick ${count === "1" ? "steht" : "stehen"} am oberen Rand.`,
    largest: "Die größten Ausgaben, mit der Spanne ihres EPC:",
    counted: (confidence, subject) =>
      `Die Zeichen sind die ${many(subject)}. Über der Linie bringt ein Klick voraussichtlich mehr ein, als er kostet, darunter weniger. Die senkrechten Linien zeigen, wo der wahre EPC mit einer Wahrscheinlichkeit von ${confidence} liegt.`,
  },

  written: (name) =>
    `Auf das Tabellenblatt „${name}“ geschrieben. Ändern Sie dort eine Zahl oder eine Annahme, und die Urteile passen sich an.`,

  sheet: judgeSheetWords,

  sample: keywordSample,
};
