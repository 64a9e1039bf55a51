import { expect } from "vitest";
import type { TestPane } from "../TestPane";
import { SAMPLE, type JobWriter } from "../writers";
import { change, contentOf, deleteSheet, expectOnlyWritten, expectUntouched, snapshot } from "./workbook";

const POLL = { timeout: 20_000, interval: 5 };

/** What the pane says of a sample that was not written or not read, or nothing once it was read. */
async function ending(pane: TestPane, { button }: JobWriter): Promise<string> {
  // The button that takes the sample is away while it is written and read.
  await expect.poll(async () => (await pane.canPress(button)) || (await pane.canPress(SAMPLE)), POLL).toBe(true);
  if (await pane.canPress(button)) return "";
  return pane.said(/Nothing was written|Excel refused|Take the protection off/);
}

/** Takes the sample of a job whose screen is shown, with each step in turn refused, while a sheet of the person's has its name. */
export async function expectSampleWholeOrNone(job: JobWriter, pane: TestPane): Promise<void> {
  const { workbook } = pane;
  const { source, button, others = [] } = job;
  await change(workbook, "addSheet", source);
  await expectProtectionKept(job, pane);
  const own = `${source} 2`;
  const left = new Map<string, string[][]>();
  let said = "nothing yet";
  for (let step = 1; said !== ""; step++) {
    const before = await snapshot(workbook);
    await workbook.interrupt({ batch: step, refusal: { code: "GeneralException", share: 0.5 } });
    await pane.press(SAMPLE);
    // What was refused the last time is said until something else is known.
    const isKnown = async () => (await workbook.interrupted()) > 0 || (await pane.canPress(button));
    await expect.poll(isKnown, POLL).toBe(true);
    said = await ending(pane, job);
    await workbook.interrupt(null);
    const after = await snapshot(workbook);
    const there = await workbook.sheetNames();
    const written = [own, ...others].filter((sheet) => there.includes(sheet));
    if (written.length === 0) {
      expectUntouched(before, after, `step ${step}: ${said}`);
      continue;
    }
    // Where it was the reading that was refused, or a further sample, this one is there and whole.
    expectOnlyWritten(before, after, { sheets: written }, `step ${step}: ${said}`);
    for (const sheet of written) {
      left.set(sheet, [...(left.get(sheet) ?? []), contentOf(after, sheet)]);
      if (said !== "") await deleteSheet(workbook, sheet);
    }
  }
  expect([...left.keys()].sort()).toEqual([own, ...others].sort());
  for (const contents of left.values()) for (const content of contents) expect(content).toEqual(contents.at(-1));
  expect(await workbook.value(`'${source}'!A1`)).toBe("mine");
}

async function expectProtectionKept(job: JobWriter, pane: TestPane): Promise<void> {
  const { workbook } = pane;
  await change(workbook, "protectWorkbook");
  const before = await snapshot(workbook);
  await pane.press(SAMPLE);
  expect(await ending(pane, job)).toMatch(/protected\. Take the protection off/);
  expectUntouched(before, await snapshot(workbook), "the workbook is protected");
  await change(workbook, "unprotectWorkbook");
}
