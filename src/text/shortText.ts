/**
 * A person's text as expressions may see it: nothing at its ends, each run of white space one space, at most `longest`
 * characters.
 *
 * A cell holds up to 32,767 characters, and what is pasted into a field any number. An expression that tries several ways to
 * part a text takes time in its square or cube, and everything of Worth in a workbook waits for it: no expression is shown a
 * text that can be long.
 *
 * @returns undefined where the text is longer: no number, date or heading is
 * @example shortText(" 1\u00a0 234 ", 100) // "1 234"
 */
export function shortText(text: string, longest: number): string | undefined {
  const trimmed = text.trim();
  return trimmed.length > longest ? undefined : trimmed.replace(/\s+/g, " ");
}
