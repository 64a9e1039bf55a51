// @vitest-environment jsdom
import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { canonical } from "./canonical";
import { onSample, seen, speechIn } from "./onSample";

afterEach(cleanup);

describe.each([
  ["en", "en-US"],
  ["de", "de-DE"],
] as const)("the sample of every job in %s", (language, locale) => {
  const speech = speechIn(language, locale);

  test.each(JOBS.map((job) => [job.id, job] as const))("%s is answered and laid out as ever", async (id, job) => {
    const worked = onSample(job, speech);
    const { sheet } = worked;
    const told = {
      answer: ["3", speech.texts.job.answer, ...seen(job, worked, speech)],
      sheet: sheet?.name,
      first: sheet?.build(""),
      third: sheet?.build(3),
    };
    await expect(canonical(told)).toMatchFileSnapshot(`__snapshots__/${id}.${language}.snap`);
  });
});
