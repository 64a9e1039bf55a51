import { expect, test } from "vitest";
import { readKeywords } from "../reports/readCells";

const table = (...rows: string[][]) => [["Keyword", "Clicks", "Cost", "Avg. CPC", "Quality"], ...rows];

test("a cost that can be read two ways is asked about, and answered", () => {
  const cells = table(["tea", "12", "1,234", "", ""], ["mate", "7", "2,345", "", ""]);
  const { questions, keywords } = readKeywords(cells);
  expect(questions).toEqual([
    {
      about: "decimal",
      columns: [{ index: 2, heading: "Cost" }],
      example: "1,234",
      withPoint: 1234,
      withComma: 1.234,
    },
  ]);
  expect(keywords[0].cost).toBeUndefined();
  expect(keywords[0].flags).toEqual([{ what: "unreadable", row: 1, role: "cost", why: "open" }]);
  expect(readKeywords(cells, { decimal: "," })).toMatchObject({
    questions: [],
    keywords: [{ cost: 1.234 }, { cost: 2.345 }],
  });
  expect(readKeywords(cells, { decimal: "." })).toMatchObject({
    questions: [],
    keywords: [{ cost: 1234 }, { cost: 2345 }],
  });
});

test("12,5 somewhere in the column settles it", () => {
  const { questions, keywords, decimal } = readKeywords(
    table(["tea", "", "1,234", "", ""], ["mate", "", "12,5", "", ""]),
  );
  expect(questions).toEqual([]);
  expect(decimal).toBe(",");
  expect(keywords.map(({ cost }) => cost)).toEqual([1.234, 12.5]);
});

test("another column settles it, as one export is written in one way", () => {
  const { questions, keywords } = readKeywords(table(["tea", "", "1,234", "2.80", ""]));
  expect(questions).toEqual([]);
  expect(keywords[0].cost).toBe(1234);
});

test("clicks settle it: they are whole, so their commas part thousands", () => {
  expect(readKeywords(table(["tea", "4,848", "1,234", "", ""])).keywords[0]).toMatchObject({
    clicks: 4848,
    cost: 1234,
  });
  expect(readKeywords(table(["tea", "4.848", "1,234", "", ""])).keywords[0]).toMatchObject({
    clicks: 4848,
    cost: 1.234,
  });
});

test("a percentage in a column that is not read settles it", () => {
  expect(readKeywords(table(["tea", "", "1.234", "", "5,88%"])).keywords[0].cost).toBe(1234);
});

test("a total row settles it", () => {
  expect(
    readKeywords(table(["tea", "", "1,234", "", ""], ["Total: Keywords", "", "1,234.00", "", ""])).keywords[0].cost,
  ).toBe(1234);
});

test("a table that contradicts itself is read where each value is plain, and asked about elsewhere", () => {
  const { questions, keywords } = readKeywords(
    table(["a", "", "12,5", "", ""], ["b", "", "2.80", "", ""], ["c", "", "1,234", "", ""]),
  );
  expect(keywords.map(({ cost }) => cost)).toEqual([12.5, 2.8, undefined]);
  expect(questions).toMatchObject([{ about: "decimal", example: "1,234" }]);
});

test("numbers that Excel made raise no question", () => {
  expect(
    readKeywords([
      ["Keyword", "Cost"],
      ["tea", 1.234],
    ]).questions,
  ).toEqual([]);
});
