import { expect, test } from "vitest";
import { linesHeight, SENTENCE, TEXT } from "../../../src/taskpane/job/linesHeight";
import { CATALOGUES } from "../../../src/taskpane/texts/languages";
import { linesIn } from "../jobs/fontWidths";

/** A page, and the narrow columns of a form. */
const WIDTHS = [730, 340, 118];

/** All that the pane says in a language, as far as it hangs on nothing. */
const textsIn = (words: unknown): string[] => {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
};

test.each(Object.entries(CATALOGUES))(
  "rows are as high as text in Calibri needs, and hardly ever higher: %s",
  (_, all) => {
    const texts = textsIn(all).filter((text) => text.includes(" "));
    expect(texts.length).toBeGreaterThan(100);
    const rows = [SENTENCE, TEXT].flatMap((letters) =>
      WIDTHS.flatMap((width) =>
        texts.map((text) => {
          const needed = linesIn(text, width - 6, { size: letters.size, bold: letters.isBold === true });
          const lines = Math.round((linesHeight(text, letters, width) - 2) / (letters.size * 1.4));
          return { text, needed, lines };
        }),
      ),
    );
    expect(rows.filter(({ needed, lines }) => lines < needed)).toEqual([]);
    // Arial, for which there is room as well, is wider: a line in so many is more than Calibri takes.
    const [lines, needed] = (["lines", "needed"] as const).map((of) => rows.reduce((sum, row) => sum + row[of], 0));
    expect(lines / needed).toBeLessThan(1.16);
  },
);

test("a sentence that goes over most of a page takes one line, and a word that is longer than a line several", () => {
  const sentence = "120 Kunden brachten nach Abwicklungskosten 3.585, jeder 29,88. Die besten 10 % bringen 38 % davon.";
  expect(linesHeight(sentence, SENTENCE, 730)).toBe(linesHeight("a", SENTENCE, 730));
  // 200 letters of 7.9 points, in lines of 334.
  expect(linesHeight("w".repeat(200), TEXT, 340)).toBe(Math.ceil(5 * 11 * 1.4 + 2));
});
