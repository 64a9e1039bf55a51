import type { Flag } from "../../imports/keywords/Flag";
import type { LeftOutWhy } from "../../imports/keywords/LeftOut";
import type { Question } from "../../imports/keywords/Question";
import type { Role } from "../../imports/keywords/Role";

/** What a role is called in a sentence: "Which column holds the clicks?" */
const ROLE: Readonly<Record<Role, string>> = {
  keyword: "keywords",
  matchType: "match types",
  campaign: "campaigns",
  adGroup: "ad groups",
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
};

const OPEN_AGAIN = "Open the file again with Data > From Text/CSV and choose where it comes from.";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What was found in a range of keywords, and what only the planner can know. */
export const keywordReading = {
  /** The parts of the line that says what was read, in this order: "275 keywords read; 133 have no bid." */
  summary: {
    read: (keywords: number, rows: number | undefined) =>
      `${counted(keywords, "keyword", "keywords")} read${rows === undefined ? "" : ` from ${counted(rows, "row", "rows")}`}`,
    noBid: (keywords: number) => `${counted(keywords, "has", "have")} no bid`,
    noCpc: (keywords: number) => `${counted(keywords, "has", "have")} no CPC`,
    /** Rows that a planner may miss. The header, titles and blank rows are not worth a word. */
    leftOut: {
      total: (rows: number) => counted(rows, "total row left out", "total rows left out"),
      noKeyword: (rows: number) => counted(rows, "row without a keyword left out", "rows without a keyword left out"),
      otherCurrency: (rows: number) =>
        counted(rows, "row in another currency left out", "rows in other currencies left out"),
      secondTable: (rows: number) => counted(rows, "row of a second table left out", "rows of a second table left out"),
    } satisfies Partial<Record<LeftOutWhy, (rows: number) => string>>,
    totals: (agree: boolean) => `sums ${agree ? "match" : "do not match"} the report's own totals`,
  },

  /** Rows by name: "row 6, row 7 and 2 more". */
  rows: (named: readonly string[], more: number) => named.join(", ") + (more > 0 ? ` and ${more} more` : ""),

  totalsDiffer: (label: string, role: Role, expected: string, got: string) =>
    `"${label}" says ${expected} ${ROLE[role]}, the rows read add up to ${got}. Check that no row is missing from the range.`,

  flag: flagSentence,
  question: questionSentence,
};

/** What a kind of flag means and what to do about it, for `count` rows that `where` names. */
function flagSentence(flag: Flag, count: number, where: string): string {
  const keywords = count === 1 ? "1 keyword" : `${count} keywords`;
  const [has, is] = count === 1 ? ["has", "is"] : ["have", "are"];
  const figures = flag.role ? ROLE[flag.role] : "figures";
  switch (flag.what) {
    case "keywordLost":
      return `Excel took ${keywords} for a formula and shows an error instead (${where}). Type ${count === 1 ? "it" : "them"} again with an apostrophe in front.`;
    case "keywordRestored":
      return `Excel took ${keywords} for a formula (${where}). The text was read from the formula: check it.`;
    case "keywordNotText":
      return `${keywords} ${is} not text (${where}): Excel may have changed what was written. Check ${count === 1 ? "it" : "them"}.`;
    case "duplicate":
      return `${keywords} ${has} been listed before (${where}). Delete the rows that should not count twice.`;
    case "differs":
      return `Rows of one keyword disagree about their ${figures} (${where}). The first row counts.`;
    case "severalAdGroups":
      return `${keywords} ${is} in several ad groups, added up here (${where}).`;
    case "moreConversionsThanClicks":
      return `${keywords} ${has} more conversions than clicks (${where}), so there is no conversion rate to judge by.`;
    case "moreClicksThanImpressions":
      return `${keywords} ${has} more clicks than impressions (${where}). Check the columns.`;
    case "costWithoutClicks":
      return `${keywords} ${has} costs but no clicks (${where}). Check the columns.`;
    case "negative":
      return `The ${figures} of ${keywords} are below 0 (${where}). Correct them or leave those rows out.`;
    case "tooLarge":
      return `The ${figures} of ${keywords} are too large to be true (${where}). Check the column.`;
    case "notWhole":
      return `The ${figures} of ${keywords} are not whole numbers (${where}): Excel may have taken points between thousands for decimal points. ${OPEN_AGAIN}`;
    case "unreadable":
      return unreadable(flag, `The ${figures} of ${keywords}`, where);
  }
}

function unreadable({ why }: Flag, what: string, where: string): string {
  if (why === "date")
    return `${what} were turned into dates by Excel (${where}), and the figures are lost. ${OPEN_AGAIN}`;
  if (why === "error") return `${what} are errors (${where}). Correct the formulas or leave those rows out.`;
  return `${what} are not numbers (${where}). Correct them or leave those rows out.`;
}

/**
 * A question in plain words.
 * @example questionSentence(question) // 'Does "1,234" in Avg. CPC mean 1234 or 1.234?'
 */
function questionSentence(question: Question): string {
  switch (question.about) {
    case "column": {
      const which = `Which column holds the ${ROLE[question.role]}?`;
      if (question.why === "missing") return which;
      const headings = [...new Set(question.candidates.map(({ heading }) => heading).filter((each) => each !== ""))];
      if (headings.length === 0) return which;
      if (headings.length === 1) return `${which} ${question.candidates.length} columns are called ${headings[0]}.`;
      return `${which} It could be ${listed(headings, "or")}.`;
    }
    case "decimal": {
      const [{ heading }] = question.columns;
      const where = heading === "" ? "" : ` in ${heading}`;
      return `Does "${question.example}"${where} mean ${question.withPoint} or ${question.withComma}?`;
    }
    case "currency":
      return `The amounts are in ${listed(question.found, "and")}. Which currency should be read?`;
  }
}

function listed(words: readonly string[], link: string): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${link} ${words.at(-1)}`;
}
