import type { Interruption } from "../../../../src/preview/protocol/BatchGate";
import type { Preview } from "../../Preview";
import type { JobPane } from "../JobPane";
import type { Writer } from "./Writer";

/** Interrupts batches from now on; null lets all of them pass. */
export async function interrupt(preview: Preview, plan: Interruption | null): Promise<void> {
  await preview.page.evaluate((interruption) => window.worthPreview?.gate.interrupt(interruption), plan);
}

/** How many batches were interrupted. */
export async function interrupted(preview: Preview): Promise<number> {
  return preview.page.evaluate(() => window.worthPreview?.gate.interrupted ?? 0);
}

/** Waits until a batch is held. */
export async function held(preview: Preview): Promise<void> {
  await preview.page.evaluate(() => window.worthPreview?.gate.held());
}

export async function release(preview: Preview): Promise<void> {
  await preview.page.evaluate(() => window.worthPreview?.gate.release());
}

/** What the pane says where something was not written. */
const REFUSED =
  /[Nn]othing was written|Excel stopped answering|Excel refused|Take the protection off|There is nothing in/;

/** Waits for the sentence that ends a write, and gives it. */
export async function outcome(pane: JobPane, { written }: Pick<Writer, "written">): Promise<string> {
  const { pane: frame } = pane.preview;
  const either = frame.getByText(written).or(frame.getByText(REFUSED));
  // What was read out a moment ago is no answer to what was pressed since.
  const said = either.and(frame.locator(":not([role=status] *)")).filter({ visible: true }).first();
  await said.waitFor();
  return (await said.textContent()) ?? "";
}
