// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { FunctionExample, FunctionHelp, FunctionMetadata } from "../../../src/help/FunctionHelp";
import { agreementOf, inputsOf } from "../../../src/taskpane/job/agreement";
import { exampleOrder } from "../../../src/taskpane/screens/FunctionGuide/exampleSheet";
import { sheetOfAll } from "../job/scenarios/keptScenario";
import { knowCases } from "../know/knowSheets";
import { plannedSheets, speechIn, workedCases } from "./onSample";
import type { WrittenSheetNow } from "../../../src/workbook/written/readWritten";
import { inputKey } from "../../../src/workbook/written/writtenMarks";

const [ENGLISH, GERMAN] = [speechIn("en", "en-US"), speechIn("de", "de-DE")];

/** A day or a month with the year in front: as a number format, as text, or in a sentence. */
const YEAR_FIRST = /yyyy-mm|\b(?:19|20)\d\d-(?:0\d|1[0-2])\b/;

/** All that is written to sheets and has the year in front. */
function yearsFirst(written: unknown): string[] {
  if (typeof written === "string") return YEAR_FIRST.test(written) ? [written] : [];
  return typeof written === "object" && written !== null ? Object.values(written).flatMap(yearsFirst) : [];
}

const plannedOf = (sheet: Parameters<typeof plannedSheets>[0]) => plannedSheets(sheet);

const DIST = path.join(import.meta.dirname, "../../../dist");
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(DIST, file), "utf8"));

function guide(): FunctionHelp[] {
  const { functions } = read("functions.json") as { functions: FunctionMetadata[] };
  const examples = read("help/examples.json") as Record<string, FunctionExample>;
  return functions.map((one): FunctionHelp => ({ ...one, ...examples[one.name] }));
}

describe("days and months of a German sheet stand as Germans write them:", () => {
  test.each(workedCases())("%s", (_, job, work) => {
    const worked = work(GERMAN);
    if (!worked.sheet) return;
    expect(yearsFirst(plannedOf(worked.sheet))).toEqual([]);
    expect(yearsFirst(plannedOf(sheetOfAll(job, [worked, worked], ["Eins", "Zwei"])))).toEqual([]);
  });

  test.each(knowCases())("%s", (_, planned) => {
    expect(yearsFirst(plannedOf(planned(GERMAN).sheet))).toEqual([]);
  });

  test("examples of the guide", () => {
    // A formula as text has its days as formulas take them, in every language.
    const shown = (help: FunctionHelp) =>
      yearsFirst(plannedOf(exampleOrder(help, GERMAN))).filter((text) => !text.includes("WORTH."));
    const written = guide().map((help) => [help.name, shown(help)] as const);
    expect(written.length).toBeGreaterThan(50);
    expect(written.filter(([, dates]) => dates.length > 0)).toEqual([]);
  });
});

test("in English they begin with the year", () => {
  const ids = workedCases().flatMap(([id, , work]) => {
    const { sheet } = work(ENGLISH);
    return sheet && yearsFirst(plannedOf(sheet)).length > 0 ? [id] : [];
  });
  expect(ids).toEqual(expect.arrayContaining(["valueCustomers", "seeProfitCentre", "valueContracts", "trackTest"]));
});

test.each([
  ["en", ENGLISH, /2026-06-28|28 Jun 2026|Jun 28, 2026/],
  ["de", GERMAN, /28\.\s?(?:06\.|Juni )\s?2026/],
] as const)("a day in which sheet and pane differ is said as a day: %s", (_, speech, day) => {
  const found = workedCases().find(([id]) => id === "valueContracts");
  if (!found) throw new Error("There are no contracts");
  const [, job, work] = found;
  const { sheet, says } = work(speech);
  if (!sheet) throw new Error("Contracts write no sheet");
  const cells = inputsOf(sheet).filter(({ field }) => field === "known");
  const { inputs } = agreementOf(
    { form: job.form, all: job.words, cells, pane: { told: { chosen: {}, read: {} }, sources: {} }, fields: [] },
    {
      told: "",
      sources: {},
      inputs: { [inputKey(cells[0])]: { value: 46_000, isFormula: false } },
    } as unknown as WrittenSheetNow,
    says,
  );
  expect(inputs.map(({ text }) => text)).toEqual([expect.stringMatching(day)]);
});
