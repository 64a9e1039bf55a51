import { expect, test } from "vitest";
import { columnsOfFront, frontPart, rowBelowFront, type Front } from "../../../src/taskpane/job/front";
import { linesHeight, TEXT } from "../../../src/taskpane/job/linesHeight";
import { words } from "../../../src/taskpane/job/said";
import type { Places } from "../../../src/taskpane/job/SheetPart";

const AT: Places = { cell: (id) => id.toUpperCase(), column: (id) => id, row: () => 0 };
const figure = (label: string) => {
  return { label: words(label), formula: () => "B9", format: "#,##0", beside: words("of all") };
};
const FRONT: Front = {
  says: [words("Stop two of them.")],
  figures: ["Lost", "Earned", "To stop", "To test"].map(figure),
  next: [words("Begin."), words("Look again.")],
};
const WIDTHS = [180, 60, 60, 60, 90, 90, 90, 90];
const place = { widths: WIDTHS, columns: 8, guards: [] };
const written = (front: Front, notes: readonly string[] = []) =>
  frontPart(front, { notes, links: [] }, place, { next: "What to do next" }).write({ row: 5, column: 0 }, AT);

test("figures share the columns of a page so that the narrowest has as much room as there is", () => {
  const groups = written(FRONT).joined?.filter(({ rows, columns }) => rows === 3 && columns < 8) ?? [];
  expect(groups.map(({ column, columns }) => [column, columns])).toEqual([
    [0, 1],
    [1, 3],
    [4, 2],
    [6, 2],
  ]);
});

test("sentences, what to do next and notes stand in lines over the whole page, each as high as it needs", () => {
  const long = "a note that goes on and on ".repeat(12);
  const lines = written(FRONT, ["short", long]).joined?.filter(({ columns }) => columns === 8) ?? [];
  expect(lines.map(({ row, rows }) => [row, rows])).toEqual([
    [5, 1],
    [12, 2],
    [15, 2],
  ]);
  const [one, several] = lines[2].heights ?? [];
  expect(several).toBeGreaterThan(2 * one - 4);
  expect(several).toBe(linesHeight(long, TEXT, 720));
});

test("what comes below a front knows its row before anything is placed", () => {
  const { rows } = frontPart(FRONT, { notes: ["one", "two"], links: [{ words: "Cohorts", formula: "A" }] }, place, {
    next: "",
  });
  // The source is a note, too, and stands above.
  expect(rowBelowFront(FRONT, { notes: 3, links: 1 })).toBe(5 + rows + 2);
});

test("a front has as many columns as fit on a page, one at least, and more where its figures need them", () => {
  const plain = { ...FRONT, figures: [] };
  expect(columnsOfFront(plain, [300, 300, 100, 100])).toBe(3);
  expect(columnsOfFront(plain, [2000, 10])).toBe(1);
  expect(columnsOfFront(FRONT, [400, 150, 100, 50, 150, 99])).toBe(5);
});

test("many columns are shared out in no time", () => {
  const many = new Array<number>(18).fill(60);
  const part = frontPart(FRONT, { notes: [], links: [] }, { widths: many, columns: 18, guards: [] }, { next: "" });
  const joined = part.write({ row: 5, column: 0 }, AT).joined ?? [];
  expect(joined.filter(({ columns }) => columns >= 4 && columns <= 5)).toHaveLength(4);
});
