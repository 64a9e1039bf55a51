import { expect, test } from "vitest";
import { PLAN_FORMAT } from "../../../src/imports/plans/planFormat";
import { readTable } from "../../../src/imports/table/readTable";

function read(values: (string | number)[][]) {
  return readTable(PLAN_FORMAT, { values, text: values.map((row) => row.map(String)) });
}

const brief = ({ planned }: ReturnType<typeof read>) =>
  planned.map(({ keyword, setAside, price, ahead }) => [keyword, setAside, price, ahead]);

test("a plan for the most gain is read: what it sets aside, and the clicks to be had", () => {
  const table = read([
    ["Keyword", "Set aside", "CPC", "Clicks", "What to do", "Expected gain", "Clicks to be had", "Place in source"],
    ["tea", 75, 1.5, 50, "Test", 40, 900, 2],
    ["mate", 0, 2, 0, "Leave out", 0, 300, 3],
  ]);
  expect(brief(table)).toEqual([
    ["tea", 75, 1.5, 900],
    ["mate", 0, 2, 300],
  ]);
  expect(table.questions).toEqual([]);
});

test("of a plan by the plain rule, what its searches can spend goes before what the whole test would cost", () => {
  const german = read([
    ["Keyword", "Testkosten", "CPC", "Suchvolumen", "Monate", "Rechtzeitig?", "Einplanen"],
    ["Tee", 150, 1.5, 100, 6, "Zu langsam", 75],
  ]);
  expect(brief(german)).toEqual([["Tee", 75, 1.5, undefined]]);
  expect(brief(read([["Keyword", "Cost to test", "CPC"], ["tea", 150, 1.5]]))).toEqual([["tea", 150, 1.5, undefined]]); // prettier-ignore
});

test("rows of one keyword, match type, campaign and ad group are one test; those without a price are left out and told", () => {
  const table = read([
    ["Keyword", "Match type", "Campaign", "CPC", "Set aside"],
    ["tea", "Exact", "Shop", 1, 10],
    ["tea", "Phrase", "Shop", 1, 20],
    ["Tea", "exact", "Shop", 1, 5],
    ["mate", "Exact", "Shop", "", ""],
  ]);
  expect(table.planned.map(({ matchType, setAside, rows }) => [matchType, setAside, rows])).toEqual([
    ["exact", 15, [1, 3]],
    ["phrase", 20, [2]],
  ]);
  expect(table.leftOut.find(({ row }) => row === 4)?.why).toBe("noPrice");
});
