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
