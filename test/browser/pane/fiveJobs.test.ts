import { afterEach, expect, test } from "vitest";
import { JOBS as PANE_JOBS } from "../../../src/taskpane/jobs/jobs";
import { closePreviews, openPreview } from "../openPreview";
import { JobPane } from "./JobPane";
import { WrittenSheet } from "../../pane/WrittenSheet";

afterEach(closePreviews);

/** The jobs as the home list names them, and the sheets that each leaves: its sample, and its answer. */
const JOBS = PANE_JOBS.map(({ words, sources }) => {
  const samples = Object.values(sources).flatMap(({ sample }) => (sample ? [sample.sheetName] : []));
  return { name: new RegExp(`^${words.en.name}`), samples, answer: words.en.sheet.name };
});

test("who has never seen Worth does every job on sample data, by the pane alone, in one workbook", async () => {
  const preview = await openPreview("?empty");
  const pane = new JobPane(preview);
  await pane.button("No, thanks").click();
  for (const { name, answer } of JOBS) {
    await pane.button(name).click();
    await pane.button("Try with sample data").click();
    await pane.ready();
    expect(await outOfSight(pane), answer).toEqual([]);
    expect(await pane.write()).toBe(answer);
    const names = (await preview.sheetNames()).filter((one) => one === answer || one.startsWith(`${answer} – `));
    const sheets: WrittenSheet[] = [];
    for (const one of names) sheets.push(await WrittenSheet.read(preview, one));
    expect(
      sheets.flatMap((sheet) => sheet.errors()),
      answer,
    ).toEqual([]);
    const cells = sheets.flatMap(({ formulas }) => formulas.flat());
    expect(cells.filter((cell) => String(cell).includes("WORTH.")).length, answer).toBeGreaterThanOrEqual(2);
    await pane.button("Back to all jobs").click();
  }
  const written = ["Sheet1", ...JOBS.flatMap(({ samples, answer }) => [...samples, answer])];
  // What two jobs read is written for each: the first may have been changed.
  const parted = written.map((name, i) => (written.indexOf(name) < i ? `${name} 2` : name));
  expect((await preview.sheetNames()).filter((name) => !name.includes(" – ")).sort()).toEqual(parted.sort());
  // What one job wrote is nothing to another: nothing in the whole workbook shows an error.
  await pane.button("Problems").click();
  await pane.said("No formula of Worth shows an error.");
});

/** What of an answer nobody sees without scrolling on a laptop: its sentence, its first figures, or the button that writes it. */
function outOfSight({ preview: { pane } }: JobPane): Promise<string[]> {
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

test("the first run offers the sample, and does not come back once it was skipped", async () => {
  const preview = await openPreview("?empty");
  const pane = new JobPane(preview);
  await pane.said("New here?");
  await pane.button("No, thanks").click();
  await preview.reloadPane();
  await pane.said("What do you want to do?");
  expect(await preview.pane.getByText("New here?").count()).toBe(0);
});
