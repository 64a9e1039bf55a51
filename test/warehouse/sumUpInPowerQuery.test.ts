import { DefaultSettings, TaskUtils } from "@microsoft/powerquery-parser";
import { expect, test } from "vitest";
import { sumUpInPowerQuery } from "../../src/warehouse/questions/sumUpInPowerQuery";

/** What Microsoft's own parser of Power Query has against it. */
async function complaint(query: string): Promise<string | undefined> {
  const parsed = await TaskUtils.tryLexParse(DefaultSettings, query);
  if (TaskUtils.isParseStageOk(parsed)) return undefined;
  return TaskUtils.isError(parsed) ? parsed.error.message : "not parsed";
}

const NAMES = { table: "Orders", customer: "Customer", day: "Order date", amount: "Amount" };

test("Microsoft's parser takes the query, with values and without, with amounts and without", async () => {
  for (const withValues of [false, true]) {
    expect(await complaint(sumUpInPowerQuery(NAMES, { withValues, here: "Your table stands here:" }))).toBeUndefined();
  }
  expect(await complaint(sumUpInPowerQuery({ ...NAMES, amount: undefined }))).toBeUndefined();
});

test("names are texts, whatever stands in them", async () => {
  const hostile = { table: 'a"]}[Content] #(lf)', customer: 'b", "c', day: "#(tab)", amount: "ä // ö" };
  const query = sumUpInPowerQuery(hostile, { withValues: true });
  expect(await complaint(query)).toBeUndefined();
  expect(query).toContain('[Name = "a""]}[Content] #(#)(lf)"]');
  expect(query).toContain('{"b"", ""c", "#(#)(tab)", "ä // ö"}');
});

test("it says that it was run nowhere yet, and the parser would tell what is no Power Query", async () => {
  const query = sumUpInPowerQuery(NAMES);
  expect(query.split("\n")[1]).toContain("Not run anywhere yet");
  expect(await complaint(query.replace("in\n  Sorted", "in"))).toBeDefined();
});
