import * as XLSX from "@e965/xlsx";
import { expect, test } from "vitest";
import type { BookState, SheetState } from "./BookState";
import { nativeFormulas } from "./nativeFormulas";
import { xlsxBook } from "./xlsxBook";

const SHEET: SheetState = {
  name: "My sheet",
  values: [
    [1.5, "12", true, "#N/A"],
    [3, "one", null, "#DIV/0!"],
  ],
  formulas: [
    [null, null, null, "=WORTH.EPC(A1,1%)"],
    ["=A1*Rate", "=WORTH.VALUETIER(A1:A2)", null, "=1/0"],
  ],
  spills: [],
};

const BOOK: BookState = {
  sheets: [SHEET, { name: "Empty", values: [], formulas: [], spills: [] }],
  names: [
    { name: "Rate", formula: "='My sheet'!$A$1", isHidden: false, sheet: "My sheet" },
    { name: "Mark", formula: "=TRUE", isHidden: true, sheet: null },
  ],
};

const [first] = xlsxBook(BOOK).SheetNames;

/** The file as it is read by whoever opens it. */
function opened(book: BookState): XLSX.WorkBook {
  return XLSX.read(XLSX.write(xlsxBook(book), { type: "buffer", bookType: "xlsx" }) as Buffer);
}

function cell(address: string): Partial<XLSX.CellObject> {
  return (opened(BOOK).Sheets[first][address] as XLSX.CellObject | undefined) ?? {};
}

test("the file itself has no value where a formula of the spreadsheet's own stands", () => {
  const file = XLSX.write(xlsxBook(BOOK), { type: "array", bookType: "xlsx", compression: false }) as ArrayBuffer;
  const text = Buffer.from(file).toString("latin1");
  expect(text).toContain('<c r="A2"><f>A1*Rate</f></c>');
  expect(text).toContain('<c r="D2"><f>1/0</f></c>');
});

test("an answer of Worth stands in place of its formula, an error among them", () => {
  expect(cell("B2")).toMatchObject({ t: "s", v: "one" });
  expect(cell("D1")).toMatchObject({ t: "e", w: "#N/A" });
  expect([cell("B2").f, cell("D1").f]).toEqual([undefined, undefined]);
});

test("numbers stay numbers, text text, and empty cells empty", () => {
  expect(cell("A1")).toMatchObject({ t: "n", v: 1.5 });
  expect(cell("B1")).toMatchObject({ t: "s", v: "12" });
  expect(cell("C1")).toMatchObject({ t: "b", v: true });
  expect(cell("C2")).toEqual({});
});

test("names keep their sheet, and hidden ones stay hidden", () => {
  expect(opened(BOOK).Workbook?.Names).toMatchObject([
    { Name: "Rate", Ref: "'My sheet'!$A$1", Sheet: 0 },
    { Name: "Mark", Ref: "TRUE", Hidden: true },
  ]);
  expect(opened(BOOK).Workbook?.Names?.[1].Sheet).toBeUndefined();
});

test("a formula that fills cells is one formula over all of them, and each of them is held against what it comes to", () => {
  const sheet: SheetState = {
    name: "S",
    values: [
      [1, "1"],
      [2, "2"],
    ],
    formulas: [
      [null, '=A1:A2&""'],
      [null, null],
    ],
    spills: [{ row: 0, column: 1, rows: 2, columns: 1 }],
  };
  const { B1, B2 } = xlsxBook({ sheets: [sheet], names: [] }).Sheets["S"] as Record<
    string,
    XLSX.CellObject | undefined
  >;
  expect(B1).toMatchObject({ f: 'A1:A2&""', F: "B1:B2" });
  expect(B2).toBeUndefined();
  expect(nativeFormulas({ sheets: [sheet], names: [] }).map(({ address, value }) => [address, value])).toEqual([
    ["B1", "1"],
    ["B2", "2"],
  ]);
});

test("an error that no file knows is refused", () => {
  const sheet = { name: "S", values: [["#SPILL!"]], formulas: [["=WORTH.RFM(A2:A9)"]], spills: [] };
  expect(() => xlsxBook({ sheets: [sheet], names: [] })).toThrow("S!A1 shows #SPILL!, which no file can hold");
});

test("formulas of the spreadsheet's own are found with what they show", () => {
  expect(nativeFormulas(BOOK)).toEqual([
    { sheet: "My sheet", address: "A2", formula: "=A1*Rate", value: 3 },
    { sheet: "My sheet", address: "D2", formula: "=1/0", value: "#DIV/0!" },
  ]);
});
