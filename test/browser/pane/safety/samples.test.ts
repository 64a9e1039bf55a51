import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import { JobPane } from "../JobPane";
import { interrupt, interrupted } from "./interrupted";
import { JOBS } from "./Writer";
import { change, contentOf, deleteSheet, expectOnlyWritten, expectUntouched, snapshot } from "./workbook";

afterEach(closePreviews);

const BUTTON = "Try with sample data";

/** What the pane says of a sample that was not written or not read, or nothing once it was read. */
async function ending(pane: JobPane): Promise<string> {
  const { pane: frame } = pane.preview;
  const read = frame.locator("button:not([aria-disabled=true])", { hasText: "Write to sheet" });
  const refused = frame
    .getByText(/Nothing was written|Excel refused|Take the protection off/)
    .filter({ visible: true });
  await read.or(refused).first().waitFor();
  return (await read.isVisible()) ? "" : ((await refused.first().textContent()) ?? "");
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
      said = await press();
      expect(said === "" || (await interrupted(preview)) > 0, said).toBe(true);
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
