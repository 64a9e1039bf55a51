import type { TestPane } from "../TestPane";
import type { Writer } from "../writers";
import { outcome } from "./outcome";
import { takeAway } from "./workbook";

/** More steps than any write has. */
export const MOST_STEPS = 60;

/** The step that first fills the new sheet, counted from the press of the button. What was written to find it is taken away. */
export async function stepThatFills(writer: Writer, pane: TestPane): Promise<number> {
  const { workbook } = pane;
  for (let step = 1; step < MOST_STEPS; step++) {
    await workbook.interrupt({ batch: step, holds: true });
    await pane.press(writer.button);
    await workbook.held();
    const isAdded = (await workbook.sheetNames()).includes(writer.sheet);
    await workbook.release();
    await outcome(pane, writer);
    await takeAway(workbook, writer);
    if (isAdded) return step;
  }
  throw new Error(`${writer.name} adds no sheet`);
}
