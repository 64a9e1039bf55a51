import type { KeywordRecord, KeywordTable } from "../../imports/keywords/KeywordTable";
import type { FigureRole, Role } from "../../imports/keywords/Role";
import { cellAddress, quotedSheet } from "../../workbook/a1";
import { isWithinLimits } from "../../workbook/formulaLimits";
import type { RangeContents } from "../../workbook/RangeContents";
import type { SheetCell } from "../../workbook/SheetPlan";

/** What Excel lets a function take. */
const MOST_ARGUMENTS = 255;

/** Formulas that read the person's own cells, so that what is written follows them. */
export interface KeywordCells {
  /** The keyword itself. What a formula brings is never taken for a formula, whatever it begins with. */
  keyword(keyword: KeywordRecord): SheetCell;
  /** An expression for a figure, or undefined where no cell holds one that a formula can read. */
  figure(keyword: KeywordRecord, role: FigureRole): string | undefined;
  /**
   * As figure, and for a keyword of several rows their sum. A cell that holds nothing yet counts once it holds a number.
   */
  sum(keyword: KeywordRecord, role: FigureRole): string | undefined;
  /** A reference to the cell of a role, whatever it holds. */
  reference(keyword: KeywordRecord, role: Role): string | undefined;
}

export function sourceCells(table: KeywordTable, contents: RangeContents): KeywordCells {
  const sheet = `${quotedSheet(contents.sheetName)}!`;
  const cellIn = (row: number, role: Role) => {
    const column = table.columns[role]?.index;
    return column === undefined ? undefined : sheet + cellAddress(contents.row + row, contents.column + column);
  };
  const reference = ({ row }: KeywordRecord, role: Role) => cellIn(row, role);
  const figure = (keyword: KeywordRecord, role: FigureRole) => {
    const cell = reference(keyword, role);
    if (cell === undefined || keyword.rows.length > 1) return undefined;
    if (keyword.held[role] === "number") return cell;
    return keyword.held[role] === "numeral" ? numberValue(cell, table.decimal ?? ".") : undefined;
  };
  return {
    reference,
    figure,
    sum(keyword, role) {
      const held = keyword.held[role];
      if (keyword.rows.length === 1) {
        const cell = reference(keyword, role);
        return held === "blank" && cell ? `IF(ISNUMBER(${cell}),${cell},"")` : figure(keyword, role);
      }
      const cells = keyword.rows.flatMap((row) => cellIn(row, role) ?? []);
      const sum = `SUM(${cells.join(",")})`;
      const fits = cells.length <= MOST_ARGUMENTS && isWithinLimits(`=${sum}`);
      return held === "number" && fits ? sum : undefined;
    },
    keyword(keyword) {
      const cell = reference(keyword, "keyword");
      const asItStands = keyword.flags.every(({ what }) => what !== "keywordRestored" && what !== "keywordLost");
      return cell && asItStands ? { formula: `=${cell}` } : { text: keyword.keyword };
    },
  };
}

/** Text such as "2,90" as a number, whatever the decimal mark of the workbook's own locale is. */
function numberValue(cell: string, decimal: "." | ","): string {
  return `NUMBERVALUE(${cell},"${decimal}","${decimal === "." ? "," : "."}")`;
}
