import { expect, test } from "vitest";
import { openWorkbook } from "./Batches";

test("a setting keeps what JSON can hold, and is gone once deleted", async () => {
  const { model, run } = openWorkbook();
  const batch = run();
  const settings = batch.get(batch.root, "settings");
  batch.call(settings, "add", "keywordTest", { months: 3, names: ["a", null] });
  batch.load(batch.call(settings, "getItem", "keywordTest"), "key", "value");
  expect(await batch.sync()).toMatchObject({ key: "keywordTest", value: { months: 3, names: ["a", null] } });
  expect(model.settings.get("keywordTest")).toBe('{"months":3,"names":["a",null]}');
  const deleting = run();
  deleting.do(deleting.call(deleting.get(deleting.root, "settings"), "getItem", "keywordTest"), "delete");
  await deleting.sync();
  expect(model.settings.size).toBe(0);
});

test("a setting that is not there is not found, or a null object", async () => {
  const { run } = openWorkbook();
  const strict = run();
  strict.call(strict.get(strict.root, "settings"), "getItem", "x");
  await expect(strict.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  const lenient = run();
  lenient.call(lenient.get(lenient.root, "settings"), "getItemOrNullObject", "x");
  expect((await lenient.answer()).Results.at(-1)?.Value).toBeNull();
});

test("a document takes 2 MB of settings, under keys of 255 letters, and wants to be saved each time", async () => {
  const { model, run } = openWorkbook();
  const add = (key: string, letters: number) => {
    const batch = run();
    batch.call(batch.get(batch.root, "settings"), "add", key, "a".repeat(letters - 2));
    return batch.sync();
  };
  await add("k".repeat(255), 1_000_000);
  await add("other", 1_000_000);
  await add("other", 1_000_000);
  expect(model.timesKept).toBe(3);
  await expect(add("one more", 10)).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(add("k".repeat(256), 10)).rejects.toMatchObject({ code: "InvalidArgument" });
  expect([model.timesKept, model.settings.size]).toEqual([3, 2]);
});
