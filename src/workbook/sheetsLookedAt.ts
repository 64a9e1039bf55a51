import { quotedParts } from "./quotedParts";

/** A sheet without quotes. After a bracket it is one of another workbook. */
const BARE_SHEET = /(?<![\]\p{L}\p{N}_.\\])([\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!/gu;

/**
 * The sheets of its own workbook that a formula names, in small letters, each by its whole name: 'My plan' is not 'plan'. Of
 * a range from sheet to sheet, as in 'Jan:Mar'!A1, they are its ends.
 */
export function sheetsLookedAt(formula: unknown): Set<string> {
  if (typeof formula !== "string" || !formula.startsWith("=") || !formula.includes("!")) return new Set();
  const { quoted, rest } = quotedParts(formula);
  const inQuotes = quoted.filter(({ isSheet }) => isSheet).map(({ part }) => part.slice(1, -1).replaceAll("''", "'"));
  const bare = Array.from(rest.matchAll(BARE_SHEET), ([, name]) => name);
  const own = [...inQuotes, ...bare].filter((name) => !name.includes("]"));
  return new Set(own.flatMap((name) => name.toLowerCase().split(":")));
}
