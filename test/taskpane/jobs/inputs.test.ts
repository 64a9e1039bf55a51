// @vitest-environment jsdom
import { cleanup } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { inputsOf } from "../../../src/taskpane/job/agreement";
import { inputKey } from "../../../src/workbook/written/writtenMarks";
import { plannedSheets, SPEECHES, workedCases } from "./onSample";

afterEach(cleanup);

describe.each(SPEECHES)("the inputs of every written sheet in %s", (_, speech) => {
  test.each(workedCases())("%s", (__, job, work) => {
    const { sheet } = work(speech);
    if (!sheet) return;
    const { inputs = [] } = plannedSheets(sheet);
    // Asked for alone, they are what is written.
    expect(inputsOf(sheet)).toEqual(inputs);
    expect(inputs.length).toBeGreaterThan(0);
    const keys = inputs.map(inputKey);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { field, of, value, follows, label } of inputs) {
      expect(label).not.toBe("");
      // What follows the data is compared with what it comes to.
      if (follows) expect(typeof value, field).toBe("number");
      const entry = Object.hasOwn(job.form, field) ? job.form[field] : undefined;
      expect(entry?.kind === "names" || entry?.kind === "each", field).toBe(of !== undefined);
    }
  });
});
