import { afterAll, afterEach, expect, test } from "vitest";
import { JOBS } from "../../../../src/taskpane/jobs/jobs";
import { WrittenSheet } from "../../../pane/WrittenSheet";
import { closePreviews, closeSharedPreviews, openPreview } from "../../openPreview";
import { dialogHasFocus } from "./dialogHasFocus";
import { expectHeard } from "./expectHeard";
import { HeardPage } from "./HeardPage";
import { type FieldTour, jobTour } from "./jobTour";
import { KeyboardPane } from "./KeyboardPane";
import { nameOfJob } from "./nameOfJob";

/** A job by keyboard alone, as somebody who sees the pane and somebody who hears it go through it. */
interface Journey {
  readonly job: string;
  /** What the pane says to the sample. */
  readonly answer: RegExp;
  /** The headings in the answer. */
  readonly parts: readonly string[];
  /** A field, another value for it, and what the pane says then. */
  readonly changed: FieldTour;
  readonly sheet: string;
  /** The sheets of its sample. */
  readonly samples: readonly string[];
}

const TOLD: Readonly<Record<string, Pick<Journey, "answer" | "parts" | "changed">>> = {
  "Plan a keyword test": {
    answer: /^Set aside/,
    parts: ["Cost to test by keyword", "If the conversion rate is another"],
    changed: ["Months", "6", /a month for 6 months/],
  },
  "Judge running keywords": {
    answer: /^Stop/,
    parts: [
      "EPC against CPC",
      "Unprofitable (5)",
      "Keep testing (9)",
      "Profitable (6)",
      "Too few clicks (1)",
      "Not judged (1)",
    ],
    changed: ["Customer value", "30", /^Stop/],
  },
  "Value customers": {
    answer: /after fulfilment costs/,
    parts: [
      "Your best customers",
      "Slipping away",
      "Likely to order soon",
      "Who brings the value",
      "Value of customers by when they came",
      "Would the forecast have been right?",
      "By source",
      "Why one source is worth less",
      "Questions about your customers",
    ],
    changed: ["Days ahead", "90", /^In the next 90 days/],
  },
  "Segment customers": {
    answer: /customers fall into/,
    parts: ["Why this number of segments", "The segments", "Who they are", "Place the rest", "Value by segment"],
    changed: ["Name of segment 2", "Givers", /“Givers”/],
  },
  "Split the budget": {
    answer: /^Split best/,
    parts: ["By total budget", "By channel", "Winning and keeping"],
    changed: ["Total budget", "15000", /^Split best, 15,000/],
  },
};

const JOURNEYS = JOBS.map((each): Journey => {
  const { name, sheet } = each.words.en;
  const samples = Object.values(each.sources).flatMap(({ sample }) => (sample ? [sample.sheetName] : []));
  return { ...(TOLD[name] ?? jobTour(each)), job: name, sheet: sheet.name, samples };
});

/** One workbook for all of them, as of somebody who tries one after the other; which were gone through in it. */
let pane: KeyboardPane | undefined;
let through: Journey[] = [];

async function home(): Promise<KeyboardPane> {
  if (pane) return pane;
  const preview = await openPreview("?empty", { reducedMotion: "reduce" });
  pane = new KeyboardPane(preview);
  // The focus is on the first of what can be pressed, as after F6 in Excel.
  await preview.pane.getByRole("button", { name: "Try with sample data" }).focus();
  return pane;
}

afterEach(async (context) => {
  if (context.task.result?.state !== "fail") return;
  await closePreviews(context);
  pane = undefined;
  through = [];
});
afterAll(closeSharedPreviews);

test.each(JOURNEYS)("$job: from the home list to the written sheet and back, seen and heard", async (journey) => {
  const { job, answer, parts, sheet } = journey;
  const [field, value, changed] = journey.changed;
  const pane = await home();
  await pane.activate(await nameOfJob(pane, job));
  expect(await pane.focused()).toBe(job);
  await pane.activate("Try with sample data");
  await pane.said(answer);
  // The button is gone, and the field that it filled has the focus.
  expect(await pane.preview.pane.locator(":focus").getAttribute("id")).toMatch(/-range$/);
  await pane.ready();
  expect(await outOfSight(pane)).toEqual([]);
  expectHeard(await HeardPage.read(pane.preview), job, parts);
  await pane.type(field, value);
  await pane.said(changed);
  await pane.activate("Write to sheet");
  expect(await pane.written()).toBe(sheet);
  expect(await pane.focused()).toBe("Write to sheet");
  await expectFormulas(pane, sheet);

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
  // A press of the mouse, to unfold it, would be no longer by keyboard alone.
  expect(await pane.preview.pane.getByLabel(field, { exact: true }).inputValue()).toBe(value);
  await pane.activate("Back to all jobs", "Shift+Tab");
  through.push(journey);
});

test("what one job wrote is nothing to another: there are the sheets of all, and no error in the whole workbook", async () => {
  const pane = await home();
  const written = ["Sheet1", ...through.flatMap(({ samples, sheet }) => [...samples, sheet])];
  // What two jobs read is written for each: the first may have been changed.
  const parted = written.map((name, i) => (written.indexOf(name) < i ? `${name} 2` : name));
  expect((await pane.preview.sheetNames()).filter((name) => !name.includes(" – ")).sort()).toEqual(parted.sort());
  await pane.activate("Problems");
  await pane.said("No formula of Worth shows an error.");
});

/** What was written asks Worth, and shows no error. */
async function expectFormulas({ preview }: KeyboardPane, sheet: string): Promise<void> {
  const names = (await preview.sheetNames()).filter((one) => one === sheet || one.startsWith(`${sheet} – `));
  const sheets: WrittenSheet[] = [];
  for (const one of names) sheets.push(await WrittenSheet.read(preview, one));
  expect(sheets.flatMap((each) => each.errors())).toEqual([]);
  const cells = sheets.flatMap(({ formulas }) => formulas.flat());
  expect(cells.filter((cell) => String(cell).includes("WORTH.")).length).toBeGreaterThanOrEqual(2);
}

/** What of an answer nobody sees without scrolling on a laptop: its sentence, its first figures, or the button that writes it. */
function outOfSight({ preview: { pane } }: KeyboardPane): Promise<string[]> {
  return pane.evaluate(() => {
    const sections = [...document.querySelectorAll("main > section, main > div > section")];
    const [answer, write] = sections.slice(-2).map((section) => section.getBoundingClientRect());
    const [, sentence, figures] = sections.at(-2)?.children ?? [];
    const shown = [sentence, ...(figures?.children ?? [])].slice(0, 3);
    return [
      ...shown
        .filter((each) => each.getBoundingClientRect().bottom > write.top)
        .map((each) => `${each.textContent} ends under what writes the sheet`),
      ...(answer.top < 0 ? ["the answer begins above the pane"] : []),
      ...(write.bottom > innerHeight + 1 ? ["the sheet cannot be written without scrolling"] : []),
    ];
  });
}
