import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import { keep } from "../../../pane/keep";
import { dialogHasFocus } from "./dialogHasFocus";
import { KeyboardPane } from "./KeyboardPane";
import { nameOfJob } from "./nameOfJob";
import { goOn, slowly } from "./slowly";

afterEach(closePreviews);

/** Opens the preview, and gives the pane with the focus on its first job, as F6 does in Excel. */
async function openByKeyboard(query = "?empty"): Promise<KeyboardPane> {
  const preview = await openPreview(query, { reducedMotion: "reduce" });
  await preview.pane.getByRole("button", { name: "Try with sample data" }).focus();
  return new KeyboardPane(preview);
}

test("typing in a field keeps the focus there and the text as typed", async () => {
  const pane = await openByKeyboard();
  await pane.activate(await nameOfJob(pane, "Plan a keyword test"));
  await pane.activate("Try with sample data");
  await pane.said(/^Set aside/);
  await pane.type("Conversion rate", "1.50");
  expect(await (await pane.field("Conversion rate")).inputValue()).toBe("1.50");
  await pane.tabTo("Months");
  expect(await (await pane.field("Conversion rate")).inputValue()).toBe("1.5");
});

test("an answer to a question by the arrow keys can be changed, and keeps the focus", async () => {
  const pane = await openByKeyboard();
  await pane.preview.set("Sheet1!A1", [
    ["Keyword", "Clicks", "Cost", "Conversions"],
    ["tea", 12, "'1,234", 1],
    ["mate", 7, "'2,345", 2],
  ]);
  await pane.preview.select("Sheet1!A1");
  await pane.activate(await nameOfJob(pane, "Judge running keywords"));
  await pane.activate("Use selection");
  const question = await pane.said(/^Does .*1,234.* mean/);
  await pane.tabTo(question);
  await pane.key("ArrowDown");
  const field = await pane.field(question);
  await expect.poll(() => field.inputValue()).toBe(".");
  expect(await pane.key("ArrowDown")).toBe(question);
  await expect.poll(() => field.inputValue()).toBe(",");
});

test("who leaves slow work goes on from the answer's heading", async () => {
  const pane = await openByKeyboard("");
  await pane.preview.select("Needs!A1:H81");
  await pane.activate(await nameOfJob(pane, "Segment customers"));
  await pane.activate("Use selection");
  await pane.said(/customers fall into/);
  await pane.activate("Choose the needs");
  await pane.tabTo("Organic");
  await slowly(pane, () => pane.key("Space"));
  await pane.activate("Cancel");
  await goOn(pane);
  expect(await pane.focused()).toBe("Answer");
  await pane.activate("Work it out");
  expect(await pane.focused()).toBe("Answer");
  await pane.said(/customers fall into/);
});

test("a function is found, and its example inserted", async () => {
  const pane = await openByKeyboard();
  await pane.activate("Function guide");
  expect(await pane.focused()).toBe("Function guide");
  await pane.type("Search", "maxcpc");
  await pane.said(/^1 of/);
  await pane.activate("WORTH.MAXCPC");
  await pane.activate("Insert example of MAXCPC");
  await pane.said("The example is on the sheet “MAXCPC example”.");
  expect(await pane.focused()).toBe("Insert example of MAXCPC");
  expect(await pane.preview.value("'MAXCPC example'!A10")).toBeCloseTo(0.8, 12);
  await pane.activate("Back to all jobs", "Shift+Tab");
  expect(await pane.focused()).toBe("Worth");
});

test("sheets to fill in are written, and sample answers go on to their segments", async () => {
  const pane = await openByKeyboard();
  await pane.activate(await nameOfJob(pane, "Know your customer"));
  expect(await pane.focused()).toBe("Know your customer");
  await pane.activate("Write interview sheet");
  await pane.said("Written to the sheet “Interviews”.");
  expect(await pane.focused()).toBe("Write interview sheet");
  await pane.activate("Write readiness sheet");
  await pane.said("Written to the sheet “Data readiness”.");
  await pane.activate("Write stage sheet");
  await pane.said("Written to the sheet “Customer stage”.");
  expect(await pane.focused()).toBe("Write stage sheet");
  await pane.activate("Try it with sample answers", "Shift+Tab");
  await pane.said(/^Written to the sheet “Interviews 2”/);
  await pane.activate("Segment these answers");
  await pane.said(/^34 customers fall into 3 segments/);
  expect(await pane.focused()).toBe("Segment customers");
});

test("a cell with a problem is found and gone to, and formulas are turned into values", async () => {
  const pane = await openByKeyboard();
  await pane.preview.set("B2:B3", [["=WORTH.EPC(1,1%)"], ['=WORTH.EPC("x",1%)']]);
  await pane.activate("Problems");
  await pane.said("1 cell shows an error.");
  await pane.activate("Go to cell Sheet1!B3");
  await pane.preview.page.waitForFunction(() => window.worthPreview?.selected() === "Sheet1!B3");
  expect(await pane.focused()).toBe("Go to cell Sheet1!B3");
  await pane.activate("Back to all jobs", "Shift+Tab");

  await pane.activate("Turn into values");
  await pane.activate("Turn into values…");
  await pane.said("Turn 1 formula into values?");
  expect(await dialogHasFocus(pane)).toBe(true);
  await pane.key("Escape");
  await expect.poll(() => pane.focused()).toBe("Turn into values…");
  await pane.key("Enter");
  await pane.said("Turn 1 formula into values?");
  await pane.activate("Turn into values");
  await pane.said(/^1 formula is a value now/);
  await expect.poll(() => pane.focused()).toBe("Turn into values…");
});

test("what is kept is forgotten, once that was asked", async () => {
  const pane = await openByKeyboard();
  await keep(pane.preview);
  await pane.activate("Forget what is kept");
  await pane.activate("Forget what is kept…");
  await pane.said("Forget what is kept?");
  expect(await dialogHasFocus(pane)).toBe(true);
  await pane.key("Escape");
  await expect.poll(() => pane.focused()).toBe("Forget what is kept…");
  await pane.key("Enter");
  await pane.said("Forget what is kept?");
  await pane.activate("Forget");
  await pane.said(/^Forgotten/);
  await expect.poll(() => pane.focused()).toBe("Forget what is kept…");
});
