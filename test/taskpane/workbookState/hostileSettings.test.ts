import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currencyNamed } from "../../../src/text/numbers/currency";
import { keptDraft, wrongIn } from "../../../src/taskpane/job/form";
import { keptJob } from "../../../src/taskpane/job/keptJob";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { FORM as SEGMENT_FORM } from "../../../src/taskpane/jobs/segmentCustomers/form";
import { keptChoices } from "../../../src/taskpane/workbookState/keptChoices";

const NAMES = [
  ...["range", "choices", "draft", "columns", "decimal", "currency", "many", "customer", "value", "by", "names"],
  ...["sources", "keywords", "customers", "channels", "answers", "headerRow"],
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

/** Something kept under the key of a job with these sources. */
const keptOf = (sources: readonly string[]) =>
  fc
    .record(
      {
        sources: fc.oneof(
          held,
          fc.dictionary(
            fc.constantFrom(...sources, "__proto__", "other"),
            fc.oneof(held, fc.record({ range: held, choices: held }, { requiredKeys: [] })),
          ),
        ),
        draft: held,
      },
      { requiredKeys: [] },
    )
    .chain((parts) => fc.oneof(fc.constant(parts), held));

/** All text, and the length of every list, in what came of a setting. */
function sizesIn(part: unknown): number[] {
  if (typeof part === "string") return [part.length];
  if (typeof part !== "object" || part === null) return [0];
  const parts = Object.values(part) as unknown[];
  return [parts.length, ...parts.flatMap(sizesIn)];
}

describe.each(JOBS.map((job) => [job.id, job] as const))("what is kept of %s", (_, { sources, form }) => {
  const names = Object.keys(sources);
  const check = (held: unknown) => keptJob(held, names, form);
  const nothing = check(undefined);

  test("makes of whatever a file holds what a person could have chosen", () => {
    fc.assert(
      fc.property(keptOf(names), (kept) => {
        const { sources, draft } = check(kept);
        expect(Object.keys(sources)).toEqual(names);
        expect(Math.max(...sizesIn(draft))).toBeLessThanOrEqual(300);
        expect(Object.getPrototypeOf(draft)).toBe(Object.prototype);
        for (const { range, choices } of Object.values(sources)) {
          expect((range ?? "").length).toBeLessThanOrEqual(300);
          expect(Math.max(...sizesIn(choices))).toBeLessThanOrEqual(300);
          expect(Object.getPrototypeOf(choices)).toBe(Object.prototype);
          const { currency, decimal, columns, many, headerRow } = choices;
          expect(currency === undefined || currencyNamed(currency) === currency).toBe(true);
          expect([undefined, ".", ","]).toContain(decimal);
          for (const column of [...Object.values(columns ?? {}), ...(many ?? [])]) {
            if (column != null)
              expect(column).toSatisfy((at: number) => Number.isInteger(at) && at >= 0 && at < 16_384);
          }
          if (headerRow != null) expect(headerRow).toSatisfy((row: number) => Number.isInteger(row) && row >= 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("takes nothing from what every object has", () => {
    const [source] = names;
    for (const text of [
      `{"__proto__":{"sources":{"${source}":{"range":"A1"}}}}`,
      `{"sources":{"__proto__":{"range":"A1"}}}`,
      `{"sources":{"${source}":{"__proto__":{"range":"A1"},"choices":{"__proto__":{"decimal":","}}}}}`,
      '{"draft":{"__proto__":{"months":5}}}',
      "[]",
      '"A1"',
      "7",
    ]) {
      expect(check(JSON.parse(text)), text).toEqual(nothing);
    }
    const inherited: unknown = Object.create({ sources: { [source]: { range: "A1", choices: { decimal: "," } } } });
    expect(check(inherited)).toEqual(nothing);
  });

  test("has no field wrong but those that nobody filled in", () => {
    fc.assert(
      fc.property(held, (kept) => {
        const draft = keptDraft(form, kept);
        for (const name of wrongIn(form, draft)) expect(draft[name]).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

test("the names of segments are as many and as long as can be typed", () => {
  const names = { 1: ["x"], 3: Array<string>(30_000).fill("name"), 4: ["n".repeat(81), 5, "n".repeat(80)], 210: ["y"] };
  expect(keptDraft(SEGMENT_FORM, { names }).names).toEqual({
    1: ["x"],
    3: Array<string>(40).fill("name"),
    4: ["", "", "n".repeat(80)],
  });
});

test("each of the columns that are chosen counts once", () => {
  const many = [...Array<number>(50_000).fill(3), 3, 4, -1, 16_384, 1.5, "5", null];
  expect(keptChoices({ many }).many).toEqual([3, 4]);
});
