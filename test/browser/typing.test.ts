import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";

afterEach(closePreviews);

test("a formula that is typed is calculated, and again when its input changes", async () => {
  const preview = await openPreview("?empty");
  await preview.type("A1", "=WORTH.EPC(100,1%)");
  expect(await preview.value("A1")).toBe(1);
  await preview.type("B1", "250");
  await preview.type("B2", "2%");
  await preview.type("B3", "=worth.epc(B1,B2)");
  expect(await preview.value("B3")).toBe(5);
  await preview.type("B2", "4%");
  expect(await preview.value("B3")).toBe(10);
});
