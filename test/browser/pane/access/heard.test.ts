import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import { HeardPage } from "./HeardPage";
import { heardUntil, listen } from "./listen";
import { goOn } from "./slowly";
import { VisitedPane } from "./VisitedPane";

afterEach(closePreviews);

const SAMPLE = "Try with sample data";

test("a picture of lines is heard with the figures that it shows", async () => {
  const preview = await openPreview("?empty");
  const pane = new VisitedPane(preview);
  await pane.press(/^Value customers/);
  await pane.press(SAMPLE, /after fulfilment costs/);
  const page = await HeardPage.read(preview);
  const [curve] = page.of("image").filter(({ name }) => name.startsWith("A curve"));
  const cells = page
    .of("columnheader", "rowheader", "cell")
    .filter(({ inside }) => inside.includes(`table ${curve.name}`))
    .map(({ name }) => name);
  const [share] = /\d+%(?= of all value)/.exec(curve.name) ?? [];
  expect(share).toMatch(/%/);
  expect(cells.filter((cell) => cell === "100%")).toHaveLength(3);
  expect(cells).toContain("20%");
});

test("a refused field is heard with what is wrong and what to do, when it is come to and once after typing", async () => {
  const preview = await openPreview("?empty");
  const pane = new VisitedPane(preview);
  await pane.press(/^Plan a keyword test/);
  await pane.press(SAMPLE, /^Set aside/);
  await listen(preview);
  await heardUntil(preview, /Set aside/);
  await (await pane.field("Sales wanted")).fill("");
  await (await pane.field("Sales wanted")).pressSequentially("0.75");
  expect(await heardUntil(preview, /whole number/)).toEqual([
    "Write a whole number from 1 to 1,000. One of the fields above needs another value.",
  ]);
  const field = (await HeardPage.read(preview)).field("Sales wanted");
  expect(field.invalid).toBe(true);
  expect(field.description).toBe("Write a whole number from 1 to 1,000. One sale shows that a keyword can sell.");
  await pane.fill("Sales wanted", "2");
  expect(await heardUntil(preview, /Set aside/)).toHaveLength(1);
  expect((await HeardPage.read(preview)).field("Sales wanted").invalid).toBe(false);
});

test("what is read, a new answer, slow writing, its end and a refused range are all read out", async () => {
  const preview = await openPreview();
  const pane = new VisitedPane(preview);
  await listen(preview);
  await pane.press(/^Plan a keyword test/);
  // What is selected is read without a press, and what comes at once is read out in one go.
  expect((await heardUntil(preview, /Set aside/)).join(" ")).toMatch(
    /These are the cells that were selected\. .* 24 keywords read; 2 have no bid\. Set aside 3,094 [^.]*\.$/,
  );
  await (await pane.field("Months")).fill("");
  await (await pane.field("Months")).pressSequentially("12");
  expect(await heardUntil(preview, /for 12 months/)).toHaveLength(1);
  await pane.slowly(() => pane.press("Write to sheet"));
  expect(await heardUntil(preview, /Writing/)).toEqual(["Writing…"]);
  await goOn(pane);
  // The sheet is looked at once it is calculated, however soon or late that is: in one breath with the other words, or after them.
  const said = (await heardUntil(preview, /as the pane/)).join(" ");
  expect(said).toMatch(/^Written to the sheet “Test budget”\..* The sheet “Test budget” is as the pane\.$/);
  await pane.fill("Your keywords", "my keywords", /is not a range/);
  expect(await heardUntil(preview, /is not a range/)).toEqual([expect.stringContaining("is not a range")]);
});

test("problems, values and what a search finds are read out", async () => {
  const preview = await openPreview("?empty");
  const pane = new VisitedPane(preview);
  await preview.set("B2:B3", [["=WORTH.EPC(1,1%)"], ['=WORTH.EPC("x",1%)']]);
  await listen(preview);
  await pane.press("Problems");
  await heardUntil(preview, /^1 cell shows an error\.$/);
  await pane.press("Back to all jobs");
  await pane.press("Turn into values");
  await pane.press("Turn into values…", /^Turn 1 formula/);
  const [dialog] = (await HeardPage.read(preview)).of("dialog", "alertdialog");
  expect(dialog.name).toBe("Turn 1 formula into values?");
  await pane.press("Turn into values", /value now/);
  await heardUntil(preview, /^1 formula is a value now/);
  await pane.press("Back to all jobs");
  await pane.press("Function guide", /^\d+ functions/);
  await (await pane.field("Search")).fill("maxcpc");
  const heard = await heardUntil(preview, /^1 of \d+ functions/);
  // How many there are in all has been read out already where the search began late.
  expect(heard.filter((words) => !/^\d+ functions$/.test(words))).toHaveLength(1);
});
