import type { Preview } from "../Preview";
import { JobPane } from "./JobPane";

/** The job "Judge running keywords". */
export class JudgePane extends JobPane {
  static async open(preview: Preview): Promise<JudgePane> {
    await preview.pane.getByRole("button", { name: /Judge running keywords/ }).click();
    return new JudgePane(preview);
  }

  async fill(label: string, value: string): Promise<void> {
    await (await this.field(label)).fill(value);
  }

  /** Waits until the answer begins with these words, and gives the whole sentence. */
  answer(begins: RegExp = /^(Stop|No keyword is sure)/): Promise<string> {
    return this.said(begins);
  }
}
