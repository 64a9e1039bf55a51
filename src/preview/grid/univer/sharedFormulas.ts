import type { ICellData } from "@univerjs/core";

/**
 * Formulas below one another that differ by their own row alone become one that is shared, as Excel itself keeps them: Univer
 * parses each formula of its own, and all of them again at every change once there are more than it remembers.
 *
 * @param cells what is to be stored, by row and column
 */
export function shareFormulas(cells: Readonly<Record<number, Record<number, ICellData>>>): void {
  const rows = Object.keys(cells).map(Number);
  const above = new Map<number, { readonly row: number; readonly kind: string; readonly first: ICellData }>();
  for (const row of rows.sort((a, b) => a - b)) {
    for (const [at, cell] of Object.entries(cells[row])) {
      const column = Number(at);
      if (!cell.f) continue;
      const kind = formulaKind(cell.f, row + 1);
      const before = above.get(column);
      if (before?.row === row - 1 && before.kind === kind) {
        before.first.si ??= crypto.randomUUID();
        cells[row][column] = { ...cell, f: null, si: before.first.si };
        above.set(column, { ...before, row });
      } else above.set(column, { row, kind, first: cell });
    }
  }
}

/** Texts, names of sheets in quotes, and addresses; of these the column and the row. */
const PARTS = /"[^"]*"|'[^']*'|(?<![\w.$\]])(\$?[A-Z]{1,3})(\d+)(?![\w.(!])/g;

/** A formula with its rows told by how far they are from its own: `=A5*$B$1` in row 5 is of the kind of `=A6*$B$1` in row 6. */
function formulaKind(formula: string, row: number): string {
  return formula.replace(PARTS, (part, column?: string, other?: string) =>
    column === undefined ? part : `${column}[${Number(other) - row}]`,
  );
}
