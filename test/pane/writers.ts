import { JOBS as PANE_JOBS } from "../../src/taskpane/jobs/jobs";
import { know } from "../../src/taskpane/know/words.en";
import { CATALOGUES, type Language } from "../../src/taskpane/texts/languages";
import { periodSample } from "../taskpane/jobs/periodSample";
import { summedSample } from "../taskpane/jobs/summedSample";
import type { TestPane } from "./TestPane";

/** Something that the pane writes to the workbook, as a person comes to it. A new job joins the tests by one entry. */
export interface Writer {
  readonly name: string;
  /** The sheet that it writes, where that name is free. */
  readonly sheet: string;
  /** The sheet that holds its data, where it looks at any. */
  readonly source?: string;
  /** A cell of it that holds a figure, where it is none of the samples. */
  readonly figure?: string;
  /** The columns beside the data that it writes, where it does. */
  readonly beside?: { readonly cells: string; readonly firstColumn: number };
  /** Goes from the home list to where the button stands that writes. */
  readonly open: (pane: TestPane) => Promise<void>;
  /** The button that writes. */
  readonly button: string;
  /** What is said once it is written. */
  readonly written: RegExp;
}

/** One that looks at data: a job, whose answer is there to be written. */
export type JobWriter = Writer & {
  readonly source: string;
  /** The sheets of its further samples. */
  readonly others?: readonly string[];
};

export const SAMPLE = "Try with sample data";

/** A job over its own sample data, whose sheet is then data like any other. */
function job(
  name: string,
  sheet: string,
  source: string,
  { language = "en", ...more }: Partial<JobWriter> & { readonly language?: Language } = {},
): JobWriter {
  return {
    name,
    sheet,
    source,
    button: CATALOGUES[language].write.button,
    written: WRITTEN[language],
    async open(pane) {
      await pane.press(new RegExp(`^${name}`));
      await pane.press(CATALOGUES[language].job.sample);
      await pane.ready();
    },
    ...more,
  };
}

/** How jobs say in each language that their sheet is written. */
const WRITTEN: Readonly<Record<Language, RegExp>> = {
  en: /^Written to the sheet/,
  de: /^Auf das Tabellenblatt .* geschrieben/,
};

/** What some jobs write beside the rows of their sample. */
const BESIDE: Readonly<Record<string, Writer["beside"]>> = {
  segmentCustomers: { cells: "L1:M93", firstColumn: 11 },
};

/** Every job that the pane does, on its first sample. */
export const JOBS: readonly JobWriter[] = jobsIn("en");

/** The same as somebody does them whose Excel speaks this language. */
export function jobsIn(language: Language): JobWriter[] {
  return PANE_JOBS.map(({ id, words, sources }) => {
    const { name, sheet, sample } = words[language];
    const samples = Object.values(sources).flatMap((source) => source.sample ?? []);
    const [own, ...others] = samples.map(({ sheetName }) => sample[sheetName] ?? sheetName);
    return job(name, sheet.name, own, { language, others, beside: BESIDE[id] });
  });
}

/** Jobs that write otherwise under some condition. */
const VARIANTS: readonly JobWriter[] = [
  job("Segment customers", "Customer groups", "Sample orders", {
    name: "Segment customers by their orders",
    async open(pane) {
      await pane.press(/^Value customers/);
      await pane.press(SAMPLE);
      await pane.ready();
      await pane.press("Back to all jobs");
      await pane.press(/^Segment customers/);
      await pane.workbook.select("'Sample orders'!A1");
      await pane.press("Use selection");
      await pane.ready();
    },
  }),
  job("Value customers", "Customers summed up", "Summed", {
    name: "Value customers whom a database summed up",
    figure: "'Summed'!I2",
    async open(pane) {
      await pane.press(/^Value customers/);
      await pane.workbook.excel(async (context) => {
        context.workbook.worksheets.add("Summed");
        await context.sync();
      });
      await pane.workbook.set(`Summed!A1:J${SUMMED.length}`, SUMMED);
      await pane.workbook.select("Summed!A1");
      await pane.press("Use selection");
      await pane.ready();
    },
  }),
];

/** With what is asked for beside the sample: customers parted by the time of their first order, and a campaign to all or to the best. */
const COHORTS_WRITER: JobWriter = job("Value customers", "Customer value", "Sample orders", {
  name: "Value customers by quarter, with a campaign",
  async open(pane) {
    await JOBS.find(({ name }) => name === "Value customers")?.open(pane);
    await pane.assume("Compare customers by", "Quarter of the first order");
    await pane.assume("Cost of a contact", "1");
    await pane.assume("Of all, those who order", "4");
    await pane.ready();
  },
});

/** In place of groups by RFM. */
const TIERS_WRITER: JobWriter = {
  ...VARIANTS[0],
  name: "Segment customers by tiers",
  async open(pane) {
    await VARIANTS[0].open(pane);
    await pane.assume("Value groups by", "How much they paid (tiers)");
    await pane.ready();
  },
};

/** What LibreOffice is asked about besides: their sheets are written by the steps of those above. */
export const MORE_WRITERS: readonly JobWriter[] = [COHORTS_WRITER, TIERS_WRITER];

const PERIODS = periodSample().rows.map((row) => row.map((cell) => cell ?? ""));

/** Its rows belong together: the job takes none more and none less. */
export const PERIODS_WRITER: JobWriter = job("See marketing as a profit centre", "Profit centre", "Periods", {
  name: "See marketing as a profit centre by what a database summed up",
  figure: "'Periods'!H2",
  others: ["Sample spend"],
  async open(pane) {
    await pane.press(/^See marketing as a profit centre/);
    // What is spent comes with the sample.
    await pane.press(SAMPLE);
    await pane.ready();
    await pane.workbook.excel(async (context) => {
      context.workbook.worksheets.add("Periods");
      await context.sync();
    });
    await pane.workbook.set(`Periods!A1:AF${PERIODS.length}`, PERIODS);
    await pane.workbook.select("Periods!A1");
    await pane.press("Use selection");
    await pane.said(/take the orders one by one/);
    await pane.ready();
  },
});

/** Without what tells of all rows, which come and go here; with words in front that a row can be told by. */
const SUMMED = summedSample().rows.map(
  (row, i) => [i === 0 ? "shop" : "Tea", ...row.slice(0, 9)] as (string | number)[],
);

const EXAMPLE: Writer = {
  name: "an example of the function guide",
  sheet: "VERDICT example",
  button: "Insert example of VERDICT",
  written: /^The example is on the sheet/,
  async open(pane) {
    await pane.press("Function guide");
    await pane.press("WORTH.VERDICT");
  },
};

const SCENARIO: Writer = {
  name: "a scenario of a test",
  sheet: "Test budget – scenarios",
  button: "Keep as scenario",
  written: /^Kept as “Base” on the sheet/,
  open: JOBS[0].open,
};

/** Sheets to fill in, which no later one takes the place of. */
const TO_FILL_IN: readonly Writer[] = (
  [
    [know.parts.interview.write, know.interview.name],
    [know.parts.interview.sample, know.interview.name],
    [know.parts.readiness.write, know.readiness.name],
    [know.parts.stage.write, know.stage.name],
  ] as const
).map(([button, sheet]) => ({
  name: `a sheet to fill in: ${button}`,
  sheet,
  button,
  written: /^Written to the sheet/,
  open: (pane) => pane.press(new RegExp(`^${know.name}`)),
}));

/** All whose sheet can take the place of an earlier one. */
export const REPLACING: readonly JobWriter[] = [...JOBS, ...VARIANTS];

export const WRITERS: readonly Writer[] = [...REPLACING, EXAMPLE, SCENARIO, ...TO_FILL_IN];
