// @vitest-environment jsdom
import { expect, test } from "vitest";
import { NEED_HEADER, needs, withoutAnswer } from "../../src/sample/needs";
import { calculatedWorkbook } from "../preview/excel/calculatedWorkbook";
import { PaneInNode } from "./PaneInNode";
import { WrittenSheet } from "./WrittenSheet";

const ROWS = [...needs(), ...withoutAnswer()].map((row) => row.map((cell) => cell ?? ""));
const HEADS = [...NEED_HEADER];

/** Where those without an answer probably belong, in a survey with these rows of headings. */
async function placed(heads: readonly (readonly string[])[]): Promise<unknown[][]> {
  const workbook = await calculatedWorkbook();
  const rows = [...heads.map((head) => [...head]), ...ROWS];
  await workbook.set(`Sheet1!A1:K${rows.length}`, rows);
  const job = await PaneInNode.at("Segment customers", workbook);
  await job.use("Sheet1!A1");
  await job.choose("Number of segments", "3");
  await job.said(/People without an answer to every need: 12\./);
  const name = await job.write();
  for (const behind of ["people", "the rest"]) {
    expect((await WrittenSheet.read(workbook, `${name} – ${behind}`)).errors()).toEqual([]);
  }
  const { values } = await WrittenSheet.read(workbook, `${name} – the rest`);
  const first = values.findIndex((row) => row.includes("Where each probably belongs")) + 2;
  const likely = values.slice(first, first + 12).map(([, , sure]) => sure);
  const rightly = values.find(([label]) => String(label).startsWith("Of those who answered"))?.[1];
  return [likely, [rightly]];
}

test("people are placed alike whether traits are headed once, twice, alike or not at all", async () => {
  const usual = await placed([HEADS]);
  expect(usual[0].every((sure) => Number(sure) > 0.3 && Number(sure) <= 1)).toBe(true);
  const alike = [...HEADS.slice(0, 8), "About", "About", "About"];
  const above = HEADS.map((_, i) => (i === 0 ? "Survey of spring" : ""));
  for (const heads of [[above, HEADS], [alike], []]) {
    const found = await placed(heads);
    found.flat().forEach((figure, i) => expect(figure, String(heads.length)).toBeCloseTo(Number(usual.flat()[i]), 10));
  }
});
