import type { TestPane } from "../TestPane";
import type { Writer } from "../writers";

/** What the pane says where something was not written. */
const REFUSED =
  /[Nn]othing was written|Excel stopped answering|Excel refused|Take the protection off|There is nothing in/;

/** Waits for the sentence that ends a write, and gives it. */
export function outcome(pane: TestPane, { written }: Pick<Writer, "written">): Promise<string> {
  return pane.said(new RegExp(`${written.source}|${REFUSED.source}`));
}

/** Presses the button that writes, and gives the sentence that ends the write. */
export async function pressed(pane: TestPane, writer: Writer): Promise<string> {
  await pane.press(writer.button);
  return outcome(pane, writer);
}
