import { describe, expect, test } from "vitest";
import { usualRate } from "../../../../src/core/clicks/usualRate/usualRate";
import { EPCRANGE } from "../../../../src/functions/EPCRANGE";
import { MAXCPC } from "../../../../src/functions/MAXCPC";
import { PROFITCHANCE } from "../../../../src/functions/PROFITCHANCE";
import { TESTVALUE } from "../../../../src/functions/TESTVALUE";
import { USUALRATE } from "../../../../src/functions/USUALRATE";
import { VERDICT } from "../../../../src/functions/VERDICT";
import { RUNNING_HEADER, RUNNING_KEYWORDS } from "../../../../src/sample/runningKeywords";
import type { FieldView, NumberView } from "../../../../src/taskpane/job/FieldView";
import { keptDraft, type DraftOf, type SettledOf } from "../../../../src/taskpane/job/form";
import { FORM } from "../../../../src/taskpane/jobs/judgeKeywords/form";
import { judgeKeywords } from "../../../../src/taskpane/jobs/judgeKeywords/judgeKeywords";
import { isTesting } from "../../../../src/taskpane/jobs/judgeKeywords/verdicts";
import { saysIn } from "../../../../src/taskpane/says/Says";
import type { CellValue } from "../../../../src/workbook/RangeContents";
import type { Block } from "../../../../src/workbook/SheetPlan";
import { contentsFrom } from "../../keywords/contents";
import { end } from "../end";
import { plannedSheets, speechIn } from "../onSample";

const SAYS = {
  en: saysIn(judgeKeywords.words, speechIn("en", "en-GB")),
  de: saysIn(judgeKeywords.words, speechIn("de", "de-DE")),
};
const SAMPLE: CellValue[][] = [[...RUNNING_HEADER], ...RUNNING_KEYWORDS.map((row) => [...row] as CellValue[])];
const HEADER = [...RUNNING_HEADER];

/** A report judged at a value of 60, with what the form holds besides. */
function judged(rows: CellValue[][], held: Partial<DraftOf<typeof FORM>> = {}) {
  const contents = contentsFrom(rows);
  const read = { keywords: { contents, table: judgeKeywords.sources.keywords.read(contents, {}), hasRoom: false } };
  const draft = { ...keptDraft(FORM, { customerValue: 60, ...held }) } as SettledOf<typeof FORM>;
  const given = { read, draft };
  const result = end(judgeKeywords.work(given));
  const said = (language: "en" | "de" = "en") => judgeKeywords.answer(result, given, SAYS[language]);
  return {
    result,
    said,
    warned: (language: "en" | "de" = "en") =>
      said(language).parts.flatMap((part) => (part.kind === "notice" ? [part.text] : [])),
    fields: (language: "en" | "de" = "en") => judgeKeywords.fields?.(given, result, SAYS[language]) ?? [],
    sheet: () => {
      const sheet = judgeKeywords.sheet(result, given, SAYS.en);
      return sheet && plannedSheets(sheet);
    },
  };
}

function field(name: string, fields: readonly FieldView[]): NumberView | undefined {
  return fields.find((one): one is NumberView => one.kind !== "note" && "name" in one && one.name === name);
}

function notes(fields: readonly FieldView[]): string[] {
  return fields.flatMap((one) => (one.kind === "note" ? [one.text] : []));
}

/** What stands beside a label on the sheet. */
function inputBeside(label: string, blocks: readonly Block[]) {
  const at = blocks.find(({ cells }) => cells[0][0] === label);
  return blocks.find(({ row, column }) => row === at?.row && column === 1)?.cells[0][0];
}

/** Without the signs that keep what is said of the person's own apart. */
const plain = (text: string | undefined) => text?.replaceAll(/[\u2066-\u2069]/g, "");

describe("where no rate is typed", () => {
  test("it and its worth are learnt from the report, whatever the order of its rows", () => {
    const { result } = judged(SAMPLE);
    const { rate, worth } = usualRate({
      clicks: RUNNING_KEYWORDS.map(([, clicks]) => Number(clicks)),
      customers: RUNNING_KEYWORDS.map(([, , , conversions]) => Number(conversions)),
    });
    expect(result.usualFrom).toEqual({ id: "learnt", keywords: 21 });
    expect(result.assumptions).toMatchObject({ usualRate: rate, usualClicks: worth });
    const turned = judged([HEADER, ...SAMPLE.slice(1).reverse()]).result.assumptions;
    expect([turned.usualRate, turned.usualClicks]).toEqual([rate, worth]);
  });

  test("that is said beside the field, in place of what is typed there", () => {
    const told = judged(SAMPLE);
    expect(plain(field("usualRate", told.fields())?.instead)).toBe("1.27%, worth 327 clicks: learnt from 21 keywords");
    expect(plain(field("usualRate", told.fields("de"))?.instead)).toBe(
      "1,27\u00a0%, 327 Klicks wert: aus dem Bericht gelernt (21 Keywords)",
    );
    expect(field("usualClicks", told.fields())).toBeUndefined();
    expect(told.warned()).toEqual([]);
  });

  test("pane and sheet agree to the last digit", () => {
    const { judgement, assumptions } = judged(SAMPLE).result;
    const { customerValue, confidence, targetReturn } = assumptions;
    // As they stand on the sheet, where other rows come first.
    const rows = judgement.judged;
    const column = (of: (one: (typeof rows)[number]) => number) => rows.map((one) => [of(one)]);
    const [sales, clicks, cpc] = [
      column((one) => one.conversions),
      column((one) => one.clicks),
      column((one) => one.cpc),
    ];
    const [, [, rate], [, worth]] = USUALRATE(sales, clicks);
    expect([rate, worth]).toEqual([assumptions.usualRate, assumptions.usualClicks]);
    const [value, sure, u, n] = [customerValue, confidence, rate, worth].map((one) => [[one]]);
    expect(EPCRANGE(value, sales, clicks, sure, u, n)).toEqual(
      rows.map(({ epc }) => [epc.low, epc.expected, epc.high]),
    );
    expect(PROFITCHANCE(cpc, value, sales, clicks, u, n)).toEqual(column((one) => one.chance));
    const guess = rows.map((one) => [(Number(rate) * Number(worth) + one.conversions) / (Number(worth) + one.clicks)]);
    const highest = MAXCPC(value, guess, [[targetReturn]]) as unknown[][];
    rows.forEach(({ verdict, highestCpc }, i) => {
      if (!isTesting(verdict)) expect(highest[i]).toEqual([highestCpc]);
    });
    expect(VERDICT(cpc, value, sales, clicks, sure, u, n)).toEqual(
      rows.map(({ verdict }) => [verdict === "Too few clicks" ? "Keep testing" : verdict]),
    );
    const tested = rows.filter(({ test }) => test && test.testClicks > 0);
    const [size, gain] = [tested.map(({ test }) => test?.testClicks ?? 0), tested.map(({ test }) => [test?.value])];
    expect(tested.length).toBeGreaterThan(0);
    expect(
      TESTVALUE(
        tested.map((one) => [one.cpc]),
        value,
        size.map((clicks) => [clicks]),
        tested.map((one, i) => [one.clicks - size[i]]),
        u,
        tested.map((one) => [one.conversions]),
        tested.map((one) => [one.clicks]),
        n,
      ),
    ).toEqual(gain);
  });

  test("on the sheet both are formulas that follow the keywords, and a rate typed over is worth one sale", () => {
    const sheet = judged(SAMPLE).sheet();
    const blocks = sheet?.blocks ?? [];
    const learnt = sheet?.spills?.find(({ formula }) => formula.includes("WORTH.USUALRATE("));
    expect(learnt?.formula).toMatch(/^=IFERROR\(WORTH\.USUALRATE\(IF\(ISNUMBER\(\$C\$\d+:\$C\$\d+\)/);
    expect(inputBeside("Usual conversion rate", blocks)).toEqual({
      formula: "=IF($BF$9,$BF$1,IF($BF$8,$BF$5/$BF$4,0.01))",
    });
    expect(inputBeside("Its worth in clicks", blocks)).toEqual({
      formula: "=IF(AND($BF$9,Verdicts_usual_rate=$BF$1),$BF$2,1/Verdicts_usual_rate)",
    });
  });

  test.each([
    [
      "tooFewConversions",
      [
        ["tea", 900, 500, 2],
        ["mate", 800, 400, 1],
      ],
      "it has fewer than 5 conversions.",
    ],
    [
      "tooFewKeywords",
      [
        ["tea", 900, 500, 20],
        ["mate", 0, 0, 0],
      ],
      "fewer than two of its keywords have clicks",
    ],
    [
      "allConverted",
      [
        ["tea", 9, 50, 9],
        ["mate", 8, 40, 8],
      ],
      "every one of its clicks led to a conversion.",
    ],
  ] as const)("a report that cannot tell says so and is judged by 1%%, worth one sale: %s", (why, rows, reason) => {
    const told = judged([HEADER, ...rows.map((row) => [...row])]);
    expect(told.result.usualFrom).toEqual({ id: "assumed", why });
    expect(told.result.assumptions).toMatchObject({ usualRate: 0.01, usualClicks: 100 });
    const [first] = told.warned();
    expect(plain(first)).toMatch(/^Judged by a usual conversion rate of 1%, worth one sale, since this report/);
    expect(plain(first)).toContain(reason);
    expect(plain(told.warned("de")[0])).toMatch(/^Beurteilt mit einer üblichen Conversion-Rate von 1\s%/);
    expect(plain(field("usualRate", told.fields())?.instead)).toMatch(/^1%, worth one sale, since this report/);
  });

  test.each([
    [
      "ratesAlike",
      [
        ["tea", 900, 500, 9],
        ["mate", 900, 400, 9],
        ["chai", 900, 300, 9],
      ],
      "its keywords do not differ",
    ],
    [
      "ratesAllOrNothing",
      [
        ["tea", 90, 500, 90],
        ["mate", 90, 400, 0],
      ],
      "every click led to a conversion or none did.",
    ],
  ] as const)(
    "a report that tells its rate and not its worth is judged by the rate of all of it: %s",
    (why, rows, reason) => {
      const told = judged([HEADER, ...rows.map((row) => [...row])]);
      const [clicks, sold] = [1, 3].map((at) => rows.reduce((all, row) => all + Number(row[at]), 0));
      expect(told.result.usualFrom).toEqual({ id: "whole", why });
      expect(told.result.assumptions).toMatchObject({ usualRate: sold / clicks, usualClicks: 1 / (sold / clicks) });
      const [notice, ...others] = told.warned();
      expect(plain(notice)).toMatch(/^Judged by the rate of the whole report, \d+%, worth one sale and no more: /);
      expect(plain(notice)).toContain(reason);
      expect(others).toEqual([]);
      expect(plain(told.warned("de")[0])).toMatch(/^Beurteilt mit der Rate des ganzen Berichts, \d+\s%/);
      expect(plain(field("usualRate", told.fields())?.instead)).toMatch(/^\d+%, worth one sale: the rate of the whole/);
    },
  );

  test("rows with a figure that cannot be are not learnt from", () => {
    const wrong: CellValue[][] = [["refunded", 40, 9, -3], ["doubled", 10, 9, 30], ["blank", 50, 9, ""]]; // prettier-ignore
    expect(judged([...SAMPLE, ...wrong]).result.assumptions).toMatchObject(
      (({ usualRate, usualClicks }) => ({ usualRate, usualClicks }))(judged(SAMPLE).result.assumptions),
    );
  });
});

describe("a typed rate", () => {
  test("stays typed where a document kept it, is worth one sale, and is told what the report says", () => {
    const told = judged(SAMPLE, { usualRate: 0.02 });
    expect(told.result.usualFrom).toEqual({ id: "typed", isWorthTyped: false });
    expect(told.result.assumptions).toMatchObject({ usualRate: 0.02, usualClicks: 50 });
    expect(field("usualRate", told.fields())).toMatchObject({ value: 0.02, problem: undefined });
    expect(plain(field("usualClicks", told.fields())?.instead)).toBe("50 clicks, which bring one sale");
    expect(notes(told.fields()).map(plain)).toEqual([
      "Your report says 1.27%, worth 327 clicks: learnt from 21 keywords. Empty the rate above to judge by that.",
    ]);
    const blocks = told.sheet()?.blocks ?? [];
    expect(inputBeside("Usual conversion rate", blocks)).toBe(0.02);
    expect(inputBeside("Its worth in clicks", blocks)).toEqual({ formula: "=1/Verdicts_usual_rate" });
    expect(told.sheet()?.spills?.some(({ formula }) => formula.includes("USUALRATE"))).toBe(false);
  });

  test("may be typed with what it is worth", () => {
    const told = judged(SAMPLE, { usualRate: 0.02, usualClicks: 300 });
    expect(told.result.assumptions).toMatchObject({ usualRate: 0.02, usualClicks: 300 });
    expect(inputBeside("Its worth in clicks", told.sheet()?.blocks ?? [])).toBe(300);
  });

  test("that is far from the report's own is warned of", () => {
    const [warning, ...others] = judged(SAMPLE, { usualRate: 0.1 }).warned();
    expect(plain(warning)).toBe(
      "In this report 206 of 15,939 clicks led to a sale: 1.29%. Judged by a usual conversion rate of 10%, verdicts may be too hard or too mild. Empty that field to judge by the report.",
    );
    expect(others).toEqual([]);
    expect(judged(SAMPLE, { usualRate: 0.02 }).warned()).toEqual([]);
  });
});

test("keywords with fewer clicks than a fifth of the usual rate's worth are a group of their own, without a verdict", () => {
  const rows: CellValue[][] = [["tea", 900, 500, 20], ["early", 59, 400, 0], ["just enough", 60, 400, 0]]; // prettier-ignore
  const told = judged([HEADER, ...rows], { usualRate: 0.02, usualClicks: 300 });
  const group = told.result.judgement.groups.find(({ verdict }) => verdict === "Too few clicks");
  expect(group?.keywords.map(({ keyword }) => keyword.keyword)).toEqual(["early"]);
  expect(plain(told.said().sentence)).toContain("1 keyword has too few clicks to judge.");
  expect(plain(told.said("de").sentence)).toContain("Noch zu wenige Klicks für ein Urteil: 1 Keyword.");
  const shown = told.said().parts.flatMap((part) => (part.kind === "drawn" && part.by === "group" ? [part.view] : []));
  expect(shown).toContainEqual(
    expect.objectContaining({
      title: "Too few clicks",
      keywords: [
        expect.objectContaining({ test: undefined, reason: expect.stringContaining("judged from") as string }),
      ],
    }),
  );
});
