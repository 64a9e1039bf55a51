import { expect, test } from "vitest";
import { growthCheck } from "../../../src/taskpane/lookup/growthCheck";
import { LANGUAGES } from "../../../src/taskpane/texts/languages";
import type { RangeContents } from "../../../src/workbook/RangeContents";

const values = [
  ["Orders", ""],
  ["Customer", "Amount"],
  ["Ada", 1],
  ["", 2],
  [7, 3],
];
const contents = { sheetName: "My orders", row: 0, column: 1, values, isAlone: true } as unknown as RangeContents;
const rows = { contents, column: 0, first: 2, last: 4 };
const NOW = `COUNTIF('My orders'!$B:$B,"?*")+COUNT('My orders'!$B:$B)-2`;

test("a sheet that looks at a range counts what stands there now beside the whole column, less its title and heading", () => {
  const check = growthCheck({ ...rows, range: "'My orders'!B3:B5" }, LANGUAGES.en);
  expect(check).toMatch(/^IF\(/);
  expect(check).toContain(`IF(${NOW}=COUNTIF('My orders'!B3:B5,"?*")+COUNT('My orders'!B3:B5),`);
  expect(check).toContain('" here: write again."');
});

test("a sheet with a copy of the rows counts those that were copied", () => {
  expect(growthCheck(rows, LANGUAGES.en)).toContain(`IF(${NOW}=2,`);
});

test("nothing is said where other things stand in the same columns", () => {
  expect(growthCheck({ ...rows, contents: { ...contents, isAlone: false } }, LANGUAGES.en)).toBeUndefined();
});
