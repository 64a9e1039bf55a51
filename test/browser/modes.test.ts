import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "./openPreview";

afterEach(closePreviews);

test("called message by message through office.js, functions give the same answers", async () => {
  const preview = await openPreview("?empty&functions=protocol");
  await preview.set("A1", [[100], ["x"], ["=NA()"], [""], [300]]);
  await preview.set("B1", [["=WORTH.EPC(A1:A5,1%)"]]);
  expect(await preview.values("B1:B5")).toEqual([[1], ["#VALUE!"], ["#VALUE!"], [null], [3]]);
  expect(await preview.problem("B2")).toContain("row 2");
  await preview.type("C1", "=WORTH.EPC(100,1.2)");
  expect(await preview.value("C1")).toBe("#VALUE!");
  expect(await preview.problem("C1")).toBe("Conversion rate is 1.2; it must be from 0 to 1 (0% to 100%).");
  await preview.type("A1", "200");
  expect(await preview.value("B1")).toBe(2);
});

test("the sample workbook opens with its answers, and its errors are none", async () => {
  const preview = await openPreview();
  expect(await preview.sheetNames()).toEqual(["Keywords", "Orders", "Needs", "Channels"]);
  for (const sheet of await preview.sheetNames()) {
    const shown = (await preview.values(`${sheet}!A1:T200`)).flat();
    expect(shown.filter((value) => typeof value === "string" && /^#[A-Z/0]+[!?]?$/.test(value))).toEqual([]);
  }
});

test("a formula that was there before the pane is calculated once the pane is ready", async () => {
  const preview = await openPreview("?empty");
  await preview.set("A1", [["=WORTH.EPC(100,1%)"]]);
  await preview.holdPane();
  await preview.set("A2", [["=WORTH.EPC(200,1%)"]]);
  expect(await preview.value("A2")).toBe("#BUSY!");
  await preview.letPane();
  await preview.page.waitForFunction(() => window.worthPreview?.values("A2")[0][0] === 2);
});

test("the pane's width, language and theme follow the address", async () => {
  const preview = await openPreview("?empty&width=320&locale=de-DE&theme=dark");
  const seen = await preview.pane.evaluate(() => ({
    width: innerWidth,
    language: Office.context.displayLanguage,
    isDark: Office.context.officeTheme.isDarkTheme,
    body: Office.context.officeTheme.bodyBackgroundColor,
  }));
  expect(seen).toEqual({ width: 319, language: "de-DE", isDark: true, body: "#292929" });
});

test("the pane paints soon after its page is asked for", async () => {
  const preview = await openPreview("?empty");
  const paint = await preview.pane.evaluate(() => {
    const [first] = performance.getEntriesByName("first-contentful-paint");
    return first?.startTime ?? null;
  });
  console.log(
    `First paint of the pane: ${paint === null ? "unknown" : `${Math.round(paint)} ms`} after its page was asked for`,
  );
  expect(paint).not.toBeNull();
});
