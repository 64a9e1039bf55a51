import type { CellArea } from "../../../workbook/SheetPlan";
import { spill } from "../../job/parts";
import type { SheetPart } from "../../job/SheetPart";
import {
  cellNamed,
  lineCell,
  PANELS,
  spentCells,
  statementFormula,
  type CentrePanels,
  type CentreSheet,
} from "./layout";
import { LINE_WORDS, LINES, PARTS, SUMS } from "./lines";

/** Before a line that is part of the one above. */
const INDENT = "   ";
/** From so much money on cents are no help in a statement. */
const MUCH = 10_000;

/** The number format of each line of the statement. */
export function lineFormats({ money, result }: Pick<CentrePanels, "money" | "result">): readonly string[] {
  const main = result.now.income < MUCH ? money.exact : money.whole;
  const counts: readonly string[] = ["newCustomers", "returningCustomers", "daysToEarnBack"];
  const exact: readonly string[] = [
    ...["costOfNewCustomer", "marginOfNewCustomer", "marginOfReturningCustomer", "costOfMoneyBoundUp"],
  ];
  return LINES.map((figure) => {
    if (figure === "shareOnWinning") return "0.0%";
    if (figure.startsWith("returnOn")) return "0.00";
    if (counts.includes(figure)) return "#,##0";
    return exact.includes(figure) ? money.exact : main;
  });
}

/** Of what changed. */
export function changeFormat(format: string): string {
  return `+${format};-${format};${format}`;
}

/** What the lines are called; those that are part of the one above stand further in. */
export function lineLabels(words: CentrePanels["words"]): string[] {
  return words.lines.map((label, i) => (PARTS.has(LINES[i]) ? `${INDENT}${label}` : label));
}

/** The cells of the lines, as other parts call them. */
export function lineCells(sheet: Pick<CentrePanels, "top">): Readonly<Record<string, string>> {
  return Object.fromEntries(
    LINES.flatMap((figure) =>
      (["now", "before"] as const).map((of) => [`${figure}.${of}`, lineCell(sheet, figure, of)] as const),
    ),
  );
}

/** PROFITCENTRE's statement, each line in the format of what it is. */
export function statementOnSheet(sheet: CentreSheet, spendRow: number): SheetPart {
  const { words } = sheet;
  const spent = [spentCells(spendRow, "winning"), spentCells(spendRow, "keeping")] as const;
  const formats = lineFormats(sheet);
  const area = (i: number, column: number, columns: number): CellArea => ({ row: 1 + i, column, rows: 1, columns });
  const part = spill("statement", {
    heading: words.sheet.statement,
    rows: LINES.length + 1,
    columns: 4,
    heads: ["", words.answer.now, words.answer.before, words.answer.change],
    labels: lineLabels(words),
    formats: formats.flatMap((format, i) => [
      { ...area(i, 1, 2), numberFormat: format },
      { ...area(i, 3, 1), numberFormat: changeFormat(format) },
    ]),
    formula: () => statementFormula(sheet, cellNamed(sheet, "last_day"), [...spent]),
    origin: () => ({ row: sheet.top, column: PANELS.statement }),
  });
  // Each word that the function says, by which it is known, and how it is called here.
  const sums = LINES.flatMap((figure, i) => (SUMS.has(figure) ? [[LINE_WORDS[i], words.lines[i]] as const] : []));
  return {
    ...part,
    write: (from, at) => {
      const written = part.write(from, at);
      const mark = { kind: "words", words: sums.map(([word, shown]) => [word, "main", shown] as const) } as const;
      return { ...written, marks: [{ row: from.row + 1, column: from.column, rows: LINES.length, columns: 1, mark }] };
    },
    cells: () => lineCells(sheet),
  };
}
