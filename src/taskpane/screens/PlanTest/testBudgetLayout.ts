import { cellAddress, columnLetters } from "../../../workbook/a1";
import type { Assumptions } from "./assumptions";
import { excelMoney } from "../../writing/excelMoney";
import type { TestBudget } from "./testBudgetSheet";
import { texts } from "../../texts/texts";

/** The assumptions that stand on the sheet as cells of their own, in their order there. */
const INPUTS = [
  "conversionRate",
  "sales",
  "confidence",
  "months",
  "clickRate",
  "salesCycleDays",
  "missingCpc",
] as const;
export type InputName = (typeof INPUTS)[number];

/** The columns of the keyword table. Keyword and cost stand side by side, so that the chart can take both. */
export type ColumnName =
  | "keyword"
  | "cost"
  | "cpc"
  | "searches"
  | "months"
  | "searchesLow"
  | "searchesHigh"
  | "monthsBest"
  | "monthsWorst"
  | "pace";

/** What stands where on the sheet, and how its parts are called by formulas. */
export interface TestBudgetLayout {
  readonly inputs: readonly InputName[];
  readonly names: Readonly<Record<InputName, string>>;
  readonly firstInput: number;
  readonly firstAnswer: number;
  readonly gridHead: number;
  readonly tableHead: number;
  readonly columns: readonly ColumnName[];
  /** The cells of a table column, as "C20:C41". */
  readonly columnCells: (name: ColumnName) => string;
  readonly money: { readonly whole: string; readonly exact: string };
}

const FIRST_HEADING = 4;
const ANSWERS = 5;
const GRID_ROWS = 4;

export function testBudgetLayout(budget: TestBudget, number: number | ""): TestBudgetLayout {
  const { assumptions, plan, notes, locale, table } = budget;
  const columns = columnsFor(budget);
  const hasSearches = columns.includes("pace");
  const inputs = INPUTS.filter((name) => isUsed(name, assumptions, hasSearches));
  const firstInput = Math.max(FIRST_HEADING, notes.length + 2) + 1;
  const firstAnswer = firstInput + inputs.length + 2;
  const gridHead = firstAnswer + ANSWERS + (hasSearches ? 1 : 0) + 2;
  const tableHead = gridHead + GRID_ROWS + 3;
  const [first, last] = [tableHead + 1, tableHead + plan.keywords.length];
  return {
    inputs,
    names: namesFor(number),
    firstInput,
    firstAnswer,
    gridHead,
    tableHead,
    columns,
    columnCells: (name) => `${cellAddress(first, columns.indexOf(name))}:${cellAddress(last, columns.indexOf(name))}`,
    money: { whole: excelMoney(0, locale, table.currency), exact: excelMoney(2, locale, table.currency) },
  };
}

/** The address of a cell in a row of the table. */
export function inColumn({ columns }: TestBudgetLayout, name: ColumnName, row: number): string {
  return `${columnLetters(columns.indexOf(name))}${row + 1}`;
}

function columnsFor({ plan }: TestBudget): ColumnName[] {
  const spans = plan.keywords.flatMap(({ keyword }) => keyword.searches ?? []);
  if (spans.length === 0) return ["keyword", "cost", "cpc"];
  return spans.some(({ low, high }) => low !== high)
    ? ["keyword", "cost", "cpc", "searchesLow", "searchesHigh", "monthsBest", "monthsWorst", "pace"]
    : ["keyword", "cost", "cpc", "searches", "months", "pace"];
}

function isUsed(name: InputName, assumptions: Assumptions, hasSearches: boolean): boolean {
  if (name === "clickRate" || name === "salesCycleDays") return hasSearches;
  return assumptions[name] !== undefined;
}

/** Names that begin alike, so that Excel lists them together; those of the second plan begin with Test2. */
function namesFor(number: number | ""): Record<InputName, string> {
  const named = INPUTS.map((name) => [name, `Test${number}_${texts.planTest.sheet.names[name]}`] as const);
  return Object.fromEntries(named) as Record<InputName, string>;
}
