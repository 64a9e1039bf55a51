import type { Preview } from "../Preview";
import { JobPane } from "./JobPane";

/** The job "Segment customers". */
export class SegmentPane extends JobPane {
  static async open(preview: Preview): Promise<SegmentPane> {
    await preview.pane.getByRole("button", { name: /Segment customers/ }).click();
    return new SegmentPane(preview);
  }

  /** Selects cells of the sheet and presses "Use selection". */
  override async use(address: string): Promise<void> {
    await this.preview.select(address);
    await this.button("Use selection").first().click();
    await this.said(/customers? (with .* needs? )?read/);
  }

  /** Waits until the answer stands, and gives its sentence. */
  answer(): Promise<string> {
    return this.said(/customers fall into/);
  }
}
