import { describe, expect, test } from "vitest";
import { keptDraft, type DraftOf, type SettledOf } from "../../../../src/taskpane/job/form";
import { changeOf, coinDecimals, uploadedKeyword } from "../../../../src/taskpane/jobs/judgeKeywords/changes";
import { FORM } from "../../../../src/taskpane/jobs/judgeKeywords/form";
import { judgeKeywords } from "../../../../src/taskpane/jobs/judgeKeywords/judgeKeywords";
import { saysIn } from "../../../../src/taskpane/says/Says";
import type { CellValue } from "../../../../src/workbook/RangeContents";
import { contentsFrom } from "../../keywords/contents";
import { end } from "../end";
import { plannedSheets, speechIn } from "../onSample";

const SAYS = saysIn(judgeKeywords.words, speechIn("en", "en-GB"));
const HEADER = ["Keyword", "Match type", "Campaign", "Ad group", "Status", "Max. CPC", "Clicks", "Cost", "Conversions"];
const ROWS: CellValue[][] = [
  ["tea", "Exact match", "C", "A", "Enabled", 2, 1000, 1500, 2],
  ["[green tea]", "Exact match", "C", "A", "Enabled", 0.5, 1000, 400, 40],
  ['"mate"', "Phrase match", "C", "B", "Enabled", 9, 200, 160, 3],
  ["chai", "Broad match", "C", "B", "Paused", 1, 1000, 1500, 2],
  ["oolong", "Broad match", "C", "B", "Enabled", "", 300, 150, 4],
];

function judged(rows: CellValue[][], held: Partial<DraftOf<typeof FORM>>) {
  const contents = contentsFrom(rows);
  const read = { keywords: { contents, table: judgeKeywords.sources.keywords.read(contents, {}), hasRoom: false } };
  const draft = keptDraft(FORM, held) as SettledOf<typeof FORM>;
  const given = { read, draft };
  const refusal = judgeKeywords.refuse?.(given, SAYS);
  if (refusal !== undefined) return { refusal };
  const result = end(judgeKeywords.work(given));
  const sheet = judgeKeywords.sheet(result, given, SAYS);
  return { refusal, result, answer: judgeKeywords.answer(result, given, SAYS), plan: sheet && plannedSheets(sheet) };
}

const TYPED = { customerValue: 60, usualRate: 0.01, usualClicks: 100 };

describe("changes to upload", () => {
  const { result, answer, plan } = judged([HEADER, ...ROWS], TYPED);
  const changes = new Map(
    (result?.judgement.judged ?? []).map((one) => [one.keyword.keyword, { ...one, change: changeOf(one, 2) }]),
  );

  test("pause what loses, lower a bid above what a click is worth, raise it where clicks are sure to pay", () => {
    expect(changes.get("tea")?.change).toEqual({ kind: "pause" });
    // (1 + 40) of 1,100 clicks buy, at 60 each: 2.2363.
    expect(changes.get("[green tea]")?.change).toEqual({ kind: "raise", maxCpc: 2.23 });
    const mate = changes.get('"mate"');
    expect(mate?.verdict).toBe("Keep testing");
    expect(mate?.change).toEqual({ kind: "lower", maxCpc: Math.floor(100 * (mate?.highestCpc ?? 0)) / 100 });
  });

  test("leave alone what is paused, and what is tested below what a click is worth", () => {
    expect(changes.get("chai")?.change).toBeUndefined();
    expect(changes.get("oolong")?.verdict).toBe("Keep testing");
    expect(changes.get("oolong")?.change).toBeUndefined();
  });

  test("are counted in the answer", () => {
    const told = answer?.parts.flatMap((part) => (part.kind === "text" ? [part.text] : []));
    expect(told).toContain(
      "To upload: pause 1, bid less on 1, bid more on 1. The list is written along, in the columns of Google Ads Editor.",
    );
  });

  test("stand on a sheet of their own, under the headings of Google Ads Editor, with as many rows", () => {
    const [sheet] = plan?.behind ?? [];
    const [bid] = sheet.blocks.filter(({ style }) => style === "columnHeads");
    const heads = sheet.blocks.filter(({ row }) => row === bid.row).flatMap(({ cells }) => cells.flat());
    expect(heads).toEqual(["Campaign", "Ad Group", "Keyword", "Criterion Type", "Status", "Max CPC"]);
    expect(sheet.spills).toHaveLength(6);
    for (const { formula, rows } of sheet.spills ?? []) {
      expect(formula).toMatch(/^=IF\(ROWS\(.+\)>ROWS\(.+\),NA\(\),FILTER\('Keyword verdicts'!\$[A-Z]+\$\d+:/);
      expect(rows).toBe(3);
    }
  });

  test("say a keyword without the signs of its match type, and others as they are", () => {
    expect(["[green tea]", ' "mate" ', "+best +tea", "c [1]", '"a" "b"'].map(uploadedKeyword)).toEqual([
      ...["green tea", "mate", "+best +tea", "c [1]", '"a" "b"'],
    ]);
  });

  test("are in whole coins of the currency", () => {
    expect([undefined, "EUR", "JPY", "KWD"].map(coinDecimals)).toEqual([2, 2, 0, 3]);
    expect(["$", "¥", "KR", "RS.", "ABC", "no currency"].map(coinDecimals)).toEqual([2, 2, 2, 2, 2, 2]);
  });

  test.each(["$", "¥", "kr", "Rs.", "US$", "£"])("are told and written of a report whose amounts are in %s", (sign) => {
    const marked = ROWS.map((row) => row.map((cell, i) => (i === 7 ? `${sign} ${String(cell)}.00` : cell)));
    const inSigns = judged([HEADER, ...marked], TYPED);
    expect(inSigns.result?.judgement.judged.map((one) => changeOf(one, 2))).toEqual(
      result?.judgement.judged.map((one) => changeOf(one, 2)),
    );
    expect(inSigns.answer?.parts.length).toBe(answer?.parts.length);
    expect(inSigns.plan?.behind?.[0].spills?.map(({ rows }) => rows)).toEqual([3, 3, 3, 3, 3, 3]);
  });
});

describe("what a conversion is worth", () => {
  test("is a share of a customer's value where only so many conversions become customers", () => {
    const [leads, sales] = [
      { ...TYPED, customerValue: 300, customersPerConversion: 0.2 },
      { ...TYPED, customerValue: 60 },
    ].map((held) => judged([HEADER, ...ROWS], held).result?.judgement);
    expect(
      leads?.judged.map(({ epc, verdict, highestCpc }) => [epc.expected.toFixed(9), verdict, highestCpc.toFixed(9)]),
    ).toEqual(
      sales?.judged.map(({ epc, verdict, highestCpc }) => [epc.expected.toFixed(9), verdict, highestCpc.toFixed(9)]),
    );
  });

  test("is what the report says, less what it costs to fulfil one", () => {
    const values = ["Conv. value", 100, 2400, 180, 0, 320];
    const rows = [HEADER, ...ROWS].map((row, i) => [...row, values[i]]);
    const from = { ...TYPED, customerValue: undefined, valueFrom: "report", customersPerConversion: 0.2 } as const;
    const { result, plan } = judged(rows, { ...from, costFrom: "share", costShare: 0.25 });
    // 3,000 over 51 conversions, of which a quarter is cost; leads do not come into it.
    expect(result?.assumptions.customerValue).toBeCloseTo((3000 / 51) * 0.75, 10);
    expect(result?.assumptions.customersPerConversion).toBe(1);
    const worth = plan?.names.find(({ name }) => name === "Verdicts_conversion_value");
    const cell = plan?.blocks.find(({ row, column }) => row === worth?.row && column === worth.column)?.cells[0][0];
    expect(cell).toEqual({
      formula: expect.stringMatching(/^=SUMPRODUCT\(.*\)\/SUMPRODUCT\(.*\)\*\(1-Verdicts_fulfilment_cost\)$/) as string,
    });
    expect(judged(rows, from).refusal).toMatch(/^Say above what it costs to fulfil/);
    const without = judged([HEADER, ...ROWS], { ...from, costFrom: "amount", costAmount: 5 });
    expect(without.refusal).toMatch(/^This report has no conversion values/);
  });
});
