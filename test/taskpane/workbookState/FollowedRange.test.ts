// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest";
import { FollowedRange } from "../../../src/taskpane/workbookState/FollowedRange";
import { readAddress } from "../../../src/workbook/readRange";
import type { RangeContents } from "../../../src/workbook/RangeContents";
import { WorkbookInNode } from "../../preview/excel/WorkbookInNode";

let workbook: WorkbookInNode;
let range: FollowedRange;
let told: number;

beforeEach(async () => {
  workbook = WorkbookInNode.open({ sheets: ["Data", "Other"] });
  await workbook.set("Data!A1:B3", [[1, 10], [2, 20], [3, 30]]); // prettier-ignore
  told = 0;
  range = new FollowedRange(() => told++);
});
afterEach(() => range.close());

const values = () => range.state.contents?.values;
const read = (address: string) => range.read(() => readAddress(address));

/** What watches for changes is there a moment after the range was read. */
const isWatched = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Data that comes when a test lets it. */
function promised() {
  let come: (contents: RangeContents) => void = () => undefined;
  let fail: (thrown: unknown) => void = () => undefined;
  const contents = new Promise<RangeContents>((resolve, reject) => ([come, fail] = [resolve, reject]));
  return { reader: () => contents, come, fail };
}

test("a range is read, and says that it is being read", async () => {
  expect([range.isBegun, range.state.reading]).toEqual([false, false]);
  read("Data!A1:A3");
  expect([range.isBegun, range.state.reading]).toEqual([true, true]);
  await expect.poll(values).toEqual([[1], [2], [3]]);
  expect(range.state).toMatchObject({ reading: false, problem: undefined, deleted: false });
  expect(told).toBe(2);
});

test("only the last reading that was asked for counts, in whichever order they come", async () => {
  const [first, last] = [await readAddress("Data!A1:A3"), await readAddress("Data!B1:B3")];
  const [slow, failing, quick] = [promised(), promised(), promised()];
  for (const { reader } of [slow, failing, quick]) range.read(reader);
  quick.come(last);
  await expect.poll(values).toEqual(last.values);
  slow.come(first);
  failing.fail(new Error("too late"));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(range.state).toMatchObject({ contents: { address: last.address }, reading: false, problem: undefined });
});

test("a reading that fails says why, and leaves what was read before", async () => {
  read("Data!A1:A3");
  await expect.poll(values).toBeDefined();
  read("Nowhere!A1");
  await expect.poll(() => range.state.problem).toMatchObject({ kind: "noSuchSheet", subject: "Nowhere" });
  expect(values()).toEqual([[1], [2], [3]]);
});

test("a change in the cells is read once they are quiet, and one elsewhere is not", async () => {
  read("Data!A1:A3");
  await expect.poll(values).toBeDefined();
  await isWatched();
  await workbook.set("Data!A2", [[99]]);
  await expect.poll(values, { timeout: 5000 }).toEqual([[1], [99], [3]]);
  const before = told;
  await workbook.set("Data!C1", [[5]]);
  await workbook.set("Other!A2", [[5]]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(told).toBe(before);
});

test("rows that come above it move it along", async () => {
  read("Data!A1:A3");
  await expect.poll(values).toBeDefined();
  const [{ id }] = workbook.grid.sheets.list();
  await isWatched();
  workbook.grid.sheets.insertRows(id, 0, 2);
  await expect.poll(() => range.state.contents?.address, { timeout: 5000 }).toBe("A3:A5");
  expect(values()).toEqual([[1], [2], [3]]);
  await workbook.set("Data!A4", [[22]]);
  await expect.poll(values, { timeout: 5000 }).toEqual([[1], [22], [3]]);
});

test("a range whose rows are deleted is gone, and says so until another is read", async () => {
  read("Data!A1:A3");
  await expect.poll(values).toBeDefined();
  const [{ id }] = workbook.grid.sheets.list();
  await isWatched();
  workbook.grid.sheets.deleteRows(id, 0, 3);
  await expect.poll(() => range.state.deleted, { timeout: 5000 }).toBe(true);
  expect(range.state.contents).toBeUndefined();
  await workbook.set("Data!B1", [[7]]);
  read("Data!B1");
  await expect.poll(values).toEqual([[7]]);
  expect(range.state.deleted).toBe(false);
});

test("a range that is closed follows nothing until it is opened and read again", async () => {
  read("Data!A1:A3");
  await expect.poll(values).toBeDefined();
  await isWatched();
  range.close();
  const before = told;
  await workbook.set("Data!A1", [[99]]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(told).toBe(before);
});
