import { describe, expect, test } from "vitest";
import { choice, keptDraft, number, share, type DraftOf } from "../../../src/taskpane/job/form";
import { KNOWN, offersFor, type Taken, type Taking } from "../../../src/taskpane/job/known";
import { keptJob } from "../../../src/taskpane/job/keptJob";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import type { KnownFigure } from "../../../src/workbook/knownFigures";
import { speechIn } from "../jobs/onSample";

const FORM = {
  from: choice(["typed", "orders"], { usual: "typed" }),
  worth: number({ above: 0 }),
  margin: share({ above: 0, to: 1 }),
};
const TAKES: readonly Taking<typeof FORM>[] = [
  { figure: "customerValue", field: "worth", also: { from: "typed" } },
  { figure: "margin", field: "margin" },
];
const TODAY = 46_355;
const VALUE: KnownFigure = {
  ...{ figure: "customerValue", value: 59.54, currency: "GBP", sheetName: "Customer value", day: TODAY - 1 },
};

function offered(
  known: readonly KnownFigure[],
  draft: Partial<DraftOf<typeof FORM>> = {},
  {
    taken = {},
    currency,
    takes = TAKES,
  }: { readonly taken?: Taken; readonly currency?: string; readonly takes?: readonly Taking<typeof FORM>[] } = {},
) {
  const held = { ...keptDraft(FORM, undefined), ...draft };
  const terms = { form: FORM, draft: held, takes, taken, known, currency, today: TODAY };
  return offersFor(terms, speechIn("en", "en-GB"));
}

describe("a figure that another job found", () => {
  test("is offered with its sheet and day, to be taken by a press", () => {
    const offer = offered([VALUE]).get("worth");
    expect(offer?.text).toBe("£59.54, from “Customer value” of 28 Nov 2026.");
    expect(offer?.press).toEqual({
      ...{ label: "Take £59.54", field: "worth", change: { from: "typed", worth: 59.54 }, value: 59.54 },
    });
  });

  test("is offered though another was typed, and said to be as there once it was taken", () => {
    expect(offered([VALUE], { worth: 20 }).get("worth")?.press).toBeDefined();
    const taken = offered([VALUE], { worth: 59.54 }, { taken: { worth: 59.54 } }).get("worth");
    expect(taken).toEqual({ text: "As on “Customer value” of 28 Nov 2026.", press: undefined });
    expect(offered([VALUE], { worth: 59.54 }).size).toBe(0);
  });

  test("is offered below another field where its own is not asked for", () => {
    const at = ({ from }: DraftOf<typeof FORM>) => (from === "typed" ? "worth" : "from");
    const takes: readonly Taking<typeof FORM>[] = [{ ...TAKES[0], at }];
    const placesOf = (from: "typed" | "orders") => [...offered([VALUE], { from }, { takes }).keys()];
    expect([placesOf("typed"), placesOf("orders")]).toEqual([["worth"], ["from"]]);
  });

  test("is told where its source says something else by now", () => {
    const text = offered([VALUE], { worth: 50 }, { taken: { worth: 50 } }).get("worth")?.text;
    expect(text).toBe("Taken as £50.00; “Customer value” of 28 Nov 2026 says £59.54 by now.");
    // Typed over since: it is no longer the one that was taken.
    expect(offered([VALUE], { worth: 40 }, { taken: { worth: 50 } }).get("worth")?.text).toMatch(/^£59\.54, from/);
  });

  test("is told to be old", () => {
    expect(offered([{ ...VALUE, day: TODAY - 90 }]).get("worth")?.text).not.toMatch(/old/);
    expect(offered([{ ...VALUE, day: TODAY - 400 }]).get("worth")?.text).toMatch(
      /That is 400 days old: write that sheet again\.$/,
    );
  });

  test("is the latest of several, and none in another currency", () => {
    const earlier = { ...VALUE, value: 40, day: TODAY - 30 };
    expect(offered([earlier, VALUE]).get("worth")?.press?.value).toBe(59.54);
    expect(offered([VALUE, earlier]).get("worth")?.press?.value).toBe(59.54);
    expect(offered([VALUE], {}, { currency: "EUR" }).size).toBe(0);
    expect(offered([VALUE], {}, { currency: "GBP" }).size).toBe(1);
    expect(offered([{ ...VALUE, figure: "margin", value: 0.4 }], {}, { currency: "EUR" }).get("margin")?.text).toMatch(
      /^40%, from/,
    );
  });

  test("is not offered where the field would not take it", () => {
    expect(offered([{ ...VALUE, value: -3 }]).size).toBe(0);
    expect(offered([{ ...VALUE, figure: "margin", value: 1.2 }]).size).toBe(0);
    expect(offered([{ ...VALUE, figure: "nobody's" }]).size).toBe(0);
  });
});

test("what was taken is kept, by fields that there are", () => {
  const kept = (taken: unknown) => keptJob({ taken }, [], FORM).taken;
  expect(kept({ worth: 5, nobody: 7, margin: "x" })).toEqual({ worth: 5 });
  expect([kept(undefined), kept([3]), kept("x")]).toEqual([{}, {}, {}]);
});

test.each(JOBS.map((job) => [job.id, job] as const))("%s takes figures for fields that it has", (_, job) => {
  const usual = keptDraft(job.form, undefined);
  for (const { figure, field, at = field, also = {} } of job.takes ?? []) {
    const place = typeof at === "function" ? at(usual) : at;
    const entry = job.form[field];
    expect(entry.kind, field).toBe(KNOWN[figure] === "share" ? "share" : "number");
    for (const name of [place, ...Object.keys(also)]) expect(job.form, field).toHaveProperty(name);
  }
});
