import { afterEach, expect, test } from "vitest";
import { closePreviews, openPreview } from "../../openPreview";
import type { Preview } from "../../Preview";
import type { JobPane } from "../JobPane";
import { interrupt, outcome } from "./interrupted";
import { expectAllOrNone } from "./refusals";
import { deleteSheet, expectOnlyWritten, expectUntouched, snapshot } from "./workbook";
import { opened, type Writer } from "./Writer";

/** Tests each of these against every refusal that there can be. */
export function testRefusals(writers: readonly Writer[]): void {
  afterEach(closePreviews);
  test.each(writers)("$name: all is written or nothing, whichever step Excel refuses halfway", async (writer) => {
    const preview = await openPreview("?empty");
    const pane = await opened(writer, preview);
    await show(preview, writer);
    const press = () => pane.button(writer.button).click();
    const reset = async () => {
      await takeAway(preview, writer);
      await show(preview, writer);
    };
    await expectAllOrNone({ writer, pane, press, share: 0.5, reset });
    await expectTakenAwayInTheEnd(writer, pane);
    await expectToldOfRemains(writer, pane);
  });
}

/** The step that fills the sheet is refused, and the first two attempts to take it away are as well. */
async function expectTakenAwayInTheEnd(writer: Writer, pane: JobPane): Promise<void> {
  const { preview } = pane;
  const before = await snapshot(preview);
  await interrupt(preview, { batch: writer.fills, count: 3, refusal: { code: "GeneralException", share: 0.5 } });
  await pane.button(writer.button).click();
  expect(await outcome(pane, writer)).toMatch(/Nothing was written/);
  await interrupt(preview, null);
  expectUntouched(before, await snapshot(preview), "although taking away was refused at first");
}

/** Where Excel answers nothing any more, the person is told what may be left, and it is nothing of theirs. */
async function expectToldOfRemains(writer: Writer, pane: JobPane): Promise<void> {
  const { preview } = pane;
  const before = await snapshot(preview);
  await interrupt(preview, { batch: writer.fills, count: 1000, refusal: { code: "GeneralException", share: 0 } });
  await pane.button(writer.button).click();
  const said = await outcome(pane, writer);
  expect(said).toContain(`a part of the sheet “${writer.sheet}” may be left. Nothing of yours was changed.`);
  await interrupt(preview, null);
  expectOnlyWritten(before, await snapshot(preview), { sheets: [writer.sheet] }, said);
}

async function takeAway(preview: Preview, { sheet, source, beside }: Writer): Promise<void> {
  await deleteSheet(preview, sheet);
  if (!beside) return;
  await preview.excel(
    async (context, at) => {
      const cells = context.workbook.worksheets.getItem(at.source).getRange(at.cells);
      cells.clear();
      await context.sync();
    },
    { source: source ?? "", cells: beside.cells },
  );
}

/** So that what a write shows in the end can be told from what was shown before. */
async function show(preview: Preview, { source }: Writer): Promise<void> {
  await preview.select(source ? `'${source}'!A1` : "Sheet1!A1");
}
