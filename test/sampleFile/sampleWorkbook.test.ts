import path from "node:path";
import * as XLSX from "@e965/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { answerOf, type Matrix } from "../../src/sampleFile/answerOf";
import { builtFunctions, type BuiltFunctions } from "../../src/sampleFile/builtFunctions";
import { parseFormula, printFormula } from "../../src/sampleFile/formula";
import { dataSheets } from "../../src/sampleFile/sampleData";
import { sampleWorkbook } from "../../src/sampleFile/sampleWorkbook";
import { PACKING, workbookFile } from "../../src/sampleFile/workbookFile";

/** dist/ is made by `npm run build`, which `npm test` runs first. */
let built: BuiltFunctions;
let bytes: Buffer;
let book: XLSX.WorkBook;

beforeAll(() => {
  built = builtFunctions(path.join(import.meta.dirname, "../../dist"));
  bytes = workbookFile(sampleWorkbook(built.help, built.functions));
  book = XLSX.read(bytes, { cellFormula: true, cellNF: true });
});

const cellsOf = (sheet: XLSX.WorkSheet) =>
  Object.entries(sheet).filter(([address]) => !address.startsWith("!")) as [string, XLSX.CellObject][];

test("the file holds the data of all five jobs, as the pane's samples have them", () => {
  for (const { name, cells } of dataSheets()) {
    const sheet = book.Sheets[name];
    cells.forEach((line, r) =>
      line.forEach((cell, c) => {
        const read = sheet[XLSX.utils.encode_cell({ r, c })] as XLSX.CellObject | undefined;
        expect(read?.v ?? "", `${name} ${r} ${c}`).toBe(cell ?? "");
      }),
    );
    expect(XLSX.utils.decode_range(sheet["!ref"] ?? "").e.r, name).toBe(cells.length - 1);
  }
});

test("the file says what worked it out, last of all that Excel looks for in this place, so that its answers stay", () => {
  const part = PACKING.find(PACKING.read(bytes, { type: "buffer" }), "/xl/workbook.xml");
  const xml = Buffer.from(part?.content ?? []).toString("utf8");
  expect(xml).toMatch(/<\/(sheets|definedNames)><calcPr calcId="\d{6}"\/><\/workbook>$/);
});

test("every function is there as a formula that Excel finds the add-in's function for", () => {
  const formulas = book.SheetNames.flatMap((name) => cellsOf(book.Sheets[name]).flatMap(([, { f }]) => f ?? []));
  const called = new Set(formulas.flatMap((formula) => formula.match(/_xldudf_WORTH_[A-Z]+/g) ?? []));
  expect([...called].sort()).toEqual(built.help.map(({ name }) => `_xldudf_WORTH_${name}`).sort());
  expect(formulas.filter((formula) => /WORTH\./.test(formula))).toEqual([]);
});

test("the answers in the file are those of the built functions, and none is an error", () => {
  expect(built.help.length).toBeGreaterThan(0);
  for (const { name, example, sample } of built.help) {
    const data = dataSheets().find((one) => one.sample === sample && sample !== undefined);
    const answer = answerOf(parseFormula(example), { functions: built.functions, data: data?.cells ?? [] });
    const [sheet, address] = placeOf(name);
    const { r, c } = XLSX.utils.decode_cell(address);
    const width = Math.max(answer[0].length, 2) + 1;
    answer.forEach((line, i) =>
      line.forEach((value, j) => {
        const at = (column: number) =>
          sheet[XLSX.utils.encode_cell({ r: r + i, c: column + j })] as XLSX.CellObject | undefined;
        expect(at(c)?.v ?? "", `${name} ${i} ${j}`).toBe(value);
        expect(at(c + width)?.v ?? "", `${name} ${i} ${j}`).toBe(value);
        expect(at(c)?.t).not.toBe("e");
      }),
    );
  }
});

/** Where the formula of a function stands: four rows below its name. */
function placeOf(name: string): [XLSX.WorkSheet, string] {
  for (const sheetName of book.SheetNames) {
    const sheet = book.Sheets[sheetName];
    const found = cellsOf(sheet).find(([address, { v }]) => v === `WORTH.${name}` && /^[A-Z]+1$/.test(address));
    if (!found) continue;
    const { c } = XLSX.utils.decode_cell(found[0]);
    const at = XLSX.utils.encode_cell({ r: 4, c });
    expect((sheet[at] as XLSX.CellObject).f, name).toContain(`_xldudf_WORTH_${name}(`);
    return [sheet, at];
  }
  throw new Error(`WORTH.${name} is on no sheet`);
}

describe("formulas of examples", () => {
  const functions = new Map([
    ["EPC", (a: unknown, b: unknown) => [[(a as Matrix).length, b === undefined ? "none" : "some"]]],
  ]);
  const data: Matrix = [
    ["h", 1],
    ["a", 2],
    ["b", 3],
  ];

  test.each([
    ["=WORTH.EPC(A:B,)", "_xldudf_WORTH_EPC(Data!$A:$B,)", [[3, "none"]]],
    ['=WORTH.EPC({1;2}, "say ""x""")', '_xldudf_WORTH_EPC({1;2},"say ""x""")', [[2, "some"]]],
    ["=INDEX(WORTH.EPC(B2:B3, 1.5%), 0, 1)", "INDEX(_xldudf_WORTH_EPC(Data!$B$2:$B$3,0.015),0,1)", [[2]]],
  ])("%s", (formula, printed, answer) => {
    const expression = parseFormula(formula);
    expect(printFormula(expression, "Data")).toBe(printed);
    expect(answerOf(expression, { functions, data })).toEqual(answer);
  });

  test.each(["=1+1", "=WORTH.EPC(1", "=WORTH.EPC(1) 2", "={1,A1:B2}", "="])("%s is refused", (formula) => {
    expect(() => parseFormula(formula)).toThrow();
  });
});
