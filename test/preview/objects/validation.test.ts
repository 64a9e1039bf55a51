import { expect, test } from "vitest";
import { openWorkbook } from "./Batches";

const RULE = { custom: { formula: "=AND(ISNUMBER(B2),B2>0)" } };

function validated(property: string, value: unknown) {
  const { run, model } = openWorkbook();
  const batch = run();
  const validation = batch.get(batch.call(batch.activeSheet(), "getRange", "B2"), "dataValidation");
  batch.set(validation, property, value);
  batch.load(validation, "rule", "type", "prompt");
  return { batch, model, run };
}

test("a cell keeps what it may hold, and what is said of it", async () => {
  const { batch, model, run } = validated("rule", RULE);
  expect(await batch.sync()).toMatchObject({ rule: RULE, type: "Custom", prompt: null });
  const more = run();
  const cells = more.call(more.activeSheet(), "getRange", "A1:B2");
  more.do(more.get(cells, "dataValidation"), "clear");
  await more.sync();
  expect(model.validations).toEqual([]);
});

test("cells offer what can be chosen", async () => {
  const list = { list: { inCellDropDown: true, source: "1,2,3" } };
  expect(await validated("rule", list).batch.sync()).toMatchObject({ rule: list, type: "List" });
});

test.each([
  ["rule", {}],
  ["rule", { list: { inCellDropDown: true, source: "" } }],
  ["rule", { list: { inCellDropDown: true, source: "a,,b" } }],
  ["rule", { list: { inCellDropDown: true, source: "a".repeat(256) } }],
  ["rule", { custom: RULE.custom, list: { inCellDropDown: true, source: "1,2" } }],
  ["rule", { custom: {} }],
  ["rule", { custom: RULE.custom, wholeNumber: { formula1: 1, operator: "GreaterThan" } }],
  ["prompt", { showPrompt: true, title: "a title that is longer than Excel takes", message: "" }],
  ["prompt", { showPrompt: true, title: "", message: "m".repeat(256) }],
  ["errorAlert", { showAlert: true, style: "Halt", title: "", message: "" }],
  ["errorAlert", { showAlert: true, style: "Stop", title: "", message: "m".repeat(226) }],
])("Excel refuses a %s such as %j", async (property, value) => {
  await expect(validated(property, value).batch.sync()).rejects.toThrow();
});
