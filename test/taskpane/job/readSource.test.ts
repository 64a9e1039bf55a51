import { describe, expect, test } from "vitest";
import { hiddenRowsQuestion, readSource } from "../../../src/taskpane/job/readSource";
import { JOBS } from "../../../src/taskpane/jobs/jobs";
import type { RangeContents } from "../../../src/workbook/RangeContents";
import { contentsOf, speechIn } from "../jobs/onSample";
import { contentsFrom } from "../keywords/contents";
import { readChannelTable } from "../../../src/imports/channels/readChannelTable";

const CELLS = [
  ["Channel", "Spend", "Revenue"],
  ["North", 10, 30],
  ["South", 20, 50],
  ["West", 5, 9],
];
const channels = { read: readChannelTable };
const spent = (contents: RangeContents, answer?: string) => {
  const choices = answer === undefined ? {} : { answers: { hiddenRows: answer } };
  const table = readSource(channels, contents, choices);
  return { spent: table.channels.reduce((sum, { spend }) => sum + spend, 0), direct: table.asItStands };
};

describe("Rows that a filter or a person hid", () => {
  const contents = { ...contentsFrom(CELLS), hidden: [2] };

  test("count until the person leaves them out; then no formula looks at the block", () => {
    expect(spent(contents)).toEqual({ spent: 35, direct: true });
    expect(spent(contents, "count")).toEqual({ spent: 35, direct: true });
    expect(spent(contents, "leaveOut")).toEqual({ spent: 15, direct: false });
  });

  test("are told with their number, and nothing is asked where none is hidden", () => {
    expect(hiddenRowsQuestion(contents)).toMatchObject({ example: "1", options: ["count", "leaveOut"] });
    expect(hiddenRowsQuestion(contentsFrom(CELLS))).toBeUndefined();
  });

  test("keep every other row in its place", () => {
    const { channels: read } = readSource(channels, contents, { answers: { hiddenRows: "leaveOut" } });
    expect(read.map(({ rows }) => rows)).toEqual([[1], [3]]);
  });
});

test("rows between selected areas leave no formula that looks at the block", () => {
  expect(spent({ ...contentsFrom(CELLS), hasGaps: true }).direct).toBe(false);
});

test.each(JOBS.map((job) => [job.id, job] as const))("%s reads its sample without its hidden rows", (_, job) => {
  for (const source of Object.values(job.sources)) {
    if (!source.sample) continue;
    const contents = contentsOf(source.sample, speechIn("en", "en-GB"));
    const hidden = [3, 4];
    const whole = readSource(source, { ...contents, hidden }, {});
    const part = readSource(source, { ...contents, hidden }, { answers: { hiddenRows: "leaveOut" } });
    expect(part.rowsRead).toBe((whole.rowsRead ?? 0) - hidden.length);
    expect([whole.isPart, part.isPart]).toEqual([undefined, true]);
  }
});
