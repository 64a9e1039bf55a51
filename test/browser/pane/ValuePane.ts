import type { Preview } from "../Preview";
import { JobPane } from "./JobPane";

/** The job "Value customers". */
export class ValuePane extends JobPane {
  static async open(preview: Preview): Promise<ValuePane> {
    await preview.pane.getByRole("button", { name: /Value customers/ }).click();
    return new ValuePane(preview);
  }

  /** Selects cells of the sheet and presses "Use selection". */
  override async use(address: string): Promise<void> {
    await this.preview.select(address);
    await this.button("Use selection").first().click();
    await this.said(/orders? of .* customers read/);
  }

  /** Waits until the answer stands, and gives its sentence. */
  answer(): Promise<string> {
    return this.said(/customers brought .* after fulfilment costs/);
  }
}
