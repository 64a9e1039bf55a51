/** A number format that shows these words in place of whatever text a cell holds: formulas go on finding that. */
export function shownAs(words: string): string {
  return `;;;"${words.replaceAll('"', "”")}"`;
}
