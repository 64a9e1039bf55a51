import { subjectsIn } from "./subjects";
import type { FlagKind } from "../../imports/keywords/Flag";
import type { NoKeywordWhy } from "../../imports/keywords/KeywordTable";
import type { Role } from "../../imports/keywords/Role";
import type { ReportSubject } from "../../imports/ads/AdHeadings";
import type { TableWhy } from "../../imports/table/LeftOut";

export const { counted, headedMany, headedOne, many } = subjectsIn({
  keyword: ["keyword", "keywords"],
  searchTerm: ["search term", "search terms"],
  target: ["target", "targets"],
  product: ["product", "products"],
  placement: ["placement", "placements"],
  audience: ["audience", "audiences"],
  ad: ["ad", "ads"],
  adGroup: ["ad group", "ad groups"],
  campaign: ["campaign", "campaigns"],
});

/** Rows with the same trouble: how many there are, where they stand, and what their figures are called. */
export interface Flagged {
  readonly count: number;
  readonly where: string;
  readonly figures: string;
}

/** A sum that a report states, beside that of the rows that were read; both written the way the reader writes them. */
export interface WrongTotal {
  readonly label: string;
  readonly figures: string;
  readonly expected: string;
  readonly got: string;
}

const OPEN_AGAIN = "Open the file again with Data > From Text/CSV and choose where it comes from.";

const keywordCount = (count: number) => (count === 1 ? "1 keyword" : `${count} keywords`);
const has = (count: number) => `${keywordCount(count)} ${count === 1 ? "has" : "have"}`;
const are = (count: number) => `${keywordCount(count)} ${count === 1 ? "is" : "are"}`;
const them = (count: number) => (count === 1 ? "it" : "them");

/** What Worth says about a range of keywords: what was found, what only a person can know, what to look at. */
export const keywordSentences = {
  /** What a role is called in a sentence: "Which column holds the clicks?" */
  role: {
    keyword: "keywords",
    matchType: "match types",
    campaign: "campaigns",
    adGroup: "ad groups",
    account: "accounts",
    status: "states (enabled, paused)",
    network: "networks",
    date: "days",
    device: "devices",
    currency: "currencies",
    clicks: "clicks",
    impressions: "impressions",
    cost: "costs",
    conversions: "conversions",
    conversionValue: "conversion values",
    cpc: "costs per click (CPC)",
    maxCpc: "highest CPCs",
    lowBid: "low bids",
    highBid: "high bids",
    searches: "monthly searches",
  } satisfies Record<Role, string>,
  figures: "figures",

  /** Parts of one line, parted by semicolons. */
  summary: {
    read: (records: number, subject: ReportSubject) => `${counted(records, subject)} read`,
    readFrom: (records: number, subject: ReportSubject, rows: number) =>
      `${counted(records, subject)} read from ${rows} ${rows === 1 ? "row" : "rows"}`,
    by: (heading: string) => `by the column “${heading}”`,
    paused: (count: number) => `${count} ${count === 1 ? "is" : "are"} paused`,
    noBid: (count: number) => `${count} ${count === 1 ? "has" : "have"} no bid`,
    noCpc: (count: number) => `${count} ${count === 1 ? "has" : "have"} no CPC`,
    leftOut: {
      total: (count: number) => `${count} total ${count === 1 ? "row" : "rows"} left out`,
      noKeyword: (count: number) => `${count} ${count === 1 ? "row" : "rows"} without a keyword left out`,
      otherCurrency: (count: number) =>
        `${count} ${count === 1 ? "row in another currency" : "rows in other currencies"} left out`,
      secondTable: (count: number) => `${count} ${count === 1 ? "row" : "rows"} of a second table left out`,
    } satisfies Partial<Record<TableWhy | NoKeywordWhy, (count: number) => string>>,
    totalsAgree: "sums match the report's own totals",
    totalsDiffer: "sums do not match the report's own totals",
  },

  question: {
    column: (role: string) => `Which column holds the ${role}?`,
  },

  /** What a kind of flag means and what to do about it. */
  finding: {
    keywordLost: ({ count, where }: Flagged) =>
      `Excel took ${keywordCount(count)} for a formula and shows an error instead (${where}). Type ${them(count)} again with an apostrophe in front.`,
    keywordRestored: ({ count, where }: Flagged) =>
      `Excel took ${keywordCount(count)} for a formula (${where}). The text was read from the formula: check it.`,
    keywordNotText: ({ count, where }: Flagged) =>
      `${are(count)} not text (${where}): Excel may have changed what was written. Check ${them(count)}.`,
    duplicate: ({ count, where }: Flagged) =>
      `${has(count)} been listed before (${where}). Delete the rows that should not count twice.`,
    differs: ({ figures, where }: Flagged) =>
      `Rows of one keyword disagree about their ${figures} (${where}). The first row counts.`,
    moreConversionsThanClicks: ({ count, where }: Flagged) =>
      `${has(count)} more conversions than clicks (${where}), so there is no conversion rate to judge by.`,
    moreClicksThanImpressions: ({ count, where }: Flagged) =>
      `${has(count)} more clicks than impressions (${where}). Check the columns.`,
    costWithoutClicks: ({ count, where }: Flagged) =>
      `${has(count)} costs but no clicks (${where}). Check the columns.`,
    negative: ({ count, figures, where }: Flagged) =>
      `The ${figures} of ${keywordCount(count)} are below 0 (${where}). Correct them or leave those rows out.`,
    tooLarge: ({ count, figures, where }: Flagged) =>
      `The ${figures} of ${keywordCount(count)} are too large to be true (${where}). Check the column.`,
    notWhole: ({ count, figures, where }: Flagged) =>
      `The ${figures} of ${keywordCount(count)} are not whole numbers (${where}): Excel may have taken points between thousands for decimal points. ${OPEN_AGAIN}`,
    unreadable: ({ count, figures, where }: Flagged) =>
      `The ${figures} of ${keywordCount(count)} are not numbers (${where}). Correct them or leave those rows out.`,
  } satisfies Record<FlagKind, (flagged: Flagged) => string>,
  /** Figures that cannot be read, where what stands there instead says more. */
  unreadable: {
    date: ({ count, figures, where }: Flagged) =>
      `The ${figures} of ${keywordCount(count)} were turned into dates by Excel (${where}), and the figures are lost. ${OPEN_AGAIN}`,
    error: ({ count, figures, where }: Flagged) =>
      `The ${figures} of ${keywordCount(count)} are errors (${where}). Correct the formulas or leave those rows out.`,
  },
  wrongTotal: ({ label, figures, expected, got }: WrongTotal) =>
    `"${label}" says ${expected} ${figures}, the rows read add up to ${got}. Check that no row is missing from the range.`,
  andMore: (count: number) => ` and ${count} more`,
};

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
    conversionValue: "Conversion value",
  },
  which: Object.fromEntries(
    Object.entries(keywordSentences.role).map(([role, words]) => [role, keywordSentences.question.column(words)]),
  ) as Record<Role, string>,
};
