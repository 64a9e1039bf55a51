import { afterEach, expect, test } from "vitest";
import { JOBS as PANE_JOBS } from "../../../../src/taskpane/jobs/jobs";
import { closePreviews, openPreview } from "../../openPreview";
import { jobTour } from "./jobTour";
import { HeardPage } from "./HeardPage";
import { heardUntil, listen } from "./listen";
import { goOn } from "./slowly";
import { VisitedPane } from "./VisitedPane";

afterEach(closePreviews);

const SAMPLE = "Try with sample data";

/** What the pane says to the sample of each job, and the parts of its answer. */
const TOLD: readonly (readonly [job: string, answer: RegExp, parts: readonly string[]])[] = [
  ["Plan a keyword test", /^Set aside/, ["Cost to test by keyword", "If the conversion rate is another"]],
  [
    "Judge running keywords",
    /^Stop/,
    [
      "EPC against CPC",
      "Unprofitable (5)",
      "Keep testing (9)",
      "Profitable (6)",
      "Too few clicks (1)",
      "Not judged (1)",
    ],
  ],
  [
    "Value customers",
    /after fulfilment costs/,
    [
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
  ],
  [
    "Segment customers",
    /customers fall into/,
    ["Why this number of segments", "The segments", "Who they are", "Place the rest", "Value by segment"],
  ],
  ["Split the budget", /a prospect is then worth/, ["By total budget", "By channel", "Winning and keeping"]],
];

const JOBS = PANE_JOBS.map((job) => {
  const known = TOLD.find(([name]) => name === job.words.en.name);
  if (known) return known;
  const { job: name, answer, parts } = jobTour(job);
  return [name, answer, parts] as const;
});

test.each(JOBS)("%s is heard in four steps, with a name for everything in them", async (job, answer, parts) => {
  const preview = await openPreview("?empty");
  const pane = new VisitedPane(preview);
  await pane.press(new RegExp(`^${job}`));
  await pane.press(SAMPLE, answer);
  await pane.ready();
  const page = await HeardPage.read(preview);

  expect(page.headings().filter((heading) => !heading.startsWith("3"))).toEqual([
    `1 ${job}`,
    "2 Data",
    "2 Assumptions",
    "2 Answer",
    "2 Write to sheet",
  ]);
  expect(page.headingsIn("region Answer")).toEqual(parts);
  expect(page.of("region").map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Data", "Assumptions", "Answer", "Write to sheet"]),
  );

  const names = page.fields().map(({ name }) => name);
  expect(names.filter((name) => name === "")).toEqual([]);
  expect(names).toEqual([...new Set(names)]);
  // A choice in a group is told by the group; every other field says why it matters, or what it stands for.
  const alone = page.of("textbox", "combobox", "searchbox");
  expect(alone.filter(({ description }) => description === "").map(({ name }) => name)).toEqual([]);
  const grouped = page.of("radio", "checkbox");
  expect(grouped.filter(({ inside }) => !inside.some((each) => /^(radio)?group \S/.test(each)))).toEqual([]);

  for (const table of page.of("table")) {
    expect(table.name).not.toBe("");
    const within = (role: string) => page.of(role).filter(({ inside }) => inside.includes(`table ${table.name}`));
    expect(within("columnheader").length, table.name).toBeGreaterThan(1);
    expect(within("rowheader").length, table.name).toBeGreaterThan(0);
  }
  for (const { name } of page.of("image")) expect(name).toMatch(/\d/);
});

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
  expect(await heardUntil(preview, /^1 of \d+ functions/)).toHaveLength(1);
});
