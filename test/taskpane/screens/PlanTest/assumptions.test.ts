import fc from "fast-check";
import { expect, test } from "vitest";
import { checkAssumptions } from "../../../../src/taskpane/screens/PlanTest/checkAssumptions";
import { DEFAULTS } from "../../../../src/taskpane/screens/PlanTest/assumptions";
import { keptPlan, NOTHING_KEPT } from "../../../../src/taskpane/screens/PlanTest/keptPlan";

const draft = { ...DEFAULTS, fillMissing: false };

test("the defaults are a full set of assumptions", () => {
  expect(checkAssumptions(draft)).toEqual({ wrong: [], assumptions: DEFAULTS });
});

test("a field that breaks its rule is named, and nothing is assumed until it is mended", () => {
  expect(checkAssumptions({ ...draft, conversionRate: 0 })).toEqual({ wrong: ["conversionRate"] });
  expect(checkAssumptions({ ...draft, conversionRate: 1.01, sales: 1.5 }).wrong).toEqual(["conversionRate", "sales"]);
  expect(checkAssumptions({ ...draft, months: undefined }).wrong).toEqual(["months"]);
  expect(checkAssumptions({ ...draft, fillMissing: true }).wrong).toEqual(["missingCpc"]);
});

test("a price for keywords without one counts only where it is asked for", () => {
  expect(checkAssumptions({ ...draft, missingCpc: 2 }).assumptions).not.toHaveProperty("missingCpc");
  expect(checkAssumptions({ ...draft, missingCpc: 2, fillMissing: true }).assumptions?.missingCpc).toBe(2);
});

test("what was kept comes back", () => {
  const kept = {
    range: "Keywords!A1:E25",
    choices: { columns: { keyword: 2, cpc: null }, decimal: ",", currency: "EUR" },
    draft: { ...draft, conversionRate: 0.02, cpcFrom: "lowBid", confidence: 0.9, fillMissing: true, missingCpc: 1.5 },
  };
  expect(keptPlan(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test("a document may hold anything under our key", () => {
  expect(keptPlan(undefined)).toEqual(NOTHING_KEPT);
  expect(
    keptPlan({ draft: { conversionRate: "1", cpcFrom: "free", fillMissing: "yes" }, choices: { decimal: ";" } }),
  ).toEqual(NOTHING_KEPT);
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(checkAssumptions(keptPlan(anything).draft)).toBeDefined();
    }),
  );
});
