import { describe, expect, test } from "vitest";
import { allFields, fieldViews, type FieldView } from "../../../src/taskpane/job/FieldView";
import { choice, keptDraft, names, number, share, yes } from "../../../src/taskpane/job/form";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { numbersIn } from "../../../src/taskpane/numbers/Numbers";
import { onSample, SPEECHES } from "../jobs/onSample";

const FORM = {
  rate: share({ above: 0, to: 1 }, { usual: 0.01 }),
  fill: yes,
  price: number({ above: 0 }, { asked: ({ fill }: { readonly fill: boolean }) => fill, needed: true }),
  confidence: choice([0.8, 0.9]),
  segments: choice([2, 3], { usual: 3 }),
  place: choice(["beside", "sheet"]),
  called: names,
};
const USUAL = keptDraft(FORM, undefined);
const says = {
  numbers: numbersIn("en"),
  words: {
    fields: {
      rate: { label: "Rate", why: "Why so", wrong: "Write a rate." },
      price: { label: "Price", wrong: "Write a price." },
      confidence: { label: "Confidence", none: "Off" },
      segments: { label: "Segments" },
      place: { label: "Place", options: { beside: "Beside my rows" } },
    },
  },
};

test("a number has its words, its value, and what to write instead where it is wrong", () => {
  const rate = { kind: "share", name: "rate", label: "Rate", why: "Why so", value: 0.01, problem: undefined };
  expect(fieldViews(FORM, USUAL, says).number("rate")).toEqual(rate);
  expect(fieldViews(FORM, { ...USUAL, rate: 2 }, says).number("rate")).toEqual({
    ...rate,
    value: 2,
    problem: "Write a rate.",
  });
});

test("a choice offers none first where there can be none, then shares as percent, counts, and words by their value", () => {
  const { choice } = fieldViews(FORM, { ...USUAL, confidence: 0.9 }, says);
  expect(choice("confidence")).toMatchObject({
    value: "0.9",
    isWide: false,
    options: [
      { value: "", label: "Off" },
      { value: "0.8", label: "80%" },
      { value: "0.9", label: "90%" },
    ],
  });
  expect(choice("segments")).toMatchObject({ value: "3", options: [{ label: "2" }, { label: "3" }] });
  expect(choice("place")).toMatchObject({
    value: "",
    isWide: true,
    options: [{ label: "Beside my rows" }, { label: "sheet" }],
  });
  expect(choice("place", ["sheet"]).options).toHaveLength(1);
});

test("all fields are those that are asked for, in the order of the form", () => {
  const shown = (draft: typeof USUAL) => allFields(FORM, draft, says).map((field) => "name" in field && field.name);
  expect(shown(USUAL)).toEqual(["rate", "confidence", "segments", "place"]);
  expect(shown({ ...USUAL, fill: true })).toEqual(["rate", "price", "confidence", "segments", "place"]);
});

/** Every label, reason, option and problem of some fields. */
function wordsOf(field: FieldView): unknown[] {
  switch (field.kind) {
    case "group":
      return [field.title, field.why, ...field.fields.flatMap(wordsOf)];
    case "note":
      return [field.text];
    case "source":
      return [];
    case "choice":
      return [field.label, ...field.options.map(({ label }) => label)];
    default:
      return [field.label];
  }
}

describe.each(SPEECHES)("in %s", (language, speech) => {
  test.each(JOBS.map((job) => [job.id, job] as const))(
    "%s has words for each field and what is wrong in it",
    (_, job) => {
      const { fields } = job.words[language];
      for (const [name, entry] of Object.entries(job.form)) {
        if (entry.kind === "yes" || entry.kind === "names") continue;
        expect(fields[name]?.label, name).toBeTruthy();
        if (entry.kind !== "choice" && entry.kind !== "each") expect(fields[name].wrong, name).toMatch(/\.$/);
        else if (typeof entry.of[0] === "string")
          expect(Object.keys(fields[name].options ?? {}).sort(), name).toEqual(entry.of.map(String).sort());
      }
    },
  );

  test.each(JOBS.map((job) => [job.id, job] as const))("the fields of %s on its sample all say something", (_, job) => {
    const { given, result, says } = onSample(job, speech);
    const shown = job.fields?.(given, result, says) ?? allFields(job.form, given.draft, says);
    expect(shown.flatMap(wordsOf).filter((words) => typeof words !== "string" || words === "")).toEqual([]);
    expect(shown.length).toBeGreaterThan(0);
  });
});
