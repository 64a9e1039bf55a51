import type { Role } from "../../imports/keywords/Role";
import { keywordSentences } from "../texts/keywordSentences.en";

/** The words for a range of keywords, whichever job reads it. */
export const keywordSource = {
  range: "Your keywords",
  why: "Click a cell of your list or export; its whole block is read.",
  deleted: "The cells with your keywords were deleted. Choose others.",
  role: {
    keyword: "Keywords",
    highBid: "High bid",
    lowBid: "Low bid",
    cpc: "CPC",
    searches: "Monthly searches",
    clicks: "Clicks",
    cost: "Cost",
    conversions: "Conversions",
  },
  which: Object.fromEntries(
    Object.entries(keywordSentences.role).map(([role, words]) => [role, keywordSentences.question.column(words)]),
  ) as Record<Role, string>,
};
