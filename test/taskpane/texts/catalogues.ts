import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { CATALOGUES, type Language } from "../../../src/taskpane/texts/languages";

/** All that the pane says in a language: what all screens say, and the words of each job by its id. */
export function catalogueIn(language: Language): Readonly<Record<string, unknown>> {
  const jobs = Object.fromEntries(JOBS.map(({ id, words }) => [id, words[language]]));
  return { ...CATALOGUES[language], jobs };
}
