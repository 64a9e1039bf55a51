import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencyNamed } from "../../../src/text/numbers/currency";
import { keptJudgement } from "../../../src/taskpane/screens/JudgeKeywords/keptJudgement";
import { keptPlan } from "../../../src/taskpane/screens/PlanTest/keptPlan";
import { keptSegmentation } from "../../../src/taskpane/screens/SegmentCustomers/keptSegmentation";
import { keptSplit } from "../../../src/taskpane/screens/SplitBudget/keptSplit";
import { keptValuation } from "../../../src/taskpane/screens/ValueCustomers/keptValuation";

const JOBS = { keptPlan, keptJudgement, keptValuation, keptSegmentation, keptSplit };

const NAMES = [
  ...["range", "choices", "draft", "columns", "decimal", "currency", "needs", "customer", "value", "by", "names"],
  ...["segments", "place", "orders", "valueFrom", "confidence", "cpcFrom", "costFrom", "months", "budget", "keyword"],
  ...["cost", "amount", "spend", "3", "20", "999", "__proto__", "constructor", "toString", "hasOwnProperty"],
];

const { held } = fc.letrec<{ held: unknown; record: unknown; list: unknown; plain: unknown }>((tie) => ({
  plain: fc.oneof(
    fc.constantFrom<unknown>(null, true, -1, 0.5, 3, 1e9, 1e300, "", ",", "EUR", "$", "constructor", '"', "orders"),
    fc.constantFrom<unknown>(
      "\u202eEUR",
      "n".repeat(10_000),
      '0.0,," million dollars"',
      "Sheet1!A1",
      "A1:".repeat(500),
    ),
  ),
  list: fc.array(tie("held"), { maxLength: 4 }),
  record: fc
    .array(fc.tuple(fc.constantFrom(...NAMES), tie("held")), { maxLength: 8 })
    // As JSON gives it: "__proto__" is a part of the record like any other.
    .map(
      (parts) => JSON.parse(`{${parts.map(([name, part]) => `"${name}":${JSON.stringify(part)}`).join()}}`) as unknown,
    ),
  held: fc.oneof({ maxDepth: 3 }, tie("plain"), tie("list"), tie("record")),
}));

const whole = fc
  .record({ range: held, choices: held, draft: held }, { requiredKeys: [] })
  .chain((parts) => fc.oneof(fc.constant(parts), held));

/** All text, and the length of every list, in what came of a setting. */
function sizesIn(part: unknown): number[] {
  if (typeof part === "string") return [part.length];
  if (typeof part !== "object" || part === null) return [0];
  const parts = Object.values(part) as unknown[];
  return [parts.length, ...parts.flatMap(sizesIn)];
}

describe.each(Object.entries(JOBS))("%s", (_, check) => {
  const nothing = check(undefined);

  test("makes of whatever a file holds what a person could have chosen", () => {
    fc.assert(
      fc.property(whole, (kept) => {
        const { range, choices, draft } = check(kept);
        expect((range ?? "").length).toBeLessThanOrEqual(300);
        expect(Math.max(...sizesIn(choices), ...sizesIn(draft))).toBeLessThanOrEqual(300);
        const { currency, decimal, columns } = choices as Record<string, unknown>;
        if (currency !== undefined) expect(currencyNamed(typeof currency === "string" ? currency : "")).toBe(currency);
        expect([undefined, ".", ","]).toContain(decimal);
        for (const column of Object.values(columns ?? {})) {
          if (column !== null) expect(column).toSatisfy((at: number) => Number.isInteger(at) && at >= 0 && at < 16_384);
        }
        for (const part of [choices, draft]) expect(Object.getPrototypeOf(part)).toBe(Object.prototype);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test("takes nothing from what every object has", () => {
    for (const text of [
      '{"__proto__":{"range":"A1"}}',
      '{"choices":{"__proto__":{"decimal":","}}}',
      "[]",
      '"A1"',
      "7",
    ]) {
      expect(check(JSON.parse(text)), text).toEqual(nothing);
    }
    const inherited: unknown = Object.create({ range: "A1", choices: { decimal: "," } });
    expect(check(inherited)).toEqual(check({}));
  });
});

test("the names of segments are as many and as long as can be typed", () => {
  const names = { 1: ["x"], 3: Array<string>(30_000).fill("name"), 4: ["n".repeat(81), 5, "n".repeat(80)], 21: ["y"] };
  expect(keptSegmentation({ draft: { names } }).draft.names).toEqual({
    3: ["name", "name", "name"],
    4: ["", "", "n".repeat(80)],
  });
  const needs = [...Array<number>(50_000).fill(3), 3, 4, -1, 16_384, 1.5, "5", null];
  expect(keptSegmentation({ choices: { needs } }).choices.needs).toEqual([3, 4]);
});
