import { expect, test } from "vitest";
import { inputs } from "../../../src/taskpane/job/inputs";
import { table } from "../../../src/taskpane/job/parts";
import { sheetOf } from "../../../src/taskpane/job/sheetOf";
import { LANGUAGES } from "../../../src/taskpane/texts/languages";
import { workedOut, workingsPart } from "../../../src/taskpane/job/workings";

const plan = sheetOf({
  title: "Test",
  front: { says: [], figures: [], next: [] },
  texts: LANGUAGES.en,
  notes: [],
  widths: [],
  parts: [
    inputs("assumptions", "Assumptions", [{ id: "rate", label: "Rate", value: 1, format: "0", name: "Test_rate" }]),
    table<string>(
      { name: "Test" },
      [
        { id: "name", header: "Name", cell: (text) => ({ text }) },
        { id: "high", header: "High", cell: (_, __, at) => ({ formula: `=${workedOut("high", at)}` }) },
      ],
      ["tea", "mate"],
    ),
    workingsPart(
      [
        { ids: ["cost"], formula: (at) => `WORTH.EPC(${at.cell("rate")})` },
        { ids: ["low", "high"], formula: (at) => `WORTH.EPCRANGE(${at.column("name")})` },
      ],
      "name",
      2,
      4,
    ),
  ],
});

test("a formula answers for all rows of the table, in hidden columns from the first row of the sheet on", () => {
  expect(plan.spills).toMatchObject([
    { row: 0, column: 5, rows: 2, columns: 1, formula: "=WORTH.EPC(Test_rate)" },
    { row: 0, column: 6, rows: 2, columns: 2, formula: "=WORTH.EPCRANGE(A18:A19)" },
  ]);
  expect(plan.hidden).toEqual([{ column: 4, columns: 4 }]);
});

test("each row of the table takes what stands at its own place, wherever it is sorted to, and nothing where there is none", () => {
  expect(plan.table?.rows.map(([, cell]) => cell)).toEqual([
    { formula: "=INDEX($G$1:$H$1002,IF(ROW()-$E$1>$E$2,NA(),ROW()-$E$1),2)" },
    { formula: "=INDEX($G$1:$H$1002,IF(ROW()-$E$1>$E$2,NA(),ROW()-$E$1),2)" },
  ]);
});

test("where a formula fails as a whole, its error takes the place of the row that places are counted from", () => {
  expect(plan.results).toContainEqual({
    row: 0,
    column: 4,
    cells: [
      [{ formula: "=IF(SUMPRODUCT(ISERROR($F$1:$H$1)*ISBLANK($F$2:$H$2))=0,ROW($A$17),SUM($F$1:$H$1))" }],
      [{ formula: "=ROWS($A$18:$A$19)" }],
    ],
  });
});
