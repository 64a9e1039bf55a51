// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { SampleCell } from "../../../src/sample/SampleSheet";
import type { Block, SheetPlan } from "../../../src/workbook/SheetPlan";
import type { SampleTable } from "../../../src/taskpane/job/sampleTable";
import type { AnyJob } from "../../../src/taskpane/jobs/jobs";
import { EDITOR_HEADINGS } from "../../../src/taskpane/jobs/judgeKeywords/sheetChanges";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { knowCases } from "../know/knowSheets";
import { CONTRACT_SAMPLE } from "../../../src/taskpane/jobs/valueCustomers/contracts/sample";
import { onSample, SPEECHES, speechIn } from "./onSample";
import { summedSample } from "./summedSample";
import { WrittenLooks } from "./WrittenLooks";

/** Amounts of money that a large company has, and names that somebody gave in a hurry. */
const MUCH = 4321;
const LONG = "the longest of all names that anybody would give, and then some, in the spring of next year";

/** What German and English say alike, and what is nobody's word. */
const ALIKE =
  /^(?:[\d.,%\s:–-]*|[abc]|AIC|Display|Newsletter|Affiliates|Keywords?|CPC|EPC|Conversions|Status|Segment|Name|Silhouette|Index|[RFM]|Keywords!.*|=.*)$/;

/** What another program reads in English alone. */
const IN_ENGLISH_ALONE: ReadonlySet<string> = new Set(Object.values(EDITOR_HEADINGS));

const job = (id: AnyJob["id"]) => {
  const found = JOBS.find((one) => one.id === id);
  if (!found) throw new Error(`There is no job ${id}`);
  return found;
};

function sampleOf(one: AnyJob): readonly [string, SampleTable] {
  for (const [name, { sample }] of Object.entries(one.sources)) if (sample) return [name, sample];
  throw new Error(`${one.id} has no sample`);
}

const CASES = [
  ...JOBS.map((one) => [one.id, one, ...sampleOf(one)] as const),
  ["segmentByOrders", job("segmentCustomers"), "customers", sampleOf(job("valueCustomers"))[1]] as const,
  ["valueContracts", job("valueCustomers"), "orders", CONTRACT_SAMPLE] as const,
  ["valueSummaries", job("valueCustomers"), "orders", summedSample()] as const,
];

/** Names in the first column and amounts in the second last, longer and larger than in the sample. */
function larger({ rows, ...sample }: SampleTable): SampleTable {
  const [head, ...others] = rows;
  const isMoney = (column: number) => /spend|cost|return|bid|amount|revenue|value/i.test(String(head[column]));
  const changed = (cell: SampleCell, column: number, row: number): SampleCell => {
    if (typeof cell === "number") return isMoney(column) ? cell * MUCH : cell;
    return column === 0 && typeof cell === "string" ? `${cell} ${row % 9 === 0 ? LONG : ""}`.trim() : cell;
  };
  return { ...sample, rows: [head, ...others.map((row, i) => row.map((cell, column) => changed(cell, column, i)))] };
}

async function written([id, one, source, sample]: (typeof CASES)[number], language: "en" | "de", isLarge: boolean) {
  const table = isLarge ? larger(sample) : sample;
  const words = id === "segmentByOrders" ? job("valueCustomers").words : one.words;
  const worked = onSample(
    one,
    speechIn(language, language),
    { [source]: table },
    { words, filled: { place: "sheet", servingShare: 0.4 } },
  );
  if (!worked.sheet) throw new Error(`${id} writes no sheet`);
  return WrittenLooks.of(worked.sheet);
}

describe.each(SPEECHES.map(([language]) => language))("a sheet in %s", (language) => {
  describe.each(CASES.map((one) => [one[0], one] as const))("of %s", (_, one) => {
    test.each([false, true])("can be read, with long names and large amounts: %s", async (isLarge) => {
      (await written(one, language, isLarge)).forEach(expectLegible);
    });
  });

  test.each(knowCases())("to fill in, of %s, can be read", async (_, planned) => {
    (await WrittenLooks.of(planned(speechIn(language, language)).sheet)).forEach(expectLegible);
  });
});

function expectLegible(looks: WrittenLooks): void {
  const faults = {
    cutOff: looks.cutOff(),
    withoutGap: looks.withoutGap(),
    rawFractions: looks.rawFractions(),
    belowCharts: looks.belowCharts(),
    brokenCharts: looks.brokenCharts(),
    besideWords: looks.besideWords(),
    notPrinted: looks.notPrinted(),
  };
  expect(
    Object.entries(faults).filter(([, cells]) => cells.length > 0),
    looks.name,
  ).toEqual([]);
  const { orientation, titleColumns, zoom } = looks.page() ?? {};
  const pages = zoom?.horizontalFitToPages ?? 0;
  expect(orientation).toBe("Landscape");
  expect(pages === 1 || titleColumns !== undefined, `${pages} pages side by side begin with the same columns`).toBe(
    true,
  );
  // What comes again has something to come again on.
  expect(titleColumns === undefined || pages > 1 || looks.printed().length > 1).toBe(true);
  expect(pages).toBeGreaterThan(0);
}

test("what a wide table has beside the page of its front is printed on one of its own, with the names again", async () => {
  const judge = CASES.find(([id]) => id === "judgeKeywords");
  if (!judge) throw new Error("There are no verdicts");
  const [front] = await written(judge, "en", false);
  const [first, apart] = front.printed();
  expect(front.page()?.titleColumns).toBe("$A:$A");
  expect([apart.column, apart.row + apart.rows]).toEqual([first.columns, first.rows]);
  expect(front.page()?.titleRows).toBe(`$${apart.row + 1}:$${apart.row + 1}`);
  expect(front.textAt(apart.row, apart.column)).toBe("Chance of profit");
});

describe("what makes a sheet ugly is seen:", () => {
  const ugly = async (plan: Partial<SheetPlan>): Promise<WrittenLooks> => {
    const [looks] = await WrittenLooks.of({
      name: "Ugly",
      tableName: "Ugly",
      build: () => ({ columnWidths: [60, 60, 60], blocks: [], names: [], print: { rows: 9, columns: 3 }, ...plan }),
    });
    return looks;
  };
  const block = (column: number, cell: string | number | { formula: string }, more: Partial<Block> = {}): Block => {
    return { row: 4, column, cells: [[cell]], ...more };
  };

  test("text that runs into a number, and text in lines that its row has no room for", async () => {
    const joined = [{ row: 4, column: 0, rows: 1, columns: 2, heights: [16] }];
    const text = "much longer than these two columns are, by far";
    expect((await ugly({ joined, blocks: [block(0, text)] })).cutOff()).toHaveLength(1);
    const heights = [70];
    expect((await ugly({ joined: [{ ...joined[0], heights }], blocks: [block(0, text)] })).cutOff()).toEqual([]);
    const beside = { joined: [{ ...joined[0], heights: undefined }], blocks: [block(0, text), block(2, 7)] };
    expect((await ugly(beside)).cutOff()).toHaveLength(1);
    expect((await ugly({ blocks: [block(1, text)] })).cutOff()).toEqual([]);
  });

  test("a figure that its column is too narrow for, where it is joined to nothing wider", async () => {
    const joined = [{ row: 4, column: 0, rows: 1, columns: 1, heights: [30] }];
    const figure = block(0, { formula: "=1" }, { style: "figure", numberFormat: "#,##0" });
    expect((await ugly({ joined, blocks: [figure] })).cutOff()).toHaveLength(1);
  });

  test("words behind a number, a fraction with all its digits, a cell below a chart and one that is not printed", async () => {
    const words = await ugly({ blocks: [block(0, 7), block(1, "words"), block(5, 0.5)] });
    expect([words.withoutGap(), words.rawFractions(), words.notPrinted()]).toEqual([
      ["B5: words"],
      ["F5: 1,234.5"],
      ["F5: 1,234.5"],
    ]);
    const chart = {
      title: "",
      series: "",
      source: { row: 4, column: 0, rows: 2 },
      place: { from: "B4", to: "C9" },
    };
    expect((await ugly({ blocks: [block(0, "a"), block(1, 7)], chart })).belowCharts()).toEqual(["B5: 1,234.5"]);
  });
});

test.each(CASES.map((one) => [one[0], one] as const))("a German sheet of %s has no English word", async (_, one) => {
  const [german, english] = [await written(one, "de", false), await written(one, "en", false)];
  expect(saidAlike(german, english)).toEqual([]);
});

test.each(knowCases())("a German sheet to fill in of %s has no English word", async (_, planned) => {
  const [german, english] = [
    await WrittenLooks.of(planned(speechIn("de", "de-DE")).sheet),
    await WrittenLooks.of(planned(speechIn("en", "en-US")).sheet),
  ];
  expect(saidAlike(german, english)).toEqual([]);
});

/** What German sheets say as English ones do, and should not. */
function saidAlike(german: readonly WrittenLooks[], english: readonly WrittenLooks[]): string[] {
  const textsOf = (all: readonly WrittenLooks[]) => new Set(all.flatMap((looks) => [looks.name, ...looks.texts()]));
  const said = textsOf(english);
  const alike = (text: string) => ALIKE.test(text) || IN_ENGLISH_ALONE.has(text);
  return [...textsOf(german)].filter((text) => said.has(text) && !alike(text));
}
