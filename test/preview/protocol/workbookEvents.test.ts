import { expect, test } from "vitest";
import { forwardEvents } from "../../../src/preview/protocol/workbookEvents";
import { WORKBOOK_TARGET } from "../../../src/preview/objects/EventRegistrations";
import { openWorkbook } from "../objects/Batches";

function watched() {
  const { grid, model, sent, run } = openWorkbook("One", "Two");
  forwardEvents(grid, model.events);
  return { grid, model, sent, run };
}

test("an edit is told with its address", () => {
  const { grid, model, sent } = watched();
  const sheet = grid.sheets.active();
  model.events.register("DataChanged", sheet);
  grid.cells.write(sheet, { row: 1, column: 1, rows: 1, columns: 1 }, [[{ kind: "value", value: 5 }]]);
  grid.cells.clear(sheet, { row: 0, column: 0, rows: 3, columns: 2 });
  expect(sent).toMatchObject([
    {
      type: 10,
      target: sheet,
      message: {
        address: "B2",
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: sheet,
      },
    },
    { type: 10, target: sheet, message: { address: "A1:B3" } },
  ]);
});

test("events of any sheet go to the workbook, and those of one sheet to that sheet alone", () => {
  const { grid, model, sent } = watched();
  const [one, two] = grid.sheets.list().map(({ id }) => id);
  model.events.register("DataChanged", WORKBOOK_TARGET);
  model.events.register("DataChanged", one);
  grid.cells.clear(two, { row: 0, column: 0, rows: 1, columns: 2 });
  expect(sent.map(({ target }) => target)).toEqual(["Workbook"]);
});

test("events are told only while someone listens", () => {
  const { grid, model, sent } = watched();
  const sheet = grid.sheets.active();
  const edit = () => grid.cells.clear(sheet, { row: 0, column: 0, rows: 1, columns: 2 });
  edit();
  model.events.register("DataChanged", sheet);
  model.events.register("DataChanged", sheet);
  model.events.register("DataChanged", sheet, -1);
  edit();
  model.events.register("DataChanged", sheet, -1);
  edit();
  expect(sent).toHaveLength(1);
});

test("a sheet that goes is told of", async () => {
  const { model, sent, run } = watched();
  model.events.register("Deleted", WORKBOOK_TARGET);
  const batch = run();
  batch.do(batch.call(batch.get(batch.root, "worksheets"), "add", "Three"), "delete");
  await batch.sync();
  expect(sent).toMatchObject([{ type: 15, message: { worksheetId: "id-3" } }]);
});

test("the way office.js registers for events reaches the registrations", async () => {
  const { grid, sent, run } = watched();
  const batch = run();
  batch.do(batch.activeSheet(), "_registerDataChangedEvent");
  await batch.sync();
  grid.cells.clear(grid.sheets.active(), { row: 0, column: 0, rows: 1, columns: 2 });
  expect(sent).toHaveLength(1);
  const unknown = run();
  unknown.do(unknown.activeSheet(), "_registerFilteredEvent");
  await expect(unknown.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
});
