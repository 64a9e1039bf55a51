import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  choice,
  each,
  keptDraft,
  LONGEST_NAME,
  names,
  number,
  share,
  withField,
  workingDraft,
  wrongIn,
  yes,
  type NumberEntry,
} from "../../../src/taskpane/job/form";
import { isInLimits } from "../../../src/taskpane/job/limits";
import { JOBS } from "../../../src/taskpane/jobs/jobs";

const DRAFTS = 3000;

const FORM = {
  rate: share({ above: 0, to: 1 }, { usual: 0.01 }),
  least: number({ from: 0 }, { usual: 1 }),
  most: number({ from: { of: "least", or: 0 } }, { usual: 2 }),
  budget: number({ above: 0 }),
  fill: yes,
  price: number({ above: 0 }, { asked: ({ fill }: { readonly fill: boolean }) => fill, needed: true }),
  confidence: choice([0.8, 0.9], { usual: 0.9 }),
  place: choice(["beside", "sheet"], { late: true }),
  called: names,
};
const USUAL = keptDraft(FORM, undefined);

/** What a file can hold in a field: numbers that a rule lets pass and others, and things that are none. */
const held = fc.oneof(
  fc.constantFrom<unknown>(0, 1, 2, 3, 0.5, 0.9, 0.95, 5, -1, 0.01, 100, 365, 1e9, NaN, Infinity, null, undefined),
  fc.constantFrom<unknown>("5", "beside", "orders", "column", "typed", true, false, [], [3], {}, { 3: ["a"] }),
  fc.double(),
  fc.integer({ min: -5, max: 5000 }),
);

describe.each(JOBS.map(({ id, form }) => [id, form] as const))("what is kept of the form of %s", (_, form) => {
  const drafts = fc.record(Object.fromEntries(Object.keys(form).map((name) => [name, held])), { requiredKeys: [] });
  const entries = Object.entries(form);

  test("is inside its rules, whatever a file holds", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const inForm = keptDraft(form, draft);
        const kept: Readonly<Record<string, unknown>> = inForm;
        const wrong: readonly string[] = wrongIn(form, inForm);
        expect(Object.keys(kept).sort()).toEqual(Object.keys(form).sort());
        for (const [name, entry] of entries) {
          const value: unknown = kept[name];
          if (entry.kind === "yes") expect(value).toBeTypeOf("boolean");
          if (entry.kind === "names") expect(Object.values(value as object).every(Array.isArray)).toBe(true);
          if (entry.kind === "choice") expect([entry.usual, ...entry.of]).toContain(value);
          if (entry.kind !== "number" && entry.kind !== "share") continue;
          const { usual, asked, limits, needed } = entry as NumberEntry<typeof kept>;
          if (usual !== undefined) expect(value).toBeTypeOf("number");
          expect(value === undefined || Number.isFinite(value)).toBe(true);
          const counts = value !== undefined && (asked?.(kept) ?? true);
          if (counts) expect(isInLimits(Number(value), limits, kept), `${name} is ${Number(value)}`).toBe(true);
          // What is still to be filled in is the only thing that can be wrong.
          expect(wrong.includes(name)).toBe(value === undefined && needed && (asked?.(kept) ?? true));
        }
      }),
      { numRuns: DRAFTS },
    );
  });

  test("is the same when it is kept again", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const kept: unknown = JSON.parse(JSON.stringify(keptDraft(form, draft)));
        expect(keptDraft(form, kept)).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  test("has the usual value where a file holds a number or word that the field never offers", () => {
    const usual = keptDraft(form, undefined);
    for (const [name, entry] of entries) {
      if (entry.kind !== "choice") continue;
      for (const never of [5000, "none of these", 0, NaN, null])
        expect(keptDraft(form, { [name]: never })).toEqual(usual);
    }
  });
});

test("a number that is wrong alone goes back to its usual value, and leaves the others as they were kept", () => {
  expect(keptDraft(FORM, { rate: 5, least: 3, most: 4, budget: -1 })).toEqual({ ...USUAL, least: 3, most: 4 });
  expect(keptDraft(FORM, { confidence: 5, rate: 0.5 })).toEqual({ ...USUAL, rate: 0.5 });
});

test("no number is taken where even its usual value breaks a rule that looks at another", () => {
  expect(keptDraft(FORM, { least: 3, most: 1, rate: 0.5, fill: true, price: 2 })).toEqual({ ...USUAL, fill: true });
});

test("numbers are wrong where they break their rule or are missing, in the order of the form", () => {
  expect(wrongIn(FORM, USUAL)).toEqual([]);
  expect(wrongIn(FORM, { ...USUAL, most: 0.5, rate: 0 })).toEqual(["rate", "most"]);
  expect(wrongIn(FORM, { ...USUAL, rate: undefined, budget: 0 })).toEqual(["rate", "budget"]);
  expect(wrongIn(FORM, { ...USUAL, price: -1 })).toEqual([]);
  expect(wrongIn(FORM, { ...USUAL, fill: true })).toEqual(["price"]);
});

test("names are as many and as long as can be typed, and none is of anything else", () => {
  const called = { 2: ["a", 5, "n".repeat(LONGEST_NAME + 1)], constructor: ["x"], "-1": ["y"], 3: "z" };
  expect(keptDraft(FORM, { called }).called).toEqual({ 2: ["a", "", ""] });
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [i, Array<string>(100).fill("n")]));
  const lists = Object.values(keptDraft(FORM, { called: many }).called);
  expect([lists.length, Math.max(...lists.map((list) => list.length))]).toEqual([40, 40]);
});

test("work is begun anew only where what it needs has changed", () => {
  const named = { ...USUAL, place: "sheet" as const, called: { 2: ["a"] } };
  expect(workingDraft(FORM, named)).toEqual(workingDraft(FORM, USUAL));
  expect(workingDraft(FORM, { ...USUAL, rate: 0.5 })).not.toEqual(workingDraft(FORM, USUAL));
});

test("a choice is what the form offers, whatever text its field hands over", () => {
  expect(withField(FORM, "confidence", "0.8")).toEqual({ confidence: 0.8 });
  expect(withField(FORM, "place", "")).toEqual({ place: undefined });
  expect(withField(FORM, "place", "elsewhere")).toEqual({ place: undefined });
  expect(withField(FORM, "rate", 0.3)).toEqual({ rate: 0.3 });
});

describe("one of a few for each of some names", () => {
  const uses = { uses: each(["winning", "keeping"]) };

  test("is kept where it is one of them, for names that a table can hold", () => {
    const kept = keptDraft(uses, { uses: { Radio: "keeping", Fair: "nothing", ["n".repeat(10_000)]: "winning" } });
    expect(kept).toEqual({ uses: { Radio: "keeping" } });
    expect(keptDraft(uses, { uses: ["keeping"] })).toEqual({ uses: {} });
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`Channel ${i}`, "winning"]));
    expect(Object.keys(keptDraft(uses, { uses: many }).uses).length).toBeLessThanOrEqual(200);
    expect(keptDraft(uses, JSON.parse('{"uses":{"__proto__":"keeping","constructor":"x"}}'))).toEqual({
      uses: JSON.parse('{"__proto__":"keeping"}') as object,
    });
  });

  test("is chosen for one name, and stays for the others", () => {
    const draft = { uses: { Radio: "keeping" as const } };
    expect(withField(uses, "uses", "winning", { of: "Fair", draft })).toEqual({
      uses: { Radio: "keeping", Fair: "winning" },
    });
  });
});
