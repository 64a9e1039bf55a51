import { JOBS, type AnyJob } from "../../../../src/taskpane/jobs/jobs";
import { keep } from "../../../pane/keep";
import { jobTour } from "./jobTour";
import type { VisitedPane } from "./VisitedPane";

/** A screen, or a state of one, and the way to it from the one before. */
type Screen = readonly [name: string, way: (pane: VisitedPane) => Promise<unknown>];

const SAMPLE = "Try with sample data";

const TWO_MEANINGS = [
  ["Keyword", "Clicks", "Cost", "Conversions"],
  ["tea", 12, "'1,234", 1],
  ["mate", 7, "'2,345", 2],
];
const WITHOUT_NAMES = [
  ["First", "Second", "Third"],
  ["a", 1, 2],
  ["b", 3, 4],
];

const TOLD: Readonly<Record<string, readonly Screen[]>> = {
  Home: [
    ["with a welcome", (pane) => pane.said("New here?")],
    ["without it", (pane) => pane.press("No, thanks")],
  ],
  "Plan a keyword test": [
    ["empty", (pane) => pane.press(/^Plan a keyword test/)],
    ["a range refused", (pane) => pane.fill("Your keywords", "my keywords", /is not a range/)],
    ["a question asked", (pane) => pane.readCells(TWO_MEANINGS, /^Does “?"?1,234/)],
    ["answered, all opened", (pane) => pane.read("Keywords!A1", /^Set aside/).then(() => pane.openAll())],
    ["a price asked for", (pane) => pane.choose("Use a CPC")],
    ["fields refused", (pane) => pane.fill("Sales wanted", "0", /^Write a whole number/)],
    [
      "corrected and written",
      async (pane) => {
        await pane.fill("Sales wanted", "1");
        await pane.fill("CPC for them", "1", /^Set aside/);
        await pane.write();
      },
    ],
    ["where to write asked", (pane) => pane.press("Write to sheet", /^Worth wrote/)],
    ["writing", (pane) => pane.press("Cancel").then(() => pane.slowly(() => pane.press("Write to sheet")))],
    ["a write cancelled", (pane) => pane.cancel("Cancelled. Nothing was written.")],
  ],
  "Judge running keywords": [
    ["empty", (pane) => pane.press(/^Judge running keywords/)],
    ["answered, all opened", (pane) => pane.press(SAMPLE, /^Profitable: 46 sales/).then(() => pane.openAll())],
    ["fields refused", (pane) => pane.fill("Usual conversion rate", "0", /^Write a rate/)],
    ["orders asked for", (pane) => pane.fill("Usual conversion rate", "1").then(() => pane.choose("From orders"))],
    ["valued by orders", (pane) => pane.fill("Your orders", "Orders!A:E", /^A customer is worth/)],
    ["written", (pane) => pane.write()],
    ["a question asked", (pane) => pane.readCells(WITHOUT_NAMES, /^Which column/)],
  ],
  "Value customers": [
    ["empty", (pane) => pane.press(/^Value customers/)],
    ["a question asked", (pane) => pane.readCells(WITHOUT_NAMES, /^Which column/)],
    [
      "working",
      (pane) => pane.read("Orders!A1", /after fulfil/).then(() => pane.slowly(() => pane.fill("Days ahead", "300"))),
    ],
    ["cancelled", (pane) => pane.cancel("Stopped.")],
    ["answered, all opened", (pane) => pane.press("Work it out", /after fulfilment costs/).then(() => pane.openAll())],
    ["fields refused", (pane) => pane.fill("Days ahead", "0", /^Write/)],
    ["written", (pane) => pane.fill("Days ahead", "90", /In the next 90 days/).then(() => pane.write())],
  ],
  "Segment customers": [
    ["empty", (pane) => pane.press(/^Segment customers/)],
    ["working", (pane) => pane.read("Needs!A1:H81", /fall into/).then(() => pane.slowly(() => pane.check("Organic")))],
    ["cancelled", (pane) => pane.cancel("Stopped.")],
    ["answered, all opened", (pane) => pane.press("Work it out", /customers fall into/).then(() => pane.openAll())],
    ["written", (pane) => pane.write()],
    ["groups by value", (pane) => pane.read("Orders!A1", /value groups, not needs/)],
    ["groups written", (pane) => pane.write()],
  ],
  "Split the budget": [
    ["empty", (pane) => pane.press(/^Split the budget/)],
    ["answered, all opened", (pane) => pane.press(SAMPLE, /a prospect is then worth/).then(() => pane.openAll())],
    ["above what was spent", (pane) => pane.fill("Total budget", "20000", /^Split best, 20,000/)],
    ["fields refused", (pane) => pane.fill("At most", "40", /^Write a share/)],
    ["written", (pane) => pane.fill("At most", "200", /^Split best/).then(() => pane.write())],
    ["a question asked", (pane) => pane.readCells(WITHOUT_NAMES, /^Which column/)],
  ],
  "Function guide": [
    ["all functions", (pane) => pane.press("Function guide", /^\d+ functions/)],
    ["one opened", (pane) => pane.press("WORTH.SEGMENT", "Insert example")],
    ["an example inserted", (pane) => pane.press("Insert example of SEGMENT", /^The example is on/)],
    ["nothing found", (pane) => pane.fill("Search", "zebra", /^No function speaks/)],
    [
      "a page of help",
      (pane) =>
        pane
          .fill("Search", "")
          .then(() => pane.press("WORTH.SEGMENT"))
          .then(() => pane.goTo("Help page of SEGMENT", "WORTH.SEGMENT")),
    ],
    ["all pages of help", (pane) => pane.goTo("All functions", "Functions of Worth")],
  ],
  "Know your customer": [
    [
      "three sheets to fill in",
      (pane) => pane.press(/^Know your customer/, /^No job of this workbook has read orders/),
    ],
    [
      "sample answers written",
      (pane) => pane.press("Try it with sample answers", /^Written to the sheet “Interviews”, with the answers/),
    ],
    ["orders read", (pane) => pane.read("Orders!A1", /These are the orders that you chose/)],
    ["readiness written", (pane) => pane.press("Write readiness sheet", /^Written to the sheet “Data readiness”/)],
    [
      "cells that are no orders",
      (pane) => pane.readCells(WITHOUT_NAMES, /^These cells cannot be read as orders without a question/),
    ],
    ["a range refused", (pane) => pane.fill("Your orders, if there are any", "my orders", /is not a range/)],
    ["stage written", (pane) => pane.press("Write stage sheet", /^Written to the sheet “Customer stage”/)],
  ],
  "Workbook tools": [
    ["no problems", (pane) => pane.press("Problems", /^No formula/)],
    [
      "problems",
      (pane) => pane.set("Needs!R30", '=WORTH.EPC("x",1%)').then(() => pane.press("Look again", /^1 cell shows/)),
    ],
    ["turn into values", (pane) => pane.press("Back to all jobs").then(() => pane.press("Turn into values"))],
    ["asked whether to turn", (pane) => pane.press("Turn into values…", /^Turn \d+ formulas/)],
    ["turned", (pane) => pane.press("Turn into values", /values now/)],
    ["nothing to turn", (pane) => pane.press("Turn into values…", /^The formulas of Worth there/)],
    ["forget what is kept", (pane) => pane.press("Back to all jobs").then(() => pane.press("Forget what is kept"))],
    ["nothing to forget", (pane) => pane.press("Forget what is kept…", /^Worth keeps nothing/)],
    [
      "asked whether to forget",
      (pane) => keep(pane.preview).then(() => pane.press("Forget what is kept…", /^What you chose in 1 job goes/)),
    ],
    ["forgotten", (pane) => pane.press("Forget", /^Forgotten/)],
  ],
};

/** The tour of a job that has none above. */
function plainTour(job: AnyJob, more: readonly Screen[] = []): readonly Screen[] {
  const { job: name, answer, changed, wrong } = jobTour(job);
  return [
    ["empty", (pane) => pane.press(new RegExp(`^${name}`))],
    ["answered, all opened", (pane) => pane.press(SAMPLE, answer).then(() => pane.openAll())],
    ...more,
    ["fields refused", (pane) => pane.fill(...wrong)],
    ["written", (pane) => pane.fill(...changed).then(() => pane.write())],
    ["a question asked", (pane) => pane.readCells(WITHOUT_NAMES, /^Which column/)],
  ];
}

/** Figures of an answer, followed to what they come from. */
const FOLLOWED: Readonly<Record<string, readonly Screen[]>> = {
  "See marketing as a profit centre": [
    [
      "a figure followed, its rows selected",
      (pane) =>
        pane
          .press(/^Income from returning customers, Now/, /^\d+ orders of/)
          .then(() => pane.press("Show in sheet", /rows are selected/)),
    ],
    [
      "one that is reckoned, followed further",
      (pane) =>
        pane
          .press("Close")
          .then(() => pane.press(/^Cost of a new customer, Now/, /^Spent on winning, divided/))
          .then(() => pane.press("Spent on winning", "Back")),
    ],
    ["none followed", (pane) => pane.press("Close")],
  ],
};

/** Everything that the pane can show, in tours that each begin on the home list beside the sample workbook. */
export const TOURS: Readonly<Record<string, readonly Screen[]>> = {
  ...TOLD,
  ...Object.fromEntries(
    JOBS.map(
      (job) => [job.words.en.name, TOLD[job.words.en.name] ?? plainTour(job, FOLLOWED[job.words.en.name])] as const,
    ),
  ),
};
