import { sentenceAt } from "../sentences/errorSentences";
import type { Sentence } from "../sentences/Sentence";
import { cellAddress, quotedSheet } from "./a1";
import type { FormulaCell } from "./enterAgain";
import { runExcel } from "./runExcel";
import { scanCells, type ScannedCell } from "./scanCells";
import { BUSY_WORDS, untilAnswered } from "./untilAnswered";
import { worthCalls } from "./worthCalls";

/** A cell whose formula of Worth shows an error. */
export interface CellProblem {
  readonly sheetName: string;
  /** As in "B7". */
  readonly address: string;
  /** The functions that its formula calls. */
  readonly functions: readonly string[];
  /** As the cell shows it, such as "#VALUE!". */
  readonly error: string;
  /** What the function says is wrong; undefined where nothing is known of it. */
  readonly sentence: Sentence | undefined;
  /** The cell with the formula: this one, or the one that spills into it; as in "B7". */
  readonly formulaIn: string;
}

export interface FoundProblems {
  readonly cells: readonly CellProblem[];
  /** How many there are beyond those. */
  readonly more: number;
}

/** A list that nobody would read to its end; a spilled column may be wrong in every row. */
const MOST_SHOWN = 200;

/**
 * All cells that show an error of a formula that calls Worth, those that such a formula spills into among them. Right after
 * formulas were entered none has answered yet, which is waited for.
 */
export function findProblems(): Promise<FoundProblems> {
  return runExcel((context) =>
    untilAnswered(
      () => problemsNow(context),
      ({ cells }) => [cells.map(({ error }) => error)],
    ),
  );
}

async function problemsNow(context: Excel.RequestContext): Promise<FoundProblems> {
  const wrong = await scanCells(context, "workbook", (cell) => (cell.isError ? cell : undefined));
  const shown = wrong.slice(0, MOST_SHOWN * 5).map((at) => {
    const cell = at.sheet.getRangeByIndexes(at.row, at.column, 1, 1);
    const parent = cell.getSpillParentOrNullObject();
    cell.load("text");
    parent.load("formulas, rowIndex, columnIndex");
    return { at, cell, parent };
  });
  await context.sync();
  const problems = shown.flatMap(({ at, cell, parent }) => {
    const origin = originOf(at, parent);
    const functions = worthCalls(origin?.formula);
    if (!origin || functions.length === 0) return [];
    const formulaIn = cellAddress(origin.row, origin.column);
    const sentence = sentenceAt(
      `${quotedSheet(at.sheetName)}!${formulaIn}`,
      at.row - origin.row,
      at.column - origin.column,
    );
    const [[error]] = cell.text;
    const address = cellAddress(at.row, at.column);
    return [{ sheetName: at.sheetName, address, functions, error, sentence, formulaIn }];
  });
  return { cells: problems.slice(0, MOST_SHOWN), more: Math.max(0, problems.length - MOST_SHOWN) };
}

/** The cell whose formula an error comes from: the one that spills into it, or the cell itself. */
function originOf(at: ScannedCell, parent: Excel.Range) {
  if (parent.isNullObject) return typeof at.formula === "string" && at.formula.startsWith("=") ? at : undefined;
  return { row: parent.rowIndex, column: parent.columnIndex, formula: parent.formulas[0][0] as unknown };
}

/**
 * The formulas behind errors of which nothing is known: Excel did not know the functions when it calculated them last, or has
 * not called them since the file was opened. Each is named once.
 */
export function unexplainedFormulas(problems: readonly CellProblem[]): FormulaCell[] {
  const unknown = problems.filter(({ sentence, error }) => !sentence && !EXCELS_OWN.includes(error));
  const cells = unknown.map(
    ({ sheetName, formulaIn }) => [`${sheetName}!${formulaIn}`, { sheetName, address: formulaIn }] as const,
  );
  return [...new Map(cells).values()];
}

/** Whether Excel does not know a function of Worth, or another name, in any of these formulas. In German it says so in the same word. */
export function hasUnknownName(problems: readonly CellProblem[]): boolean {
  return problems.some(({ error }) => error === "#NAME?");
}

/** Errors that Excel itself gives to a formula of ours, in the languages of the pane: they come again. */
const EXCELS_OWN = ["#SPILL!", "#ÜBERLAUF!", ...BUSY_WORDS, "#REF!", "#BEZUG!"];

/** Shows a cell and selects it. */
export function jumpTo({ sheetName, address }: CellProblem): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  }, sheetName);
}
