import { expect, test } from "vitest";
import { areGroups, GROUP_FORMAT } from "../../../src/imports/groups/groupFormat";
import { readTable } from "../../../src/imports/table/readTable";
import { settleColumns } from "../../../src/imports/table/settleColumns";
import type { Cells } from "../../../src/text/cells";
import { rangeOf } from "../reports/readCells";

const HEADS = ["grouped_by", "customer_group", "customers", "spend", "median_spend", "as_of", "all_rows", "all_customers"]; // prettier-ignore

const read = (cells: Cells) => readTable(GROUP_FORMAT, rangeOf(cells), {});
const isOne = (heads: readonly string[]) => areGroups(settleColumns([heads], GROUP_FORMAT, {}).columns);

test("groups that a database summed up are read row by row, with what it tells of all", () => {
  const table = read([
    HEADS,
    ["rfm", "Champions", 7, 770.5, 101, "2026-10-31", 3, 47],
    ["tiers", "High", 5, 700, 120, "2026-10-31", 3, 47],
    ["tiers", "Low", 42, 12, 0.25, 46_326, 3, 47],
  ]);
  expect(table.groups).toMatchObject([
    { row: 1, by: "rfm", group: "Champions", customers: 7, spend: 770.5, medianSpend: 101 },
    { row: 2, by: "tiers", group: "High", customers: 5 },
    { row: 3, by: "tiers", group: "Low", spend: 12, medianSpend: 0.25 },
  ]);
  expect(table).toMatchObject({ told: { asOf: 46_326, rows: 3, customers: 47 }, isMixed: false, questions: [] });
});

test("its columns are known in capitals and in any order, and nothing else is taken for one", () => {
  expect(isOne(HEADS.map((head) => head.toUpperCase()))).toBe(true);
  expect(isOne([...HEADS].reverse())).toBe(true);
  expect(isOne(["customer", "group", "customers", "spend"])).toBe(false);
});

test("what cannot be a group is left out and told, and so is a figure that cannot be read", () => {
  const { groups, leftOut, isMixed } = read([
    HEADS,
    ["rfm", "Lost", 0, 5, 5, "2026-10-31", 4, 9],
    ["rfm", "", 3, 5, 5, "2026-10-31", 4, 9],
    ["rfm", "Others", 3, "much", 5, "2026-10-31", 4, 9],
    ["rfm", "At Risk", 3, 5, 5, "2026-10-31", 4, 9],
    ["rfm", "Champions", 3, 5, 5, "2026-11-30", 4, 9],
  ]);
  expect(groups.map(({ group }) => group)).toEqual(["At Risk", "Champions"]);
  expect(leftOut.map(({ row, why }) => [row, why])).toEqual([
    [0, "header"],
    [1, "impossible"],
    [2, "impossible"],
    [3, "figure"],
  ]);
  expect(isMixed).toBe(true);
});
