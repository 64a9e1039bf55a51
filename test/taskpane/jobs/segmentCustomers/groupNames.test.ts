// @vitest-environment jsdom
import { expect, test } from "vitest";
import type { SampleCell } from "../../../../src/sample/SampleSheet";
import { groupMark, groupName, groupNameFormula } from "../../../../src/taskpane/jobs/segmentCustomers/groupNames";
import { de } from "../../../../src/taskpane/jobs/segmentCustomers/words.de";
import { en } from "../../../../src/taskpane/jobs/segmentCustomers/words.en";
import { rfmSegment } from "../../../../src/core/segments/rfmSegment";
import { writeSheet } from "../../../../src/workbook/writeSheet";
import { calculatedWorkbook } from "../../../preview/excel/calculatedWorkbook";
import { speechIn, workedCases } from "../onSample";

test("every group that the functions know has a name in each language, and means something", () => {
  const scores = [1, 2, 3, 4, 5];
  const known = scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => rfmSegment({ r, f, m }))));
  for (const { groups } of [en, de]) {
    expect(Object.keys(groups.names).sort()).toEqual([...new Set(known), "High", "Middle", "Low"].sort());
    expect(Object.keys(groups.meaning).sort()).toEqual(Object.keys(groups.names).sort());
    expect(new Set(Object.values(groups.names)).size).toBe(Object.keys(groups.names).length);
  }
  expect(groupName("At Risk", de.groups)).toBe("Gefährdete");
  expect(groupName("toString", de.groups)).toBe("toString");
  expect(groupNameFormula("A1", en.groups)).toBe("A1");
  expect(groupMark(de.groups)).toMatchObject({ kind: "words" });
});

test("a German sheet says in its first sentence which group brings most, in German", async () => {
  const [, , work] = workedCases().find(([id]) => id === "segmentByOrders") ?? [];
  const worked = work?.(speechIn("de", "de"));
  const contents = worked?.given.read.customers.contents;
  if (!worked?.sheet || !contents) throw new Error("There is no sheet of groups");
  const rows = contents.values.map((row) => row.map((cell): SampleCell => (typeof cell === "boolean" ? null : cell)));
  const workbook = await calculatedWorkbook({
    filled: [{ name: contents.sheetName, rows, columns: rows[0].map(() => ({ width: 80 })) }],
  });
  const sheet = await writeSheet(worked.sheet);
  await workbook.calculated();
  const sentence = String(await workbook.value(`'${sheet}'!A6`));
  expect(sentence).toContain("„Werdende Stammkunden“");
  expect(sentence).toMatch(/^120 Kunden gliedern sich/);
});
