import { describe, expect, test } from "vitest";
import { lookupNotes } from "../../../src/taskpane/lookup/lookupNotes";
import { rowCheck } from "../../../src/taskpane/lookup/rowCheck";
import {
  countFormula,
  keysPart,
  placeFormula,
  sourceLookup,
  sumFormula,
  type KeyedSource,
} from "../../../src/taskpane/lookup/sourceLookup";
import type { Places } from "../../../src/taskpane/job/SheetPart";
import { en } from "../../../src/taskpane/texts/en";
import type { CellValue, RangeContents } from "../../../src/workbook/RangeContents";

const AT: Places = { cell: (id) => id, column: () => "$R$1:$R$99", row: () => 0 };

function contentsOf(values: readonly (readonly CellValue[])[], isAlone = true): RangeContents {
  const text = values.map((row) => row.map(String));
  const address = `A1:C${values.length}`;
  return { sheetId: "{1}", sheetName: "My data", address, asked: address, row: 0, column: 0, isAlone, values, text };
}

function lookedUp(
  values: readonly (readonly CellValue[])[],
  source: Partial<KeyedSource> & { isAlone?: boolean } = {},
) {
  const { isAlone, ...rest } = source;
  const records = values.slice(1).map((_, i) => [i + 1]);
  return sourceLookup({ contents: contentsOf(values, isAlone), keys: [0], records, adds: true, ...rest });
}

const sought = (lookup: ReturnType<typeof lookedUp>, i: number) => {
  const found = lookup.sought[i];
  if (!found) throw new Error("It is not looked up");
  return found;
};

describe("rows that add up", () => {
  const rows = [
    ["Channel", "Spend"],
    ["Search", 1],
    ["search ", 2],
    ["Radio*", 3],
  ];

  test("are summed over whole columns, by a text that is taken as it stands", () => {
    const lookup = lookedUp(rows, { records: [[1], [3]] });
    expect(sumFormula(lookup, sought(lookup, 0), [["Search", "A9"]], { index: 1, at: AT })).toBe(
      `SUMIF('My data'!$A:$A,"="&A9,'My data'!$B:$B)`,
    );
    expect(countFormula(lookup, sought(lookup, 1), [["Radio*", "A10"]], AT)).toBe(
      `COUNTIF('My data'!$A:$A,"="&SUBSTITUTE(A10,"*","~*"))`,
    );
  });

  test("are summed by each spelling of their key", () => {
    const lookup = lookedUp(rows, { records: [[1, 2], [3]] });
    expect(countFormula(lookup, sought(lookup, 0), [["Search", "A9"]], AT)).toBe(
      `COUNTIF('My data'!$A:$A,"="&"Search")+COUNTIF('My data'!$A:$A,"="&"search ")`,
    );
  });

  test("are left alone below the last record, where the same key stands in a second table", () => {
    const lookup = lookedUp([...rows, ["", ""], ["Search", 99]], { records: [[1], [3]] });
    expect(lookup.column(1).range).toBe("'My data'!$B$1:$B$4");
    expect(lookup.sought).toEqual([
      { keys: ["Search"], nth: 1 },
      { keys: ["Radio*"], nth: 1 },
    ]);
    expect(lookupNotes(lookup, en)).toEqual([en.lookup.bounded("row 4")]);
  });

  test("are copied where their key stands in a row among them that does not count, or cannot be looked for", () => {
    const long = "x".repeat(256);
    const lookup = lookedUp([["Channel"], ["Search"], ["Search"], [long], ["#NAME?"], [2.5], ["01"], ["1"]], {
      records: [[1], [3], [4], [5], [6], [7]],
    });
    expect(lookup.sought).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
    expect(lookupNotes(lookup, en)).toContain(en.lookup.asRead(6));
  });

  test("are looked up in their own rows alone where other things stand in the same columns", () => {
    expect(lookedUp(rows, { isAlone: false }).column(0).range).toBe("'My data'!$A$1:$A$4");
  });
});

describe("rows that stand alone", () => {
  const rows = [
    ["Keyword", "Type", "Clicks"],
    ["tea", "Exact", 1],
    ["tea", "Broad", 2],
    ["tea", "Exact", 3],
  ];

  test("are found in one column, a key of several rows below the one before", () => {
    const lookup = lookedUp(rows, { adds: false });
    const column = "'My data'!$A:$A";
    const first = `MATCH(A9,${column},0)`;
    expect(lookup.sought.map((one) => one?.nth)).toEqual([1, 2, 3]);
    expect(placeFormula(lookup, sought(lookup, 0), [["tea", "A9"]], AT)).toBe(`IFERROR(${first},"")`);
    expect(placeFormula(lookup, sought(lookup, 1), [["tea", "A9"]], AT)).toBe(
      `IFERROR(${first}+MATCH(A9,INDEX(${column},${first}+1):'My data'!$A$1048576,0),"")`,
    );
    expect(keysPart(lookup, 20)).toEqual([]);
  });

  test("are found by keys of several parts that one formula puts together", () => {
    const lookup = lookedUp(rows, { adds: false, keys: [0, 1] });
    expect(lookup.sought.map((one) => [one?.keys[0], one?.nth])).toEqual([
      ["tea¦Exact", 1],
      ["tea¦Broad", 1],
      ["tea¦Exact", 2],
    ]);
    const cells = [
      ["tea", "A9"],
      ["Broad", "B9"],
    ] as const;
    expect(placeFormula(lookup, sought(lookup, 1), cells, AT)).toBe(`IFERROR(MATCH(A9&"¦"&B9,$R$1:$R$99,0),"")`);
    const [part] = keysPart(lookup, 20);
    expect(part.columns?.({ row: 0, column: 20 })).toEqual({ keys: "$U$1:$U$2008" });
    expect(part.write({ row: 0, column: 20 }, AT).spills?.[0].formula).toBe(
      `=IFERROR('My data'!$A$1:$A$1008&"¦"&'My data'!$B$1:$B$1008,"")`,
    );
  });

  test("are known by what Excel makes of a number, never by what a cell shows", () => {
    const lookup = lookedUp([["Keyword"], [2026], ["tea"]], { adds: false });
    expect(lookup.joins).toBe(true);
    expect(placeFormula(lookup, sought(lookup, 0), [["May 2026", "A9"]], AT)).toBe(
      `IFERROR(MATCH("2026",$R$1:$R$99,0),"")`,
    );
  });
});

test("rows of the source are counted, but for those that are known to be none", () => {
  const lookup = lookedUp([["Channel"], ["Search"], ["Radio"], ["Total"], ["#NAME?"]], { records: [[1], [2]] });
  const column = "'My data'!$A:$A";
  const all = `COUNTIF(${column},"?*")+COUNT(${column})-COUNTIF(${column},"=Channel")-COUNTIF(${column},"=Total")`;
  expect(rowCheck(lookup, "SUM(M2:M3)", en)).toBe(
    `IF(${all}=SUM(M2:M3),"All "&(${all})&" rows of the source are here.",` +
      `(${all})&" rows in the source, "&(SUM(M2:M3))&" here: write again.")`,
  );
});
