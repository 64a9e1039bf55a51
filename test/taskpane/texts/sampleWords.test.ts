import { describe, expect, test } from "vitest";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import type { ReadTable } from "../../../src/taskpane/job/JobData";
import { LANGUAGES, type Language } from "../../../src/taskpane/texts/languages";
import { contentsOf, speechIn } from "../jobs/onSample";

const OTHERS = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== "en");

/** Every source with invented data in each language but English, by its job. */
const samples = JOBS.flatMap(({ id, sources, words }) =>
  Object.entries(sources).flatMap(([name, { sample, read }]) =>
    OTHERS.flatMap((language) => {
      const inLanguage = (one: Language) => sample && contentsOf(sample, speechIn(one, "en-US"), words);
      const [english, other] = [inLanguage("en"), inLanguage(language)];
      return english && other ? [[`${name} of ${id}`, language, { read, english, other }] as const] : [];
    }),
  ),
);

/** What the pane finds in cells: where each role's column stands, and every other column that means something. */
function found(table: ReadTable): unknown {
  const { headerRow, columns, questions } = table;
  const placed = Object.entries(columns).map(([role, column]) => [role, column?.index] as const);
  const { survey } = table as { readonly survey?: { readonly needs: readonly { readonly index: number }[] } };
  return { headerRow, placed, questions: questions.length, needs: survey?.needs.map(({ index }) => index) };
}

describe.each(samples)("the invented %s in %s", (_, __, { read, english, other }) => {
  test("are read as the English ones are", () => {
    const table = read(english, {});
    expect(Object.values(table.columns).some((column) => column !== undefined)).toBe(true);
    expect(found(read(other, {}))).toEqual(found(table));
  });

  test("leave no word in English", () => {
    const same = new Set(["Keyword", "Conversions", "Display", "Newsletter", "Affiliates"]);
    const words = (cells: typeof english) =>
      [cells.sheetName, ...cells.values.flat()].filter(
        (cell) => typeof cell === "string" && !/^(?:T-\d+)?$/.test(cell),
      );
    const translated = words(other);
    expect(words(english).filter((word, i) => word === translated[i] && !same.has(String(word)))).toEqual([]);
  });
});
