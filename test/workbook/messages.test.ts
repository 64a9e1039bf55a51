// @vitest-environment jsdom
import { expect, test } from "vitest";
import { rowsInParts } from "../../src/workbook/cellContents";
import { readAddress } from "../../src/workbook/readRange";
import { writeSheet } from "../../src/workbook/writeSheet";
import { WorkbookInNode } from "../preview/excel/WorkbookInNode";

test("rows go to Excel in parts of few enough rows and characters, and none is left out", () => {
  const rows = [
    ["a", 1],
    ["b".repeat(900_000), 2],
    ["c".repeat(200_000), null],
    ["d", true],
  ] as const;
  const parts = [...rowsInParts(rows, 3)];
  expect(parts.map(({ first, part }) => [first, part.length])).toEqual([
    [0, 2],
    [2, 2],
  ]);
  expect(
    [
      ...rowsInParts(
        Array.from({ length: 7 }, () => ["x"]),
        3,
      ),
    ].map(({ part }) => part.length),
  ).toEqual([3, 3, 1]);
  expect([...rowsInParts([], 3)]).toEqual([]);
});

test("a table of long formulas is written, and long texts are read, in messages that Excel on the web takes", async () => {
  const workbook = WorkbookInNode.open({ sheets: ["Texts"] });
  const texts = Array.from({ length: 300 }, (_, i) => [`${i} ${"long ".repeat(6000)}`]);
  for (let first = 0; first < texts.length; first += 100)
    await workbook.set(`Texts!A${first + 1}`, texts.slice(first, first + 100));
  expect((await readAddress("Texts!A1:A300")).values).toEqual(texts);
  const formula = `=SUM(${"1+".repeat(3900)}1)`;
  const build = () => ({
    columnWidths: [60],
    blocks: [],
    names: [],
    table: {
      name: "Long",
      row: 0,
      column: 0,
      columns: [{ header: "Sum" }],
      rows: Array.from({ length: 1200 }, () => [{ formula }]),
    },
  });
  await writeSheet({ name: "Long", tableName: "Long", build });
  expect(await workbook.formula("Long!A1201")).toBe(formula);
});
