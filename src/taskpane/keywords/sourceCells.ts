import type { KeywordRecord, KeywordTable } from "../../imports/keywords/KeywordTable";
import type { FigureRole, Role } from "../../imports/keywords/Role";
import { cellAddress, quotedSheet } from "../../workbook/a1";
import type { RangeContents } from "../../workbook/RangeContents";
import type { SheetCell } from "../../workbook/SheetPlan";

/** Formulas that read the person's own cells, so that what is written follows them. */
export interface SourceCells {
  /** The keyword itself. What a formula brings is never taken for a formula, whatever it begins with. */
  keyword(keyword: KeywordRecord): SheetCell;
  /** An expression for a figure, or undefined where no cell holds one that a formula can read. */
  figure(keyword: KeywordRecord, role: FigureRole): string | undefined;
  /** A reference to the cell of a role, whatever it holds. */
  reference(keyword: KeywordRecord, role: Role): string | undefined;
}

export function sourceCells(table: KeywordTable, contents: RangeContents): SourceCells {
  const sheet = `${quotedSheet(contents.sheetName)}!`;
  const reference = ({ row }: KeywordRecord, role: Role) => {
    const column = table.columns[role]?.index;
    return column === undefined ? undefined : sheet + cellAddress(contents.row + row, contents.column + column);
  };
  return {
    reference,
    keyword(keyword) {
      const cell = reference(keyword, "keyword");
      const asItStands = keyword.flags.every(({ what }) => what !== "keywordRestored" && what !== "keywordLost");
      return cell && asItStands ? { formula: `=${cell}` } : { text: keyword.keyword };
    },
    figure(keyword, role) {
      const cell = reference(keyword, role);
      if (cell === undefined || keyword.rows.length > 1) return undefined;
      if (keyword.held[role] === "number") return cell;
      return keyword.held[role] === "numeral" ? numberValue(cell, table.decimal ?? ".") : undefined;
    },
  };
}

/** Text such as "2,90" as a number, whatever the decimal mark of the workbook's own locale is. */
function numberValue(cell: string, decimal: "." | ","): string {
  return `NUMBERVALUE(${cell},"${decimal}","${decimal === "." ? "," : "."}")`;
}
