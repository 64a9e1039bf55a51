// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { FunctionExample, FunctionHelp, FunctionMetadata } from "../../../../src/help/FunctionHelp";
import { exampleOrder } from "../../../../src/taskpane/screens/FunctionGuide/exampleSheet";
import { playCells } from "../../../../src/taskpane/screens/FunctionGuide/playCells";
import { writeSheet } from "../../../../src/workbook/writeSheet";
import { calculatedWorkbook } from "../../../preview/excel/calculatedWorkbook";
import { speechIn } from "../../jobs/onSample";

const DIST = path.join(import.meta.dirname, "../../../../dist");
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(DIST, file), "utf8"));
const { functions } = read("functions.json") as { functions: FunctionMetadata[] };
const examples = read("help/examples.json") as Record<string, FunctionExample>;
const all = functions.map((one): FunctionHelp => ({ ...one, ...examples[one.name] }));

const DAY = "dd.mm.yyyy";

const helpOf = (name: string): FunctionHelp => {
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
};

describe("the figures of an example", () => {
  test("stand in cells with their names, shares as percent", () => {
    const { blocks, formula, rows } = playCells(helpOf("MAXCPC"), { row: 4, column: 0 }, DAY);
    expect(formula).toBe("=WORTH.MAXCPC(B5, B6, B7)");
    expect(rows).toBe(3);
    const held = blocks.filter(({ style }) => style === "input");
    expect(held.map(({ cells, numberFormat }) => [cells[0][0], numberFormat])).toEqual([
      [100, undefined],
      [0.01, "0.0#%"],
      [0.25, "0.0#%"],
    ]);
    expect(blocks[0].cells[0][0]).toBe("customerValue");
  });

  test("stand side by side where they are lists, below single ones", () => {
    const { formula, rows } = playCells(helpOf("ALLOCATE"), { row: 4, column: 2 }, DAY);
    expect(formula).toBe("=WORTH.ALLOCATE(D5, C8:C9, D8:D9)");
    expect(rows).toBe(5);
  });

  test("are days as cells hold them", () => {
    const { blocks, formula } = playCells(helpOf("SURVIVORS"), { row: 4, column: 0 }, DAY);
    expect(formula).toBe("=WORTH.SURVIVORS(A8:A10, B8:B10, B5)");
    const held = blocks.filter(({ style }) => style === "input");
    expect(held.map(({ cells, numberFormat }) => [cells.flat(), numberFormat])).toEqual([
      [[45_747], DAY],
      [[45_658, 45_666, 45_691], DAY],
      [[45_708, null, null], DAY],
    ]);
  });

  test("stay in the formula where they look at other cells, or are left out", () => {
    const place = { row: 4, column: 9 };
    expect(playCells(helpOf("EPCRANGE"), place, DAY).formula).toBe("=WORTH.EPCRANGE(K5, D2:D22, B2:B22)");
    expect(playCells(helpOf("VALUEBRIDGE"), place, DAY)).toMatchObject({
      formula: helpOf("VALUEBRIDGE").example,
      rows: 0,
    });
  });
});

test("every example answers over its cells what it answers as it is written", async () => {
  const workbook = await calculatedWorkbook();
  const played = all.filter((help) => playCells(help, { row: 4, column: 0 }, DAY).rows > 0 && !help.sample);
  expect(played.length).toBeGreaterThan(25);
  for (const help of played) {
    const sheet = await writeSheet(exampleOrder(help, speechIn("en", "en")));
    const { rows } = playCells(help, { row: 4, column: 0 }, DAY);
    await workbook.set(`'${sheet}'!A200`, [[help.example]]);
    await workbook.calculated();
    const [over, written] = await Promise.all(
      [7 + rows, 200].map(async (row) => [
        await workbook.value(`'${sheet}'!A${row}`),
        await workbook.value(`'${sheet}'!A${row + 1}`),
        await workbook.value(`'${sheet}'!B${row + 1}`),
      ]),
    );
    expect(over, `${help.name} at A${7 + rows}`).toEqual(written);
    expect(String(over[0]), help.name).not.toMatch(/^#/);
  }
});
