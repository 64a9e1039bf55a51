import type { Preview } from "../../Preview";
import { JobPane } from "../JobPane";

/** Something that the pane writes to the workbook, as a person comes to it. A new job joins the tests by one entry. */
export interface Writer {
  readonly name: string;
  /** The sheet that it writes, where that name is free. */
  readonly sheet: string;
  /** The sheet that holds its data, where it looks at any. */
  readonly source?: string;
  /** A cell of its data that holds a number. */
  readonly figure?: string;
  /** The columns beside the data that it writes, where it does. */
  readonly beside?: { readonly cells: string; readonly firstColumn: number };
  /** Goes from the home list to where the button stands that writes. */
  readonly open: (pane: JobPane) => Promise<void>;
  /** The button that writes. */
  readonly button: string;
  /** The step that first fills the new sheet, counted from the press of the button. */
  readonly fills: number;
  /** What is said once it is written. */
  readonly written: RegExp;
}

const SAMPLE = "Try with sample data";

/** A job over its own sample data, whose sheet is then data like any other. */
function job(name: string, sheet: string, source: string, more: Partial<Writer> = {}): Writer {
  return {
    name,
    sheet,
    source,
    button: "Write to sheet",
    // Beside the data there must be room first, which takes two steps.
    fills: more.beside ? 8 : 6,
    written: /^Written to the sheet/,
    async open(pane) {
      await pane.button(new RegExp(`^${name}`)).click();
      await pane.button(SAMPLE).click();
      await pane.ready();
    },
    ...more,
  };
}

export const JOBS: readonly Writer[] = [
  job("Plan a keyword test", "Test budget", "Sample keywords", { figure: "D2" }),
  job("Judge running keywords", "Keyword verdicts", "Sample report", { figure: "C2" }),
  job("Value customers", "Customer value", "Sample orders", { figure: "C2" }),
  job("Segment customers", "Customer segments", "Sample needs", {
    figure: "B2",
    beside: { cells: "I1:J81", firstColumn: 8 },
  }),
  job("Split the budget", "Budget split", "Sample channels", { figure: "B2" }),
];

/** Jobs that write otherwise under some condition. */
export const VARIANTS: readonly Writer[] = [
  job("Segment customers", "Customer groups", "Sample orders", {
    name: "Segment customers by their orders",
    figure: "C2",
    async open(pane) {
      await pane.button(/^Value customers/).click();
      await pane.button(SAMPLE).click();
      await pane.ready();
      await pane.button("Back to all jobs").click();
      await pane.button(/^Segment customers/).click();
      await pane.preview.select("'Sample orders'!A1");
      await pane.button("Use selection").first().click();
      await pane.ready();
    },
  }),
];

const EXAMPLE: Writer = {
  name: "an example of the function guide",
  sheet: "VERDICT example",
  button: "Insert example of VERDICT",
  fills: 4,
  written: /^The example is on the sheet/,
  async open(pane) {
    await pane.button("Function guide").click();
    await pane.button("WORTH.VERDICT").click();
  },
};

const WRITERS = [...JOBS, ...VARIANTS, EXAMPLE];

/** Every other writer, so that two files of tests can share them. */
export function everyOther(first: 0 | 1, writers: readonly Writer[] = WRITERS): Writer[] {
  return writers.filter((_, i) => i % 2 === first);
}

/** Opens the pane where the button stands. */
export async function opened(writer: Writer, preview: Preview): Promise<JobPane> {
  const pane = new JobPane(preview);
  const welcome = pane.button("No, thanks");
  if (await welcome.isVisible()) await welcome.click();
  await writer.open(pane);
  await preview.calculated();
  return pane;
}
