import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import { JobPane } from "../JobPane";
import { interrupt, interrupted } from "./interrupted";
import { JOBS } from "./Writer";
import { change, contentOf, deleteSheet, expectOnlyWritten, expectUntouched, snapshot } from "./workbook";

afterEach(closePreviews);

const BUTTON = "Try with sample data";

const answer = (pane: JobPane) =>
  pane.preview.pane.locator("button:not([aria-disabled=true])", { hasText: "Write to sheet" });

const isRead = (pane: JobPane) => answer(pane).isVisible();

/** What the pane says of a sample that was not written or not read, or nothing once it was read. */
async function ending(pane: JobPane): Promise<string> {
  const { pane: frame } = pane.preview;
  const refused = frame.getByText(/Nothing was written|Excel refused|Take the protection off/);
  const shown = refused.and(frame.locator(":not([role=status] *)")).filter({ visible: true });
  // The button is away while the sample is written and read.
  await answer(pane).or(pane.button(BUTTON)).first().waitFor();
  if (await isRead(pane)) return "";
  await shown.first().waitFor();
  return (await shown.first().textContent()) ?? "";
}

test.each(JOBS)(
  "$name: its sample goes on a sheet of its own, all of it or none, whatever Excel refuses",
  async ({ name, source = "" }) => {
    const preview = await openPreview("?empty");
    const pane = new JobPane(preview);
    await pane.button("No, thanks").click();
    await pane.button(new RegExp(`^${name}`)).click();
    await change(preview, "addSheet", source);
    const press = async () => {
      await pane.button(BUTTON).click();
      return ending(pane);
    };

    await change(preview, "protectWorkbook");
    let before = await snapshot(preview);
    expect(await press()).toMatch(/protected\. Take the protection off/);
    expectUntouched(before, await snapshot(preview), "the workbook is protected");
    await change(preview, "unprotectWorkbook");

    const own = `${source} 2`;
    const left: string[][] = [];
    let said = "nothing yet";
    for (let step = 1; said !== ""; step++) {
      before = await snapshot(preview);
      await interrupt(preview, { batch: step, refusal: { code: "GeneralException", share: 0.5 } });
      await pane.button(BUTTON).click();
      // What was refused the last time is said until something else is known.
      await expect.poll(async () => (await interrupted(preview)) > 0 || (await isRead(pane))).toBe(true);
      said = await ending(pane);
      await interrupt(preview, null);
      const after = await snapshot(preview);
      if (!(await preview.sheetNames()).includes(own)) {
        expectUntouched(before, after, `step ${step}: ${said}`);
        continue;
      }
      // Where it was the reading that was refused, the sample is there and whole.
      expectOnlyWritten(before, after, { sheets: [own] }, `step ${step}: ${said}`);
      left.push(contentOf(after, own));
      if (said !== "") await deleteSheet(preview, own);
    }
    expect(left.length).toBeGreaterThan(0);
    for (const content of left) expect(content).toEqual(left.at(-1));
    expect(await preview.value(`'${source}'!A1`)).toBe("mine");
  },
);
