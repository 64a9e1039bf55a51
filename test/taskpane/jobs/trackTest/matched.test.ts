import { expect, test } from "vitest";
import { keptDraft, type SettledOf } from "../../../../src/taskpane/job/form";
import { FORM } from "../../../../src/taskpane/jobs/trackTest/given";
import { trackTest } from "../../../../src/taskpane/jobs/trackTest/trackTest";
import { saysIn } from "../../../../src/taskpane/says/Says";
import type { CellValue } from "../../../../src/workbook/RangeContents";
import { contentsFrom } from "../../keywords/contents";
import { end } from "../end";
import { plannedSheets, speechIn } from "../onSample";

const SAYS = saysIn(trackTest.words, speechIn("en", "en-GB"));

function tracked(plan: CellValue[][], report: CellValue[][]) {
  const [planned, seen] = [contentsFrom(plan), contentsFrom(report)];
  const read = {
    plan: { contents: planned, table: trackTest.sources.plan.read(planned, {}), hasRoom: false },
    report: { contents: seen, table: trackTest.sources.report.read(seen, {}), hasRoom: false },
  };
  const draft = keptDraft(FORM, { customerValue: 60 }) as SettledOf<typeof FORM>;
  const given = { read, draft };
  const refused = trackTest.refuse?.(given, SAYS);
  const result = end(trackTest.work(given));
  const sheet = trackTest.sheet(result, given, SAYS);
  return { refused, result, plan: sheet && plannedSheets(sheet) };
}

const clicksOf = ({ result }: ReturnType<typeof tracked>) =>
  Object.fromEntries(
    result.keywords.map((one) => [`${one.planned.keyword} ${one.planned.told.matchType}`, one.clicks]),
  );

test("match types are found by their meaning, and keywords without the signs around them", () => {
  const all = tracked(
    [
      ["Keyword", "Match type", "CPC", "Set aside"],
      ["tea", "Exact", 1, 100],
      ["tea", "Phrase", 1, 100],
      ["mate", "Exact", 1, 100],
    ],
    [
      ["Search keyword", "Match type", "Clicks", "Cost", "Conversions"],
      ["[tea]", "Exact match", 40, 40, 1],
      ['"tea"', "Phrase match", 20, 20, 0],
    ],
  );
  expect(clicksOf(all)).toEqual({ "tea Exact": 40, "tea Phrase": 20, "mate Exact": 0 });
  expect(all.result.matching.strangers).toEqual([]);
  // One that has not started is looked for as the report would write it.
  const mate = all.result.keywords.find(({ planned }) => planned.keyword === "mate");
  expect(mate).toMatchObject({ phase: "notStarted", spelled: { keyword: "[mate]", matchType: "Exact match" } });
});

test("where the plan names no campaigns, a keyword's rows in several count together", () => {
  const all = tracked(
    [["Keyword", "CPC", "Set aside"], ["tea", 1, 100]], // prettier-ignore
    [
      ["Keyword", "Campaign", "Ad group", "Clicks", "Cost", "Conversions"],
      ["tea", "Shop", "A", 40, 40, 1],
      ["tea", "Brand", "B", 20, 30, 2],
    ],
  );
  expect(all.result.keywords[0]).toMatchObject({ clicks: 60, cost: 70, conversions: 3 });
});

test("a plan that the report cannot tell apart is refused, and not counted twice", () => {
  const { refused } = tracked(
    [
      ["Keyword", "Match type", "CPC", "Set aside"],
      ["tea", "Exact", 1, 100],
      ["tea", "Phrase", 1, 100],
    ],
    [["Keyword", "Clicks", "Cost", "Conversions"], ["tea", 40, 40, 1]], // prettier-ignore
  );
  expect(refused).toMatch(/^The plan has “tea” more than once/);
});

test("figures that no formula reads are written as values, and said to be", () => {
  const all = tracked(
    [["Keyword", "CPC", "Set aside"], ["tea", 1, 100]], // prettier-ignore
    [["Month", "Keyword", "Clicks", "Cost", "Conversions"], [45_748, "tea", "1,040", "$40.50", 1], [45_778, "tea", 3, 2, 0]], // prettier-ignore
  );
  expect(all.result.days).toBeUndefined();
  const row = all.plan?.table?.rows[0] ?? [];
  const figures = row.flatMap((cell) => (typeof cell === "object" && cell && "formula" in cell ? cell.formula : []));
  for (const figure of [1043, 42.5]) {
    expect(figures).toContainEqual(expect.stringMatching(new RegExp(`^=(\\([A-Z]+\\d+>0\\)\\*){2}${figure}$`)));
  }
  expect(all.plan?.blocks.flatMap(({ cells }) => cells.flat())).toContainEqual({
    text: "The figures are written as values, since no formula can read all of their cells.",
  });
});

test("a day that is years from the others is a slip: there are no months then", () => {
  const report = (day: number) => [
    ["Day", "Keyword", "Clicks", "Cost", "Conversions"],
    [45_800, "tea", 40, 40, 1],
    [day, "tea", 20, 20, 0],
  ];
  const plan = [["Keyword", "CPC", "Set aside"], ["tea", 1, 100]]; // prettier-ignore
  expect(tracked(plan, report(45_900)).result.days).toMatchObject({ first: 45_800, last: 45_900 });
  expect(tracked(plan, report(72_000)).result.days).toBeUndefined();
});
