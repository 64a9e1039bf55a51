import type { JobPane } from "../JobPane";

/** The button of a job is named by what the job is called and what it is for. */
export async function nameOfJob(pane: JobPane, job: string): Promise<string> {
  return (await pane.button(new RegExp(`^${job}`)).textContent()) ?? "";
}
