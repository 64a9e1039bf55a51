import { expect, test } from "vitest";
import { openWorkbook } from "./Batches";

function formatted(type: string) {
  const { run, model, grid } = openWorkbook();
  const batch = run();
  const range = batch.call(batch.activeSheet(), "getRange", "B2:B5");
  const format = batch.call(batch.get(range, "conditionalFormats"), "add", type);
  return { run, model, grid, batch, format };
}

test("words are told by their value, with the colours that they get", async () => {
  const { batch, format, model, grid } = formatted("CellValue");
  const cellValue = batch.get(format, "cellValue");
  batch.set(batch.get(batch.get(cellValue, "format"), "font"), "color", "#9C1C13");
  batch.set(cellValue, "rule", { formula1: '="Too slow"', operator: "EqualTo" });
  await batch.sync();
  expect(model.conditions.list(grid.sheets.active())).toMatchObject([
    {
      cells: { area: { row: 1, column: 1, rows: 4, columns: 1 } },
      fontColor: "#9C1C13",
      rule: { formula1: '="Too slow"', operator: "EqualTo" },
    },
  ]);
});

test.each([
  ["rule", { formula1: '="a"', operator: "Equals" }],
  ["rule", { operator: "EqualTo" }],
  ["rule", { formula1: 1, operator: "EqualTo" }],
])("Excel refuses %s %j", async (property, value) => {
  const { batch, format } = formatted("CellValue");
  batch.set(batch.get(format, "cellValue"), property, value);
  await expect(batch.sync()).rejects.toThrow();
});

test("a format has the parts of its kind alone", async () => {
  const { batch, format } = formatted("DataBar");
  batch.set(batch.get(format, "cellValue"), "rule", { formula1: "1", operator: "EqualTo" });
  await expect(batch.sync()).rejects.toThrow();
});

test("a scale of colours needs its ends, and what they are worked out from", async () => {
  const end = { type: "LowestValue", color: "#FFFFFF" };
  const scale = async (criteria: unknown) => {
    const { batch, format } = formatted("ColorScale");
    batch.set(batch.get(format, "colorScale"), "criteria", criteria);
    await batch.sync();
  };
  await expect(scale({ minimum: end })).rejects.toThrow();
  await expect(scale({ minimum: end, maximum: { type: "Percentile", color: "#000000" } })).rejects.toThrow();
  await scale({ minimum: end, maximum: { type: "HighestValue", color: "#000000" } });
});

test("formats go with their sheet, and can be cleared", async () => {
  const { run, model, grid, batch } = formatted("DataBar");
  await batch.sync();
  const more = run();
  const range = more.call(more.activeSheet(), "getRange", "B3");
  more.do(more.get(range, "conditionalFormats"), "clearAll");
  await more.sync();
  expect(model.conditions.list(grid.sheets.active())).toEqual([]);
});
