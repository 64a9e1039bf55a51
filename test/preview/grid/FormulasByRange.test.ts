import type { IRange } from "@univerjs/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { FormulasByRange } from "../../../src/preview/grid/univer/engine/FormulasByRange";

const SIZE = 6;
const edge = fc.nat({ max: SIZE - 1 });
const range = fc.tuple(edge, edge, edge, edge).map(([a, b, c, d]): IRange => ({
  ...{ startRow: Math.min(a, b), endRow: Math.max(a, b) },
  ...{ startColumn: Math.min(c, d), endColumn: Math.max(c, d) },
}));
const place = fc.record({ unitId: fc.constant("book"), sheetId: fc.constantFrom("one", "two"), range });
const id = fc.nat({ max: 4 });
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant("insert" as const), place, id }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("remove" as const), place, id }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("removeById" as const), place, id }) },
);

function meet(one: IRange, other: IRange): boolean {
  const rows = one.startRow <= other.endRow && other.startRow <= one.endRow;
  return rows && one.startColumn <= other.endColumn && other.startColumn <= one.endColumn;
}

test("whatever is noted, twice or not, and taken out again, those are found that look at a cell of a range", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), place, (steps, asked) => {
      const noted = new FormulasByRange();
      let plain: { readonly sheetId: string; readonly range: IRange; readonly id: number }[] = [];
      for (const { does, place: at, id: formula } of steps) {
        const isHere = ({ sheetId }: { sheetId: string }) => sheetId === at.sheetId;
        if (does === "removeById") {
          noted.removeById(at.unitId, at.sheetId);
          plain = plain.filter((one) => !isHere(one));
          continue;
        }
        noted[does]({ ...at, id: formula });
        if (does === "insert") plain.push({ sheetId: at.sheetId, range: at.range, id: formula });
        else plain = plain.filter((one) => !(isHere(one) && one.id === formula && meet(one.range, at.range)));
      }
      const found = plain.filter((one) => one.sheetId === asked.sheetId && meet(one.range, asked.range));
      expect(noted.bulkSearch([asked])).toEqual(new Set(found.map((one) => one.id)));
    }),
  );
});

test("whole rows and columns, which have no ends, have every cell of theirs", () => {
  const noted = new FormulasByRange();
  const cell = (row: number, column: number) => ({
    ...{ unitId: "book", sheetId: "one" },
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
  });
  const column = { startRow: Number.NaN, endRow: Number.NaN, startColumn: 2, endColumn: 2 };
  noted.insert({ unitId: "book", sheetId: "one", range: column, id: 7 });
  noted.insert({ ...cell(900_000, 2), id: 8 });
  expect([...noted.bulkSearch([cell(900_000, 2)])].sort((a, b) => Number(a) - Number(b))).toEqual([7, 8]);
  expect(noted.bulkSearch([cell(5, 3)]).size).toBe(0);
  expect([...noted.bulkSearch([{ ...cell(0, 0), range: column }])].sort((a, b) => Number(a) - Number(b))).toEqual([
    7, 8,
  ]);
  expect(noted.bulkSearch([cell(900_000, 2)], new Set([7]))).toEqual(new Set([8]));
});

const LOOKS = { ranges: "book one 0 0 3 0", x: 0, y: 2 };
const AT = { unitId: "book", sheetId: "one", range: { startRow: 2, endRow: 5, startColumn: 0, endColumn: 0 }, id: 7 };

test("what a formula looks at is noted once, and anew where it looks elsewhere", () => {
  const noted = new FormulasByRange();
  expect(noted.isNoted(7, LOOKS)).toBe(false);
  expect(noted.isNoted(7, LOOKS)).toBe(true);
  expect(noted.isNoted(8, LOOKS)).toBe(false);
  for (const other of [
    { ...LOOKS, y: 3 },
    { ...LOOKS, x: 1 },
    { ...LOOKS, ranges: "book two 0 0 3 0" },
  ])
    expect(noted.isNoted(7, other)).toBe(false);
});

test.each([
  ["it is taken out", (noted: FormulasByRange) => noted.remove(AT)],
  ["it is taken out with others", (noted: FormulasByRange) => noted.bulkRemove([AT])],
  ["a sheet goes that it may look at", (noted: FormulasByRange) => noted.removeById("book", "two")],
  ["all is forgotten", (noted: FormulasByRange) => noted.clear()],
])("what a formula looks at is noted anew once %s", (_, goes) => {
  const noted = new FormulasByRange();
  expect(noted.isNoted(7, LOOKS)).toBe(false);
  goes(noted);
  expect(noted.isNoted(7, LOOKS)).toBe(false);
});
