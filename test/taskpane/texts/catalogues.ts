import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { de } from "../../../src/taskpane/texts/de";
import { en } from "../../../src/taskpane/texts/en";
import type { Language } from "../../../src/taskpane/texts/languages";

/** All that the pane says in a language: what all screens say, and the words of each job by its id. */
export const CATALOGUES = {
  en: { ...en, jobs: wordsOfJobs("en") },
  de: { ...de, jobs: wordsOfJobs("de") },
};

function wordsOfJobs(language: Language): Readonly<Record<string, unknown>> {
  return Object.fromEntries(JOBS.map(({ id, words }) => [id, words[language]]));
}
