import { describe, expect, test } from "vitest";
import type { SampleCell } from "../../../src/sample/SampleSheet";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { sampleWord } from "../../../src/taskpane/texts/sampleWords.de";
import { contentsOf, speechIn } from "../jobs/onSample";

type Rows = readonly (readonly SampleCell[])[];

/** Every source with invented data, by its job. */
const samples = JOBS.flatMap(({ id, sources }) =>
  Object.entries(sources).flatMap(([name, { sample, read }]) =>
    sample
      ? ([
          [
            `${name} of ${id}`,
            sample.rows,
            (rows: Rows) => read(contentsOf({ ...sample, rows }, speechIn("en", "en-US")), {}),
          ],
        ] as const)
      : [],
  ),
);

/** What the pane finds in cells: where each role's column stands, and every other column that means something. */
function found(table: ReturnType<(typeof samples)[number][2]>): unknown {
  const { headerRow, columns, questions } = table;
  const placed = Object.entries(columns).map(([role, column]) => [role, column?.index] as const);
  const { survey } = table as { readonly survey?: { readonly needs: readonly { readonly index: number }[] } };
  return { headerRow, placed, questions: questions.length, needs: survey?.needs.map(({ index }) => index) };
}

const german = (rows: Rows) =>
  rows.map((row) => row.map((cell) => (typeof cell === "string" ? sampleWord(cell) : cell)));

describe.each(samples)("the invented %s in German", (_, rows, read) => {
  test("are read as the English ones are", () => {
    const english = read(rows);
    expect(Object.values(english.columns).some((column) => column !== undefined)).toBe(true);
    expect(found(read(german(rows)))).toEqual(found(english));
  });

  test("leave no word in English", () => {
    const same = new Set(["Keyword", "Conversions", "Display", "Newsletter", "Affiliates"]);
    const words = rows.flat().filter((cell): cell is string => typeof cell === "string" && !/^T-\d+$/.test(cell));
    expect(words.filter((word) => sampleWord(word) === word && !same.has(word))).toEqual([]);
  });
});
