// @vitest-environment jsdom
import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import { canonical } from "./canonical";
import { jobCalled, onSample, seen, SPEECHES } from "./onSample";

afterEach(cleanup);

/** Every job on its own sample; orders in place of a survey make groups by value. */
const cases = [
  ...JOBS.map((job) => [job.id, job, job] as const),
  ["segmentByOrders", jobCalled("segmentCustomers"), jobCalled("valueCustomers")] as const,
];

describe.each(SPEECHES)("the sample of every job in %s", (language, speech) => {
  test.each(cases)("%s is answered and laid out as ever", async (id, job, data) => {
    const worked = onSample(job, speech, data);
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
