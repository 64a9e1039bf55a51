import type { Role } from "../../imports/keywords/Role";
import { keywordSentences } from "../texts/keywordSentences.de";

/** The words for a range of keywords, whichever job reads it, in German. */
export const keywordSource = {
  range: "Ihre Keywords",
  why: "Klicken Sie in eine Zelle Ihrer Liste oder Ihres Exports; der ganze Block wird gelesen.",
  deleted: "Die Zellen mit Ihren Keywords wurden gelöscht. Wählen Sie andere.",
  role: {
    keyword: "Keywords",
    highBid: "Oberes Gebot",
    lowBid: "Unteres Gebot",
    cpc: "CPC",
    searches: "Suchanfragen pro Monat",
    clicks: "Klicks",
    cost: "Kosten",
    conversions: "Conversions",
  },
  which: Object.fromEntries(
    Object.entries(keywordSentences.role).map(([role, words]) => [role, keywordSentences.question.column(words)]),
  ) as Record<Role, string>,
};
