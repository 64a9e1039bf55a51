import { expect, test } from "vitest";
import { openWorkbook } from "./Batches";

test("a method, a property and a setter that are not emulated say so by name", async () => {
  const { run } = openWorkbook();
  const method = run();
  method.call(method.activeSheet(), "copy");
  await expect(method.sync()).rejects.toMatchObject({ code: "ApiNotFound", message: "not emulated: Worksheet.copy" });
  const property = run();
  property.load(property.activeSheet(), "standardHeight");
  await expect(property.sync()).rejects.toMatchObject({ message: "not emulated: Worksheet.standardHeight" });
  const object = run();
  object.load(object.get(object.activeSheet(), "pivotTables"), "items");
  await expect(object.sync()).rejects.toMatchObject({ message: "not emulated: Worksheet.pivotTables" });
  const setter = run();
  setter.set(setter.activeSheet(), "id", "x");
  await expect(setter.sync()).rejects.toMatchObject({ message: "not emulated: setting Worksheet.id" });
});

test("the inner workings of the emulation cannot be called", async () => {
  const { run } = openWorkbook();
  for (const name of ["identity", "constructor", "listen", "model"]) {
    const batch = run();
    batch.do(batch.root, name);
    await expect(batch.sync(), name).rejects.toMatchObject({ code: "ApiNotFound" });
  }
});

test("an error names the action it came from, and keeps the answers before it", async () => {
  const { run } = openWorkbook();
  const batch = run();
  const sheet = batch.activeSheet();
  batch.load(sheet, "name");
  batch.call(sheet, "getRange", "no such address");
  const { Results, Error: error } = await batch.answer();
  expect(Results.map(({ Value }) => Value)).toMatchObject([{ Id: "id-1" }, { Name: "Sheet1" }]);
  expect(error).toMatchObject({ Code: "InvalidArgument", Location: "Worksheet.getRange", ActionIndex: 2 });
});

test("a range is kept between batches until it is let go", async () => {
  const { run } = openWorkbook();
  const first = run();
  first.set(first.call(first.activeSheet(), "getRange", "B2"), "values", 5);
  const { _ReferenceId: reference } = (await first.sync()) as { _ReferenceId: string };
  const second = run();
  second.load(second.again(reference), "values");
  expect(await second.sync()).toMatchObject({ values: [[5]] });
  const third = run();
  third.do(third.root, "_removeReference", reference);
  await third.sync();
  const fourth = run();
  fourth.load(fourth.again(reference), "values");
  await expect(fourth.sync()).rejects.toMatchObject({ code: "InvalidReference" });
});

test("items of a collection come with the values that were asked for, and their number", async () => {
  const { run } = openWorkbook("Keywords", "Orders");
  const batch = run();
  batch.load(batch.get(batch.root, "worksheets"), "items/name", "count");
  expect(await batch.sync()).toEqual({
    count: 2,
    _Items: [
      { _Id: "id-1", Id: "id-1", Name: "Keywords" },
      { _Id: "id-2", Id: "id-2", Name: "Orders" },
    ],
  });
});

test("values of inner objects come with those of the outer one", async () => {
  const { run } = openWorkbook();
  const batch = run();
  batch.load(batch.call(batch.activeSheet(), "getRange", "A1"), "address", "format/font/bold", "worksheet/name");
  expect(await batch.sync()).toMatchObject({
    address: "Sheet1!A1",
    format: { Font: { Bold: false } },
    worksheet: { Name: "Sheet1" },
  });
});

test("a load that names nothing gives every plain value", async () => {
  const { run } = openWorkbook();
  const batch = run();
  batch.load(batch.activeSheet());
  expect(await batch.sync()).toMatchObject({ name: "Sheet1", showGridlines: true });
});

test("a passed trace is answered, so that events are registered", async () => {
  const { run } = openWorkbook();
  const batch = run();
  batch.trace();
  const { TraceIds, Results } = await batch.answer();
  expect(TraceIds).toEqual(Results.map(({ ActionId }) => ActionId));
  expect(TraceIds).toHaveLength(1);
});

test("batches run one after the other", async () => {
  const { run } = openWorkbook();
  const answers = Array.from({ length: 20 }, (_, i) => {
    const batch = run();
    const cell = batch.call(batch.activeSheet(), "getRange", "A1");
    batch.set(cell, "values", i);
    batch.load(cell, "values");
    return batch.sync();
  });
  expect((await Promise.all(answers)).map(({ values }) => values)).toEqual(Array.from({ length: 20 }, (_, i) => [[i]]));
});
