import { afterEach, expect, test } from "vitest";
import { JOBS } from "../../../../src/taskpane/jobs/jobs";
import { closePreviews, openPreview } from "../../openPreview";
import { jobTour } from "./jobTour";
import { keep } from "../../../pane/keep";
import { KeyboardPane } from "./KeyboardPane";
import { goOn, slowly } from "./slowly";

afterEach(closePreviews);

/** Opens the preview, and gives the pane with the focus on its first job, as F6 does in Excel. */
async function openByKeyboard(query = "?empty"): Promise<KeyboardPane> {
  const preview = await openPreview(query, { reducedMotion: "reduce" });
  await preview.pane.getByRole("button", { name: "Try with sample data" }).focus();
  return new KeyboardPane(preview);
}

interface Journey {
  readonly job: string;
  /** What the pane says to the sample. */
  readonly answer: RegExp;
  /** A field, another value for it, and what the pane says then. */
  readonly change: readonly [field: string, value: string, answer: RegExp];
  readonly sheet: string;
}

const TOLD: readonly Journey[] = [
  {
    job: "Plan a keyword test",
    answer: /^Set aside/,
    change: ["Months", "6", /a month for 6 months/],
    sheet: "Test budget",
  },
  {
    job: "Judge running keywords",
    answer: /^Stop/,
    change: ["Customer value", "30", /^Stop/],
    sheet: "Keyword verdicts",
  },
  {
    job: "Value customers",
    answer: /after fulfilment costs/,
    change: ["Days ahead", "90", /^In the next 90 days/],
    sheet: "Customer value",
  },
  {
    job: "Segment customers",
    answer: /customers fall into/,
    change: ["Name of segment 2", "Givers", /“Givers”/],
    sheet: "Customer segments",
  },
  {
    job: "Split the budget",
    answer: /^Split best/,
    change: ["Total budget", "15000", /^Split best, 15,000/],
    sheet: "Budget split",
  },
];

const JOURNEYS = JOBS.map((each): Journey => {
  const known = TOLD.find(({ job }) => job === each.words.en.name);
  if (known) return known;
  const { changed, ...tour } = jobTour(each);
  return { ...tour, change: changed };
});

test.each(JOURNEYS)("$job: from the home list to the written sheet and back", async (journey) => {
  const { job, answer, sheet } = journey;
  const [field, value, changed] = journey.change;
  const pane = await openByKeyboard();
  await pane.activate(await nameOfJob(pane, job));
  expect(await pane.focused()).toBe(job);
  await pane.activate("Try with sample data");
  await pane.said(answer);
  // The button is gone, and the field that it filled has the focus.
  expect(await pane.preview.pane.locator(":focus").getAttribute("id")).toMatch(/-range$/);
  await pane.type(field, value);
  await pane.said(changed);
  await pane.activate("Write to sheet");
  expect(await pane.written()).toBe(sheet);
  expect(await pane.focused()).toBe("Write to sheet");

  await pane.key("Enter");
  await pane.said(`There is a sheet “${sheet}” already`);
  expect(await dialogHasFocus(pane)).toBe(true);
  for (let i = 0; i < 4; i++) await pane.key("Tab");
  expect(await dialogHasFocus(pane)).toBe(true);
  await pane.key("Escape");
  await expect.poll(() => pane.focused()).toBe("Write to sheet");

  await pane.activate("Back to all jobs", "Shift+Tab");
  expect(await pane.focused()).toBe("Worth");
  await pane.activate(await nameOfJob(pane, job));
  await pane.said(changed);
  expect(await (await pane.field(field)).inputValue()).toBe(value);
});

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

/** The button of a job is named by what the job is called and what it is for. */
async function nameOfJob(pane: KeyboardPane, job: string): Promise<string> {
  return (await pane.button(new RegExp(`^${job}`)).textContent()) ?? "";
}

function dialogHasFocus(pane: KeyboardPane): Promise<boolean> {
  return pane.preview.pane.evaluate(
    () => document.activeElement?.closest("[role=dialog], [role=alertdialog]") !== null,
  );
}
