// @vitest-environment jsdom
import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { canonical } from "./canonical";
import { knowCases } from "../know/knowSheets";
import { plannedSheets, SPEECHES, workedCases } from "./onSample";
import { seen } from "./seen";

afterEach(cleanup);

describe.each(SPEECHES)("the sample of every job in %s", (language, speech) => {
  // These change one sheet of many; what it says is asserted elsewhere.
  test.each(workedCases().filter(([id]) => !["valueCohorts", "segmentByTiers"].includes(id)))(
    "%s is answered and laid out as ever",
    async (id, job, work) => {
      const worked = work(speech);
      const { sheet } = worked;
      const told = {
        answer: ["3", speech.texts.job.answer, ...seen(job, worked, speech)],
        sheet: sheet?.name,
        first: sheet && plannedSheets(sheet),
        third: sheet && plannedSheets(sheet, 3),
      };
      await expect(canonical(told)).toMatchFileSnapshot(`__snapshots__/${id}.${language}.snap`);
    },
  );

  test.each(knowCases().filter(([id]) => id !== "interviews"))(
    "the sheet to fill in of %s is laid out as ever",
    async (id, planned) => {
      const { sheet } = planned(speech);
      const told = { sheet: sheet.name, planned: plannedSheets(sheet) };
      await expect(canonical(told)).toMatchFileSnapshot(`__snapshots__/${id}.${language}.snap`);
    },
  );
});
