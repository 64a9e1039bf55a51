import { expect, test } from "vitest";
import { openWorkbook, Ref } from "./Batches";

test("a name leads to its range, with the formula that a cell may use", async () => {
  const { run } = openWorkbook("Test budget");
  const batch = run();
  const range = batch.call(batch.activeSheet(), "getRange", "B2");
  const name = batch.call(batch.get(batch.root, "names"), "add", "conversionRate", new Ref(range));
  batch.load(name, "name", "formula", "visible");
  batch.load(batch.call(name, "getRange"), "address");
  expect(await batch.sync()).toMatchObject({
    name: "conversionRate",
    formula: "='Test budget'!$B$2",
    visible: true,
    address: "'Test budget'!B2",
  });
});

test("a name is found in any case, may stand for an address, and is gone once deleted", async () => {
  const { run } = openWorkbook();
  const batch = run();
  batch.call(batch.get(batch.root, "names"), "add", "rate", "=Sheet1!$C$3");
  batch.load(batch.call(batch.activeSheet(), "getRange", "RATE"), "address");
  expect(await batch.sync()).toMatchObject({ address: "Sheet1!C3" });
  const deleting = run();
  deleting.do(deleting.call(deleting.get(deleting.root, "names"), "getItem", "Rate"), "delete");
  await deleting.sync();
  const gone = run();
  gone.call(gone.get(gone.root, "names"), "getItem", "rate");
  await expect(gone.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
});

test("a sheet has names of its own", async () => {
  const { run } = openWorkbook("One", "Two");
  const batch = run();
  const own = batch.get(batch.activeSheet(), "names");
  batch.call(own, "add", "rate", "=One!$A$1");
  batch.call(batch.get(batch.root, "names"), "add", "rate", "=Two!$A$1");
  batch.load(own, "items/formula");
  expect(await batch.sync()).toMatchObject({ _Items: [{ Formula: "=One!$A$1" }] });
});

test("names that Excel refuses are refused", async () => {
  const { run } = openWorkbook();
  for (const name of ["", "A1", "two words", "1st", "R1C1", "r", "c", "a-b", "XFD1048576"]) {
    const batch = run();
    batch.call(batch.get(batch.root, "names"), "add", name, "=Sheet1!$A$1");
    await expect(batch.sync(), name).rejects.toMatchObject({ code: "InvalidArgument" });
  }
});

test("a name that is taken is refused", async () => {
  const { run } = openWorkbook();
  const batch = run();
  batch.call(batch.get(batch.root, "names"), "add", "rate", "=Sheet1!$A$1");
  batch.call(batch.get(batch.root, "names"), "add", "Rate", "=Sheet1!$A$2");
  await expect(batch.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});
