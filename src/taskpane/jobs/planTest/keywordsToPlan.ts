import { KEYWORD_FORMAT } from "../../../imports/keywords/keywordFormat";

/** Keywords to plan a test of. Where neither a column nor clicks and their cost give a price for a click, it is asked for. */
export const KEYWORDS_TO_PLAN: typeof KEYWORD_FORMAT = {
  ...KEYWORD_FORMAT,
  wanted: ({ cpc, maxCpc, lowBid, highBid }, rows) => {
    const isPaid = rows.some(({ figures: { clicks, cost } }) => (clicks?.value ?? 0) > 0 && cost?.value !== undefined);
    return isPaid || (cpc ?? maxCpc ?? lowBid ?? highBid) ? [] : ["cpc"];
  },
};
