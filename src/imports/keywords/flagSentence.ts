import type { Flag } from "./Flag";
import { ROLE_WORDS } from "./roleWords";

const OPEN_AGAIN = "Open the file again with Data > From Text/CSV and choose where it comes from.";

/** What a kind of flag means and what to do about it, for `count` rows that `where` names. */
export function flagSentence(flag: Flag, count: number, where: string): string {
  const keywords = count === 1 ? "1 keyword" : `${count} keywords`;
  const [has, is] = count === 1 ? ["has", "is"] : ["have", "are"];
  const figures = flag.role ? ROLE_WORDS[flag.role] : "figures";
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
