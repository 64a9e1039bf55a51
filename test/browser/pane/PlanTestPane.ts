import type { Preview } from "../Preview";
import { JobPane } from "./JobPane";

/** The job "Plan a keyword test". */
export class PlanTestPane extends JobPane {
  static async open(preview: Preview): Promise<PlanTestPane> {
    await preview.pane.getByRole("button", { name: /Plan a keyword test/ }).click();
    return new PlanTestPane(preview);
  }

  /** What the pane says to set aside. */
  answer(): Promise<string> {
    return this.said(/^Set aside/);
  }
}
