import { describe, expect, test } from "vitest";
import { valueOfTest } from "../../../../src/core/clicks/valueOfTest";
import type { FieldView } from "../../../../src/taskpane/job/FieldView";
import { planTest } from "../../../../src/taskpane/jobs/planTest/planTest";
import type { PlanDraft } from "../../../../src/taskpane/jobs/planTest/form";
import { partsOf, plannedUnder, says } from "./planned";

const ROWS = [
  ["loose leaf tea", 8100, 0.92, 2.9],
  ["tea subscription", 1900, 1.9, 5.2],
  ["matcha starter kit", 1900, 0.98, 2.5],
];
const KNOWN: Partial<PlanDraft> = { customerValue: 250, money: 400 };

/** The best of every split there is, by trying each: clicks of at most what searches bring, for at most the money there is. */
function exhaustive(rows: typeof ROWS, { money = 0, months = 3, monthsAfter = 12 }) {
  const worth = (cpc: number, clicks: number, ahead: number) =>
    valueOfTest({
      ...{ cpc, customerValue: 250, usualRate: 0.01, customers: 0, clicks: 0 },
      ...{ testClicks: clicks, laterClicks: ahead - clicks },
    });
  let best = 0;
  const take = (i: number, left: number, gained: number) => {
    best = Math.max(best, gained);
    if (i === rows.length) return;
    const [searches, cpc] = [Number(rows[i][1]), Number(rows[i][3])];
    const most = Math.floor(Math.round(searches * months) / 100);
    const ahead = Math.floor(Math.round(searches * (months + monthsAfter)) / 100);
    for (let clicks = 0; clicks <= most && clicks * cpc <= left; clicks++) {
      take(i + 1, left - clicks * cpc, gained + (clicks === 0 ? 0 : worth(cpc, clicks, ahead)));
    }
  };
  take(0, money, 0);
  return best;
}

describe("with money and the value of a customer", () => {
  test("the clicks gain as much as those of the best of every split, for no more than the money and the searches", () => {
    const { plan } = plannedUnder(ROWS, KNOWN);
    expect(plan.forGain?.gain).toBeGreaterThanOrEqual(exhaustive(ROWS, { money: 400 }) - 0.01);
    expect(plan.total).toBeLessThanOrEqual(400);
    for (const { clicks, keyword, pace } of plan.keywords) {
      expect(clicks).toBeLessThanOrEqual(Number(keyword.searches?.high) * 0.03);
      expect([clicks > 0, pace]).toEqual([clicks > 0, clicks > 0 ? "inTime" : undefined]);
    }
  });

  test("what they gain is what TESTVALUE says of each, added up", () => {
    const { plan } = plannedUnder(ROWS, { ...KNOWN, conversionRate: 0.02, usualClicks: 120, monthsAfter: 6 });
    const gains = plan.keywords.map(({ clicks, cpc, keyword }) => {
      const test = { cpc, customerValue: 250, usualRate: 0.02, usualClicks: 120, customers: 0, clicks: 0 };
      const ahead = Math.floor(Number(keyword.searches?.middle) * 0.09);
      return clicks === 0 ? 0 : valueOfTest({ ...test, testClicks: clicks, laterClicks: ahead - clicks });
    });
    expect(plan.keywords.map(({ gain }) => gain)).toEqual(gains);
    expect(plan.forGain?.gain).toBeCloseTo(gains[0] + gains[1] + gains[2], 8);
  });

  test("no money is set aside that searches cannot spend, however much there is", () => {
    const { plan, answer } = plannedUnder(ROWS, { ...KNOWN, money: 100_000 });
    expect(plan.total).toBeLessThanOrEqual(243 * 2.9 + 57 * 5.2 + 57 * 2.5);
    expect(answer.sentence).toMatch(/^Of 100,000, set aside [\d,]+ for the test: .* It tests \d of 3 keywords/);
    expect(partsOf("text", answer.parts).map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Keep the other 9[89],\d{3}: more clicks/),
    );
  });

  test("where no test is worth its clicks, that is said", () => {
    const { answer } = plannedUnder(ROWS, { ...KNOWN, customerValue: 3 });
    expect(answer.sentence).toBe(
      "With 400, no keyword is worth testing: what a test would tell is worth less than its clicks cost.",
    );
    expect(partsOf("bars", answer.parts)).toEqual([]);
  });

  test("keywords that get no test are named: those that pay anyway are run, and the others left out", () => {
    const rows = [...ROWS, ["tea caddy", 90, 0.31, 0.95]];
    const { answer, plan } = plannedUnder(rows, { ...KNOWN, money: 100 });
    const named = (isPaying: boolean) =>
      plan.keywords
        .filter(({ clicks, cpc }) => clicks === 0 && cpc < 2.5 === isPaying)
        .map(({ keyword }) => keyword.keyword)
        .join(", ");
    expect(named(true)).toContain("tea caddy");
    expect(named(false)).toContain("tea subscription");
    const texts = partsOf("text", answer.parts).map(({ text }) => text);
    const paying = texts.find((text) => /^Run \d keywords? without a test: at a conversion rate of 1%/.test(text));
    expect(paying).toContain(named(true));
    const left = texts.find((text) => /^Leave out .* not worth testing with this money: /.test(text));
    expect(left).toContain(named(false));
  });

  test("a keyword whose searches are not told brings the clicks that are typed", () => {
    const header = ["Keyword", "CPC"];
    const { plan } = plannedUnder([["tea", 2.9]], { ...KNOWN, clicksAhead: 3000, money: 1000 }, header);
    const [{ clicks, gain = 0 }] = plan.keywords;
    const test = { cpc: 2.9, customerValue: 250, usualRate: 0.01, customers: 0, clicks: 0 };
    const others = [clicks - 1, clicks + 1].map((testClicks) =>
      valueOfTest({ ...test, testClicks, laterClicks: 3000 - testClicks }),
    );
    expect(Math.max(...others)).toBeLessThanOrEqual(gain);
  });
});

describe("the plain rule", () => {
  test("is a press away, and is what there is without money or without the value of a customer", () => {
    const plain = plannedUnder(ROWS).plan;
    expect(plannedUnder(ROWS, { ...KNOWN, rule: "plain" }).plan).toEqual(plain);
    expect(plannedUnder(ROWS, { money: 400 }).plan).toEqual(plain);
    expect(plannedUnder(ROWS, { customerValue: 250 }).plan).toEqual(plain);
  });

  test("sets aside no more than searches can spend in the months", () => {
    const { plan, answer } = plannedUnder(ROWS);
    expect(plan.total).toBeCloseTo(290 + 57 * 5.2 + 57 * 2.5, 8);
    expect(plan.full).toBeCloseTo(290 + 520 + 250, 8);
    expect(answer.sentence).toBe("Set aside 729 for the test: 243 a month for 3 months.");
    expect(answer.parts.flatMap((part) => (part.kind === "text" ? [part.text] : []))).toContain(
      "These searches can spend no more: it buys 1 of 3 keywords 100 clicks, enough to expect 1 sale, and the other 2 are searched for too rarely. To test all of them to the end would cost 1,060.",
    );
    expect(plannedUnder(ROWS, { months: 2, salesCycleDays: 30.4375 }).plan.total).toBeCloseTo(
      81 * 2.9 + 19 * (5.2 + 2.5),
      8,
    );
  });

  test("leaves keywords out that are too slow by a press, and says which", () => {
    const { plan, answer, refusal } = plannedUnder(ROWS, { slow: "leaveOut" });
    expect(plan.keywords.map(({ keyword }) => keyword.keyword)).toEqual(["loose leaf tea"]);
    expect(plan.total).toBe(290);
    expect(refusal).toBeUndefined();
    expect(answer.sentence).toMatch(/^Set aside 290 for the test: /);
    expect(partsOf("text", answer.parts)[0].text).toBe(
      "2 keywords are left out as too slow: tea subscription, matcha starter kit.",
    );
    expect(plannedUnder(ROWS.slice(1), { slow: "leaveOut" }).refusal).toMatch(/^Every keyword is too slow/);
  });
});

test("fields ask for what the rule in use takes", () => {
  const asked = (change: Partial<PlanDraft>, rows = ROWS, header?: string[]) => {
    const { given, plan } = plannedUnder(rows, change, header);
    return (planTest.fields?.(given, plan, says) ?? []).map((field: FieldView) =>
      "name" in field ? field.name : field.kind,
    );
  };
  const paced = ["clickRate", "salesCycleDays"];
  const first = ["cpcFrom", "customerValue", "money"];
  expect(asked({})).toEqual([...first, "conversionRate", "sales", "months", "confidence", ...paced, "slow"]);
  expect(asked({ money: 400 })).toEqual([
    ...[...first, "note", "conversionRate", "sales", "months", "confidence"],
    ...[...paced, "slow"],
  ]);
  expect(asked(KNOWN)).toEqual([
    ...[...first, "rule", "conversionRate", "usualClicks", "months", "monthsAfter"],
    ...[...paced, "slow"],
  ]);
  expect(asked(KNOWN, [["tea", 3]], ["Keyword", "CPC"])).toEqual([
    ...["customerValue", "money", "rule", "conversionRate", "usualClicks", "months", "clicksAhead"],
  ]);
});
