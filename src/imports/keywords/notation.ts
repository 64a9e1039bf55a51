import type { MatchType } from "./matchType";

/** A keyword without the signs that ad tools write round it, and the match type those signs mean. */
export interface KeywordNotation {
  readonly words: string;
  /** null for bare words, which say nothing about the match type. */
  readonly matchType: MatchType | null;
}

const EXACT = /^\[(.+)\]$/s;
const PHRASE = /^["“”„](.+)["“”]$/s;
const MODIFIED = /(?:^|\s)\+(?=[\p{L}\p{N}])/u;

/**
 * Reads the signs of a keyword: `[exact]`, `"phrase"`, `+modified +broad`.
 * @example keywordNotation("[running shoes]") // { words: "running shoes", matchType: "exact" }
 */
export function keywordNotation(keyword: string): KeywordNotation {
  const text = keyword.trim();
  const exact = EXACT.exec(text);
  if (exact) return { words: exact[1].trim(), matchType: "exact" };
  const phrase = PHRASE.exec(text);
  if (phrase) return { words: phrase[1].trim(), matchType: "phrase" };
  if (MODIFIED.test(text)) return { words: text.replace(/(^|\s)\+(?=[\p{L}\p{N}])/gu, "$1"), matchType: "broad" };
  return { words: text, matchType: null };
}
