import type { Flag } from "../../imports/keywords/Flag";
import type { Question } from "../../imports/keywords/Question";
import type { Role } from "../../imports/keywords/Role";
import type { Texts } from "./texts";

/** What a role is called in a sentence, in the plural: "In welcher Spalte stehen die Klicks?" */
const ROLE: Readonly<Record<Role, string>> = {
  keyword: "Keywords",
  matchType: "Keyword-Optionen",
  campaign: "Kampagnen",
  adGroup: "Anzeigengruppen",
  device: "Geräte",
  currency: "Währungen",
  clicks: "Klicks",
  impressions: "Impressionen",
  cost: "Kosten",
  conversions: "Conversions",
  conversionValue: "Conversion-Werte",
  cpc: "Kosten pro Klick (CPC)",
  maxCpc: "höchsten CPCs",
  lowBid: "niedrigen Gebote",
  highBid: "hohen Gebote",
  searches: "Suchanfragen im Monat",
};

const OPEN_AGAIN = "Öffnen Sie die Datei noch einmal mit „Daten > Aus Text/CSV“ und wählen Sie, woher sie stammt.";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What was found in a range of keywords, and what only the planner can know. */
export const keywordReading: Texts["keywordReading"] = {
  summary: {
    read: (keywords, rows) =>
      `${counted(keywords, "Keyword", "Keywords")} ${rows === undefined ? "" : `aus ${counted(rows, "Zeile", "Zeilen")} `}gelesen`,
    noBid: (keywords) => `${keywords} ohne Gebot`,
    noCpc: (keywords) => `${keywords} ohne CPC`,
    leftOut: {
      total: (rows) => counted(rows, "Summenzeile ausgelassen", "Summenzeilen ausgelassen"),
      noKeyword: (rows) => counted(rows, "Zeile ohne Keyword ausgelassen", "Zeilen ohne Keyword ausgelassen"),
      otherCurrency: (rows) =>
        counted(rows, "Zeile in anderer Währung ausgelassen", "Zeilen in anderen Währungen ausgelassen"),
      secondTable: (rows) =>
        counted(rows, "Zeile einer zweiten Tabelle ausgelassen", "Zeilen einer zweiten Tabelle ausgelassen"),
    },
    totals: (agree) =>
      agree ? "Summen stimmen mit denen des Berichts überein" : "Summen weichen von denen des Berichts ab",
  },

  rows: (named, more) => named.join(", ") + (more > 0 ? ` und ${more} weitere` : ""),

  totalsDiffer: (label, role, expected, got) =>
    `„${label}“ nennt ${expected} (${ROLE[role]}), die gelesenen Zeilen ergeben ${got}. Prüfen Sie, ob im Bereich eine Zeile fehlt.`,

  flag: flagSentence,
  question: questionSentence,
};

function flagSentence(flag: Flag, count: number, where: string): string {
  const one = count === 1;
  const keywords = one ? "1 Keyword" : `${count} Keywords`;
  const figures = flag.role ? ROLE[flag.role] : "Zahlen";
  const of = one ? "eines Keywords" : `von ${count} Keywords`;
  switch (flag.what) {
    case "keywordLost":
      return `Excel hielt ${keywords} für eine Formel und zeigt stattdessen einen Fehler (${where}). Tippen Sie ${one ? "es" : "sie"} noch einmal, mit einem Apostroph davor.`;
    case "keywordRestored":
      return `Excel hielt ${keywords} für eine Formel (${where}). Der Text wurde aus der Formel gelesen: Prüfen Sie ihn.`;
    case "keywordNotText":
      return `${keywords} ${one ? "ist" : "sind"} kein Text (${where}): Vielleicht hat Excel die Eingabe verändert. Prüfen Sie ${one ? "es" : "sie"}.`;
    case "duplicate":
      return `${keywords} ${one ? "stand" : "standen"} schon weiter oben (${where}). Löschen Sie die Zeilen, die nicht doppelt zählen sollen.`;
    case "differs":
      return `Zeilen eines Keywords nennen verschiedene ${withoutEnding(figures)} (${where}). Die erste Zeile zählt.`;
    case "severalAdGroups":
      return `${keywords} ${one ? "steht" : "stehen"} in mehreren Anzeigengruppen und ${one ? "wurde" : "wurden"} hier zusammengezählt (${where}).`;
    case "moreConversionsThanClicks":
      return `${keywords} ${one ? "hat" : "haben"} mehr Conversions als Klicks (${where}), also keine Conversion-Rate, nach der zu urteilen wäre.`;
    case "moreClicksThanImpressions":
      return `${keywords} ${one ? "hat" : "haben"} mehr Klicks als Impressionen (${where}). Prüfen Sie die Spalten.`;
    case "costWithoutClicks":
      return `${keywords} ${one ? "hat" : "haben"} Kosten, aber keine Klicks (${where}). Prüfen Sie die Spalten.`;
    case "negative":
      return `Die ${figures} ${of} liegen unter 0 (${where}). Berichtigen Sie sie oder lassen Sie diese Zeilen weg.`;
    case "tooLarge":
      return `Die ${figures} ${of} sind zu groß, um wahr zu sein (${where}). Prüfen Sie die Spalte.`;
    case "notWhole":
      return `Die ${figures} ${of} sind keine ganzen Zahlen (${where}): Vielleicht hat Excel Punkte zwischen Tausendern für Dezimalpunkte gehalten. ${OPEN_AGAIN}`;
    case "unreadable":
      return unreadable(flag, `Die ${figures} ${of}`, where);
  }
}

function unreadable({ why }: Flag, what: string, where: string): string {
  if (why === "date")
    return `${what} hat Excel in Datumsangaben verwandelt (${where}), die Zahlen sind verloren. ${OPEN_AGAIN}`;
  if (why === "error")
    return `${what} sind Fehler (${where}). Berichtigen Sie die Formeln oder lassen Sie diese Zeilen weg.`;
  return `${what} sind keine Zahlen (${where}). Berichtigen Sie sie oder lassen Sie diese Zeilen weg.`;
}

function questionSentence(question: Question): string {
  switch (question.about) {
    case "column": {
      const which = `In welcher Spalte stehen die ${ROLE[question.role]}?`;
      if (question.why === "missing") return which;
      const headings = [...new Set(question.candidates.map(({ heading }) => heading).filter((each) => each !== ""))];
      if (headings.length === 0) return which;
      if (headings.length === 1) return `${which} ${question.candidates.length} Spalten heißen ${headings[0]}.`;
      return `${which} Möglich sind ${listed(headings, "oder")}.`;
    }
    case "decimal": {
      const [{ heading }] = question.columns;
      const where = heading === "" ? "" : ` in ${heading}`;
      return `Bedeutet „${question.example}“${where} ${german(question.withPoint)} oder ${german(question.withComma)}?`;
    }
    case "currency":
      return `Die Beträge sind in ${listed(question.found, "und")}. Welche Währung soll gelesen werden?`;
  }
}

function german(value: number): string {
  return value.toLocaleString("de", { maximumFractionDigits: 10, useGrouping: false });
}

/** "die hohen Gebote", but "verschiedene hohe Gebote". */
function withoutEnding(figures: string): string {
  return figures.replace(/^(niedrige|hohe|höchste)n /, "$1 ");
}

function listed(words: readonly string[], link: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${link} ${words.at(-1)}`;
}
