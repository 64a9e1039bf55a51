import { expect, test } from "vitest";
import { openVariant } from "./Batches";

test("formulas come back as Excel prints them, also those of names and of cells that spill", async () => {
  const { grid, run } = openVariant({ spilledCellsAnswerFormulas: true }, "Übersicht");
  grid.results.set("=worth.epc('Übersicht'!a1:a2, 1%)", [[1], [2]]);
  const batch = run();
  batch.set(batch.call(batch.activeSheet(), "getRange", "C1"), "formulas", [["=worth.epc('Übersicht'!a1:a2, 1%)"]]);
  batch.load(batch.call(batch.activeSheet(), "getRange", "C1:C2"), "formulas");
  batch.load(batch.call(batch.get(batch.root, "names"), "add", "rate", "='Übersicht'!$a$1"), "formula");
  const printed = "=WORTH.EPC(Übersicht!A1:A2, 1%)";
  expect(await batch.sync()).toMatchObject({ formulas: [[printed], [printed]], formula: "=Übersicht!$A$1" });
});

test.each([
  ["desktop", "de-DE", ["#WERT!", "#NV", "#DIV/0!", "#NAME?"]],
  ["desktop", "en-US", ["#VALUE!", "#N/A", "#DIV/0!", "#NAME?"]],
  ["web", "de-DE", ["#VALUE!", "#N/A", "#DIV/0!", "#NAME?"]],
] as const)("on the %s in %s, errors are %j, as values and as texts", async (host, language, words) => {
  const { run } = openVariant({ host, language });
  const batch = run();
  const cells = batch.call(batch.activeSheet(), "getRange", "A1:D1");
  batch.set(cells, "values", [["#VALUE!", "#N/A", "#DIV/0!", "#NAME?"]]);
  batch.load(cells, "values", "text", "valueTypes");
  expect(await batch.sync()).toMatchObject({ values: [words], text: [words], valueTypes: [Array(4).fill("Error")] });
});

test.each([
  [{}, false, ["own"]],
  [{ namesStayVisible: true }, true, ["own"]],
  [{ sheetsListAllNames: true }, false, ["theirs", "own"]],
] as const)("names in %j", async (variant, isVisible, listed) => {
  const { run } = openVariant(variant);
  const batch = run();
  batch.call(batch.get(batch.root, "names"), "add", "theirs", "=1");
  const own = batch.call(batch.get(batch.activeSheet(), "names"), "add", "own", "=2");
  batch.set(own, "visible", false);
  batch.load(own, "visible");
  batch.load(batch.get(batch.activeSheet(), "names"), "items/name");
  const { visible, _Items: items } = (await batch.sync()) as { visible: boolean; _Items: { Name: string }[] };
  expect([visible, items.map(({ Name }) => Name)]).toEqual([isVisible, listed]);
});

test("no formula spills within a table or into one", async () => {
  const { grid, run } = openVariant({});
  grid.results.set("=WORTH.EPC(C1:C2,1%)", [[1], [2]]);
  const batch = run();
  const cells = batch.call(batch.activeSheet(), "getRange", "A2:A3");
  batch.set(batch.call(batch.activeSheet(), "getRange", "A2"), "formulas", "=WORTH.EPC(C1:C2,1%)");
  batch.call(batch.get(batch.activeSheet(), "tables"), "add", "A1:A3", true);
  batch.load(cells, "values");
  expect(await batch.sync()).toMatchObject({ values: [["#SPILL!"], [""]] });
});

test("formulas that were there before Excel knew the add-in stand under other names until they are entered again", async () => {
  const { model, run } = openVariant({});
  const before = run();
  before.set(before.call(before.activeSheet(), "getRange", "B2:B3"), "formulas", [["=WORTH.EPC(1,1%)"], ["=SUM(A1)"]]);
  await before.sync();
  model.stuck.hold();
  const batch = run();
  const cells = batch.call(batch.activeSheet(), "getRange", "B2:B3");
  batch.load(cells, "formulas");
  expect(await batch.sync()).toMatchObject({ formulas: [["=_xldudf_WORTH_EPC(1,1%)"], ["=SUM(A1)"]] });
  const again = run();
  const cell = again.call(again.activeSheet(), "getRange", "B2");
  again.set(cell, "formulas", "=WORTH.EPC(1,1%)");
  again.load(cell, "formulas");
  expect(await again.sync()).toMatchObject({ formulas: [["=WORTH.EPC(1,1%)"]] });
});

test("a workbook that is worked out on demand says so, and can be asked", async () => {
  const { grid, run } = openVariant({ isManual: true });
  const batch = run();
  const application = batch.get(batch.root, "application");
  batch.load(application, "calculationMode");
  batch.do(application, "calculate", "Recalculate");
  expect(await batch.sync()).toMatchObject({ calculationMode: "Manual" });
  expect(grid.timesCalculated).toBe(1);
});
