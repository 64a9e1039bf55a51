// @vitest-environment jsdom
import { expect, test } from "vitest";
import { isWithinLimits } from "../../../src/workbook/formulaLimits";
import { writeSheet } from "../../../src/workbook/writeSheet";
import { WorkbookInNode } from "../../preview/excel/WorkbookInNode";
import { segmentsOrder } from "./segmentsOrder";

const SHEET = "A long name, of 31 letters, it's";

/** A survey of answers in words, on a sheet with a long name: `answers` to each of so many questions, of so many letters. */
async function survey(questions: number, letters: number): Promise<WorkbookInNode> {
  const workbook = WorkbookInNode.open({ sheets: [SHEET] });
  const answer = (yes: boolean, question: number) => `${yes ? "Yes" : "No"} ${question} ${"x".repeat(letters)}`;
  const head = ["Customer", ...Array.from({ length: questions }, (_, i) => `Question ${i + 1}`)];
  const rows = Array.from({ length: 24 }, (_, row) => [
    `C${row}`,
    ...Array.from({ length: questions }, (_, i) => answer((row + (row % 5 === 0 ? i : 0)) % 2 === 0, i)),
  ]);
  await workbook.set(`A1:${lastColumn(questions)}25`, [head, ...rows]);
  return workbook;
}

function lastColumn(questions: number): string {
  return questions < 26
    ? String.fromCharCode(65 + questions)
    : `${String.fromCharCode(64 + Math.floor(questions / 26))}${String.fromCharCode(65 + (questions % 26))}`;
}

test.each([
  [3, 300, "beside"],
  [3, 300, "sheet"],
  [120, 100, "beside"],
  [120, 100, "sheet"],
] as const)(
  "%i answers of %i letters are written %s as formulas that Excel takes, and go again",
  async (questions, letters, place) => {
    const workbook = await survey(questions, letters);
    const needs = Array.from({ length: questions }, (_, i) => i + 1);
    const address = `'${SHEET.replace("'", "''")}'!A1:${lastColumn(questions)}25`;
    const cells = address.replace(/[A-Z]+25$/, "ZZ40");
    const before = await workbook.values(cells);
    const order = await segmentsOrder(address, place, needs);
    const name = await writeSheet(order);
    const formulas = Object.values(await workbook.snapshot())
      .flatMap((part) => part.match(/"formula":"(?:[^"\\]|\\.)*"/g) ?? [])
      .map((part) => (JSON.parse(`{${part}}`) as { formula: string }).formula)
      .filter((formula) => formula.startsWith("=WORTH."));
    expect(formulas.length).toBeGreaterThan(24);
    expect(formulas.every(isWithinLimits)).toBe(true);
    await writeSheet({ ...(await segmentsOrder(address, "sheet", needs)), replaces: name });
    expect((await workbook.values(cells)).join()).toBe(before.join());
  },
);
