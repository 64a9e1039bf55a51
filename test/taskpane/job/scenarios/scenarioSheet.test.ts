// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { comparedRows } from "../../../../src/taskpane/job/scenarios/compared";
import { scenarioName } from "../../../../src/taskpane/job/scenarios/scenarioName";
import { isSameScenario, readScenarios, scenarioText } from "../../../../src/taskpane/job/scenarios/Scenario";
import { JOBS } from "../../../../src/taskpane/jobs/jobs";
import { LANGUAGES } from "../../../../src/taskpane/texts/languages";
import { onSample, SPEECHES, speechIn, type Worked } from "../../jobs/onSample";
import { WrittenLooks } from "../../jobs/WrittenLooks";
import { rowsOf, scenarioOf, sheetOfAll } from "./keptScenario";

/** Something else that each job can assume. */
const OTHERS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  planTest: { conversionRate: 0.02 },
  trackTest: { customerValue: 90 },
  judgeKeywords: { targetReturn: 0.3 },
  valueCustomers: { highValueShare: 0.25 },
  segmentCustomers: { segments: 3 },
  splitBudget: { elasticity: 0.4 },
  seeProfitCentre: { lapseDays: 200 },
};

const english = speechIn("en", "en");
const plan = JOBS[0];
const base = onSample(plan, english);
const changed = onSample(plan, english, {}, { filled: { conversionRate: 0.02 } });

describe.each(JOBS.map((job) => [job.id, job] as const))("scenarios of %s", (id, job) => {
  describe.each(SPEECHES)("in %s", (_, speech) => {
    const worked = (): Worked[] => {
      const other = onSample(job, speech, {}, { filled: OTHERS[id] as never });
      return [onSample(job, speech), other, other, other];
    };

    test.each([1, 2, 4])("can be read, %i beside each other", async (count) => {
      const names = ["Base", "A name of forty letters, which is much!!", "Third", "Fourth"];
      const [looks] = await WrittenLooks.of(sheetOfAll(job, worked().slice(0, count), names));
      expect({
        cutOff: looks.cutOff(),
        withoutGap: looks.withoutGap(),
        rawFractions: looks.rawFractions(),
        notPrinted: looks.notPrinted(),
      }).toEqual({ cutOff: [], withoutGap: [], rawFractions: [], notPrinted: [] });
      expect(looks.name.length).toBeLessThanOrEqual(31);
    });

    test("hold what was assumed and answered, as the pane shows it", () => {
      const [first, second] = worked();
      const rows = rowsOf(job, first);
      const [field] = Object.keys(OTHERS[id]);
      const held = (all: typeof rows) => all.find((row) => row.id === `assumption ${field}`);
      expect(held(rows)?.label).toBe(first.says.words.fields[field].label);
      expect(held(rowsOf(job, second))?.held).not.toBe(held(rows)?.held);
      const figures = first.answer.parts.flatMap((part) => (part.kind === "figures" ? part.figures : []));
      expect(figures.length).toBeGreaterThan(0);
      const answers = rows.filter(({ part }) => part === "answer");
      expect(answers.length).toBeGreaterThanOrEqual(figures.length);
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    });
  });
});

test("scenarios are kept and read as they were, whatever else a file says", () => {
  const kept = [scenarioOf(plan, base, "Base"), scenarioOf(plan, changed, "Two")];
  expect(readScenarios(scenarioText(kept), [])).toEqual(kept);
  expect(readScenarios(scenarioText(kept), ["Mine", "  "]).map(({ name }) => name)).toEqual(["Mine", "Two"]);
  for (const text of ["", "{}", "[1]", '[{"name":"a"}]', '[{"name":"a","day":"b","rows":[]}]', "[[]]"]) {
    expect(readScenarios(text, [])).toEqual([]);
  }
  const odd =
    '[{"name":"a","day":1,"rows":[{"id":"x","part":"odd","label":"y"},{"id":"x","part":"data","label":"y","held":{}}]}]';
  expect(readScenarios(odd, [])[0].rows).toEqual([{ id: "x", part: "data", label: "y", held: null }]);
  expect(readScenarios(scenarioText(Array.from({ length: 9 }, () => kept[0])), [])).toHaveLength(4);
});

test("two are the same where data and assumptions are, whatever they are called", () => {
  const [one, other] = [scenarioOf(plan, base, "Base"), scenarioOf(plan, changed, "Two")];
  expect(isSameScenario(one, { ...one, name: "Other" } as typeof one)).toBe(true);
  expect(isSameScenario(one, other)).toBe(false);
  const germans = scenarioOf(
    plan,
    onSample(plan, speechIn("de", "de"), {}, { words: { ...plan.words, de: plan.words.en } }),
    "x",
  );
  expect(isSameScenario(one, germans)).toBe(true);
});

test("what a scenario is called says in what it differs from the first", () => {
  const words = LANGUAGES.en.scenarios;
  const first = scenarioOf(plan, base, "Base");
  expect(scenarioName(rowsOf(plan, base), [], words)).toBe("Base");
  expect(scenarioName(rowsOf(plan, changed), [first], words)).toBe("Conversion rate: 2%");
  const called = scenarioOf(plan, changed, "conversion rate: 2%");
  expect(scenarioName(rowsOf(plan, changed), [first, called], words)).toBe("Scenario 2");
  const both = onSample(plan, english, {}, { filled: { conversionRate: 0.02, months: 6 } });
  expect(scenarioName(rowsOf(plan, both), [first, { ...called, name: "Scenario 2" }], words)).toBe("Scenario 3");
});

describe("rows of scenarios", () => {
  const first = scenarioOf(plan, base, "Base");

  test("tell in letters what has no words of its own, and only where it differs", () => {
    const now = rowsOf(plan, base);
    expect(comparedRows([first, first], now).filter(({ part }) => part === "unseen")).toEqual([]);
    const rows = first.rows.map((row) => (row.id === "unseen cells keywords" ? { ...row, held: "other" } : row));
    const [unseen, ...more] = comparedRows([first, { ...first, rows }, first], now).filter(
      ({ part }) => part === "unseen",
    );
    expect(more).toEqual([]);
    expect(unseen.label).toBe("Your keywords: what the cells held");
    expect(unseen.cells.map((cell) => cell?.held)).toEqual(["A", "B", "A"]);
  });

  test("call what was kept in another language as the pane does now", () => {
    const german = speechIn("de", "de");
    const now = rowsOf(plan, onSample(plan, german));
    const rows = comparedRows([first, scenarioOf(plan, onSample(plan, german), "Zwei")], now);
    const choices = rows.filter(({ cells }) => cells.every((cell) => cell?.option !== undefined));
    expect(choices.length).toBeGreaterThan(0);
    for (const { cells } of choices) expect(cells[0]?.held).toBe(cells[1]?.held);
    expect(rows.map(({ label }) => label)).toEqual(expect.arrayContaining([plan.words.de.fields.conversionRate.label]));
  });

  test("stay where one of them alone has them", () => {
    const rows = first.rows.filter(({ id }) => id !== "answer chance");
    const compared = comparedRows([first, { ...first, rows }], rowsOf(plan, base));
    expect(compared.find(({ id }) => id === "answer chance")?.cells.map((cell) => typeof cell)).toEqual([
      "object",
      "undefined",
    ]);
    const gone = comparedRows([{ ...first, rows: [{ ...first.rows[0], id: "answer old" }] }], rowsOf(plan, base));
    expect(gone.map(({ id }) => id)).toEqual(["answer old"]);
  });
});
