import type { Texts } from "../../src/taskpane/texts/en";
import { blockAddress, quotedSheet } from "../../src/workbook/a1";
import type { Preview } from "../browser/Preview";
import { JobPane } from "../browser/pane/JobPane";
import type { JobState } from "./jobStates";
import { readBook } from "./readBook";

/** Rows of the sheets to fill in: more than any has statements. */
const ROWS = 120;

/** The sheets to fill in, as they are written and once they are filled in, in one workbook with the orders that one of them looks at. */
export async function* knowStates(preview: Preview, texts: Texts, job: string): AsyncGenerator<JobState> {
  const { know } = texts;
  const pane = new JobPane(preview, texts);
  const now = async (state: string): Promise<JobState> => ({ job: know.name, state, book: await readBook(preview) });
  await pane.press(texts.home.welcome.skip);
  await pane.press(new RegExp(`^${job}`));
  await pane.press(texts.job.sample);
  await pane.ready();
  await preview.quiet();
  await pane.press(texts.backToHome);
  await pane.press(new RegExp(`^${know.name}`));
  await pane.said(know.orders.found(job));
  const { interview, readiness, stage, parts } = know;
  for (const [button, said] of [
    [parts.interview.sample, know.writtenSample(interview.name)],
    [parts.interview.write, know.written(`${interview.name} 2`)],
    [parts.readiness.write, know.written(readiness.name)],
    [parts.stage.write, know.written(stage.name)],
  ] as const) {
    await pane.press(button);
    await pane.said(said);
  }
  yield now("as written");
  for (const words of [readiness, stage]) await answer(preview, words);
  const people = quotedSheet(`${interview.name} – ${interview.people}`);
  await preview.set(`${people}!I9:L9`, [[7, "often", "", 3]]);
  await preview.set(`${people}!A12:X12`, [new Array<string>(24).fill("")]);
  yield now("filled in, some of it wrongly");
  await preview.sort(`${people}!A7:X42`, 1, "descending");
  yield now("sorted");
}

/** Chooses an answer to most statements of a sheet, and none of the words for one. */
async function answer(preview: Preview, { name, answer: head, levels, groups }: Texts["know"]["readiness" | "stage"]) {
  const sheet = quotedSheet(name);
  const cells = await preview.values(`${sheet}!${blockAddress(0, 0, ROWS, 3)}`);
  const first = cells.findIndex((row) => row[2] === head) + 1;
  const count = groups.reduce((sum, { statements }) => sum + statements.length, 0);
  const answers = Array.from({ length: count }, (_, i) => {
    if (i % 6 === 5) return [""];
    return [i === 8 ? "?" : levels[(i * 5 + (i >> 2)) % levels.length]];
  });
  await preview.set(`${sheet}!${blockAddress(first, 2, count, 1)}`, answers);
}
