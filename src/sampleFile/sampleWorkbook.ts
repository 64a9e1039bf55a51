import * as XLSX from "@e965/xlsx";
import { type FunctionHelp, type Subject, SUBJECTS } from "../help/FunctionHelp";
import { type AnswerCell, answerOf, type BuiltFunction, type Matrix } from "./answerOf";
import { parseFormula, printFormula } from "./formula";
import { type DataSheet, dataSheets } from "./sampleData";

const SHEETS: Readonly<Record<Subject, string>> = {
  clicks: "Clicks",
  customers: "Customers",
  forecast: "Forecasts",
  segments: "Segments",
  budget: "Budgets",
};

/** Between one answer and the next. */
const GAP = 1;
/** Below a function's name, help and formula. */
const FIRST_ROW = 4;
const LIVE = "Live formula:";
const MADE = "Answer when this file was made:";
const DAY = "yyyy-mm-dd";

/**
 * The sample workbook: a sheet of data for each job, and every function at work over them, an example beside the next, a sheet
 * for each subject. Its answer, worked out by the built add-in, stands beside each formula as well, for where Worth is not loaded.
 *
 * @param functions of the built bundle, by name
 */
export function sampleWorkbook(
  help: readonly FunctionHelp[],
  functions: ReadonlyMap<string, BuiltFunction>,
): XLSX.WorkBook {
  const data = dataSheets();
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, aboutSheet(data), "About");
  for (const sheet of data) XLSX.utils.book_append_sheet(book, dataSheet(sheet), sheet.name);
  for (const subject of SUBJECTS) {
    const own = help.filter((one) => one.subject === subject);
    XLSX.utils.book_append_sheet(book, functionSheet(own, data, functions), SHEETS[subject]);
  }
  return book;
}

function aboutSheet(data: readonly DataSheet[]): XLSX.WorkSheet {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["Sample workbook of Worth"],
    ["All data are invented. In the pane, open a job and select the cells of its sheet."],
    [],
    ["Sheet", "Job"],
    ...data.map(({ name, job }) => [name, job]),
    ...SUBJECTS.map((subject) => [SHEETS[subject], "Functions with an example each"]),
    [],
    [
      "Where Worth is loaded the formulas follow the data. Elsewhere they show #NAME?, and the answers beside them stay.",
    ],
  ]);
  sheet["!cols"] = [{ wch: 14 }, { wch: 40 }];
  return sheet;
}

function dataSheet({ cells, formats }: DataSheet): XLSX.WorkSheet {
  const sheet = XLSX.utils.aoa_to_sheet(cells.map((row) => [...row]));
  place(sheet, cells.slice(1), 1, 0, (column) => formats[column]);
  sheet["!cols"] = formats.map((_, column) => ({ wch: column === 0 ? 28 : 14 }));
  return sheet;
}

function functionSheet(
  help: readonly FunctionHelp[],
  data: readonly DataSheet[],
  functions: ReadonlyMap<string, BuiltFunction>,
): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  let column = 0;
  let lastRow = 0;
  for (const { name, description = "", example, sample, dates = [] } of help) {
    const over = data.find((one) => one.sample === sample && sample !== undefined);
    const expression = parseFormula(example);
    const answer = answerOf(expression, { functions, data: over?.cells ?? [] });
    const width = Math.max(answer[0].length, 2);
    const formats = (at: number, row: number) => (row > 0 && dates.includes(at + 1) ? DAY : "");
    place(sheet, [[`WORTH.${name}`], [description], [`${example}${over ? ` over ${over.name}` : ""}`]], 0, column);
    place(sheet, [[LIVE]], FIRST_ROW - 1, column);
    place(sheet, [[MADE]], FIRST_ROW - 1, column + width + GAP);
    place(sheet, answer, FIRST_ROW, column, formats);
    place(sheet, answer, FIRST_ROW, column + width + GAP, formats);
    const first = XLSX.utils.encode_cell({ r: FIRST_ROW, c: column });
    const area = {
      s: { r: FIRST_ROW, c: column },
      e: { r: FIRST_ROW + answer.length - 1, c: column + answer[0].length - 1 },
    };
    Object.assign(sheet[first] as XLSX.CellObject, {
      f: printFormula(expression, over?.name ?? ""),
      // Every answer may spill, also one of a single cell.
      F: XLSX.utils.encode_range(area),
      D: true,
    });
    lastRow = Math.max(lastRow, area.e.r);
    column += 2 * (width + GAP);
  }
  sheet["!ref"] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: lastRow, c: column } });
  sheet["!cols"] = Array.from({ length: column }, () => ({ wch: 16 }));
  return sheet;
}

/** Writes cells from a place on; text stays text, whatever it looks like. */
function place(
  sheet: XLSX.WorkSheet,
  cells: Matrix,
  row: number,
  column: number,
  formatOf: (column: number, row: number) => string = () => "",
): void {
  cells.forEach((line, i) =>
    line.forEach((value, j) => {
      const z = formatOf(j, i) || undefined;
      sheet[XLSX.utils.encode_cell({ r: row + i, c: column + j })] = { ...cellOf(value), z };
    }),
  );
}

function cellOf(value: AnswerCell): XLSX.CellObject {
  if (typeof value === "number") return { t: "n", v: value };
  if (typeof value === "boolean") return { t: "b", v: value };
  return { t: "s", v: value ?? "" };
}
