import { expect, test } from "vitest";
import type { Question } from "../../../src/imports/table/Question";
import { answered, answerGiven, columnLabels, questionView } from "../../../src/taskpane/job/questionView";
import type { SourceWords } from "../../../src/taskpane/job/JobWords";
import { contentsFrom } from "../keywords/contents";
import { speechIn } from "../jobs/onSample";

const [, b, c] = ["Keyword", "Cost", "Cost"].map((heading, index) => ({ index, heading }));
const COLUMN: Question = { about: "column", role: "cost", why: "ambiguous", candidates: [b, c] };
const DECIMAL: Question = { about: "decimal", columns: [b], example: "1,234", withPoint: 1234, withComma: 1.234 };
const CURRENCY: Question = { about: "currency", found: ["EUR", "USD"] };
const OPTION: Question = { about: "option", ask: "by", options: ["needs", "orders"], example: "" };

const WORDS: SourceWords = {
  ...{ range: "Your keywords", why: "", awaited: "", deleted: "", role: { cost: "Cost" } },
  which: { cost: "Which column holds the costs?" },
  ask: { by: { label: "Group by", why: "Why so", options: { needs: "What they need" } } },
};
const contents = contentsFrom([["Keyword", "Cost", "Cost", ""], ["tea", "1,234", 2, 3]], { column: 2 }); // prettier-ignore
const data = { contents, table: { headerRow: 0, columns: {}, questions: [] }, hasRoom: false };
const view = (question: Question, language: "en" | "de" = "en") =>
  questionView(question, data, WORDS, speechIn(language, language));

test("a question is put in the words of its source, with every answer that there can be", () => {
  expect(view(COLUMN)).toEqual({
    label: "Which column holds the costs? 2 columns are called Cost.",
    options: [
      { value: "0", label: "C: Keyword" },
      { value: "1", label: "D: Cost" },
      { value: "2", label: "E: Cost" },
      { value: "3", label: "F: no heading" },
    ],
  });
  expect(view(DECIMAL)).toEqual({
    label: 'Does "1,234" in Cost mean 1234 or 1.234?',
    options: [
      { value: ".", label: "1234 (a point parts decimals)" },
      { value: ",", label: "1.234 (a comma parts decimals)" },
    ],
  });
  expect(view(CURRENCY).options.map(({ value }) => value)).toEqual(["EUR", "USD"]);
  expect(view(OPTION)).toEqual({
    label: "Group by",
    why: "Why so",
    options: [
      { value: "needs", label: "What they need" },
      { value: "orders", label: "orders" },
    ],
  });
});

test("a question about a column that none was found for is asked alone", () => {
  expect(view({ ...COLUMN, why: "missing" }).label).toBe("Which column holds the costs?");
  expect(view({ ...COLUMN, candidates: [b, { index: 0, heading: "Phrase" }] }).label).toBe(
    "Which column holds the costs? It could be Cost or Phrase.",
  );
  expect(view({ ...COLUMN, candidates: [{ index: 3, heading: "" }] }).label).toBe("Which column holds the costs?");
});

test("the figures of a question are written as the reader writes them", () => {
  expect(view(DECIMAL, "de").label).toMatch(/1234.*1,234/);
});

test("a heading cannot turn the words around it", () => {
  const turned = contentsFrom([["exe.\u202efdp"]]);
  const [{ label }] = columnLabels({ ...data, contents: turned }, "no heading");
  expect(label).toBe("A: \u2068exe.fdp\u2069");
});

test("an answer is kept among what was decided, and stands in its field", () => {
  const before = { columns: { keyword: 0 }, answers: { scale: "5" } };
  const given = ([question, value]: readonly [Question, string]) => {
    const change = answered(question, value, before);
    return [change, answerGiven(question, { ...before, ...change })];
  };
  expect(
    [
      [COLUMN, "2"],
      [DECIMAL, ","],
      [DECIMAL, "."],
      [CURRENCY, "USD"],
      [OPTION, "orders"],
    ].map((one) => given(one as [Question, string])),
  ).toEqual([
    [{ columns: { keyword: 0, cost: 2 } }, "2"],
    [{ decimal: "," }, ","],
    [{ decimal: "." }, "."],
    [{ currency: "USD" }, "USD"],
    [{ answers: { scale: "5", by: "orders" } }, "orders"],
  ]);
  expect([COLUMN, DECIMAL, CURRENCY, OPTION].map((question) => answerGiven(question, {}))).toEqual(["", "", "", ""]);
});
