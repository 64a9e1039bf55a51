import type { CellArea } from "../../../workbook/SheetPlan";
import { spill } from "../../job/parts";
import type { SheetPart } from "../../job/SheetPart";
import { cellNamed, lineCell, PANELS, spentCells, statementFormula, type CentreSheet } from "./layout";
import { LINE_WORDS, LINES, PARTS, SUMS } from "./lines";

/** Before a line that is part of the one above. */
const INDENT = "   ";
/** From so much money on cents are no help in a statement. */
const MUCH = 10_000;

/** PROFITCENTRE's statement, each line in the format of what it is. */
export function statementOnSheet(sheet: CentreSheet, spendRow: number): SheetPart {
  const { words, money, result } = sheet;
  const main = result.now.income < MUCH ? money.exact : money.whole;
  const spent = [spentCells(spendRow, "winning", 2), spentCells(spendRow, "keeping", 2)] as const;
  const counts: readonly string[] = ["newCustomers", "returningCustomers", "daysToEarnBack"];
  const exact: readonly string[] = [
    ...["costOfNewCustomer", "marginOfNewCustomer", "marginOfReturningCustomer", "costOfMoneyBoundUp"],
  ];
  const formatOf = (figure: string) => {
    if (figure === "shareOnWinning") return "0.0%";
    if (figure.startsWith("returnOn")) return "0.00";
    if (counts.includes(figure)) return "#,##0";
    return exact.includes(figure) ? money.exact : main;
  };
  const area = (i: number, column: number, columns: number): CellArea => ({ row: 1 + i, column, rows: 1, columns });
  const part = spill("statement", {
    heading: words.sheet.statement,
    rows: LINES.length + 1,
    columns: 4,
    heads: ["", words.answer.now, words.answer.before, words.answer.change],
    labels: words.lines.map((label, i) => (PARTS.has(LINES[i]) ? `${INDENT}${label}` : label)),
    formats: LINES.flatMap((figure, i) => {
      const format = formatOf(figure);
      return [
        { ...area(i, 1, 2), numberFormat: format },
        { ...area(i, 3, 1), numberFormat: `+${format};-${format};${format}` },
      ];
    }),
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
    cells: () =>
      Object.fromEntries(
        LINES.flatMap((figure) =>
          (["now", "before"] as const).map((of) => [`${figure}.${of}`, lineCell(sheet, figure, of)] as const),
        ),
      ),
  };
}
