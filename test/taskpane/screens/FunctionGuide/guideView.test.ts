import { expect, test } from "vitest";
import type { FunctionHelp } from "../../../../src/help/FunctionHelp";
import { guideView } from "../../../../src/taskpane/screens/FunctionGuide/guideView";

const help = (name: string, subject: FunctionHelp["subject"], description: string): FunctionHelp => ({
  id: name,
  name,
  subject,
  description,
  returns: "Money, for each cell.",
  example: "=1",
  parameters: [{ name: "conversionRate", description: "Share of clicks that buy." }],
});
const ALL = [help("ALLOCATE", "budget", "The best split."), help("EPC", "clicks", "What a click earns.")];
const found = (searched: string) =>
  guideView(ALL, searched).map(({ subject, functions }) => [subject, ...functions.map(({ name }) => name)]);

test("without a word all functions are there, by subject", () => {
  expect(found(" ")).toEqual([["clicks", "EPC"], ["budget", "ALLOCATE"]]); // prettier-ignore
});

test("every word must occur somewhere: in the name, the help, an argument or what it gives", () => {
  expect(found("worth.epc")).toEqual([["clicks", "EPC"]]);
  expect(found("SPLIT buy")).toEqual([["budget", "ALLOCATE"]]);
  expect(found("conversion money")).toHaveLength(2);
  expect(found("split earns")).toEqual([]);
});
