import type { Preview } from "../Preview";
import { JobPane } from "./JobPane";

/** The job "Split the budget". */
export class SplitPane extends JobPane {
  static async open(preview: Preview): Promise<SplitPane> {
    await preview.pane.getByRole("button", { name: /Split the budget/ }).click();
    return new SplitPane(preview);
  }

  /** Selects cells of the sheet and presses "Use selection". */
  override async use(address: string): Promise<void> {
    await this.preview.select(address);
    await this.button("Use selection").first().click();
    await this.said(/channels? read/);
  }
}
