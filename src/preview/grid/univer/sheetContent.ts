import type { ICellData, IWorkbookData } from "@univerjs/core";

/** All that Univer has saved of a sheet but its name: its cells, the sizes of columns and rows, and what stays in view. */
export function sheetContent({ sheets, styles }: IWorkbookData, sheet: string): unknown[] {
  const { cellData = {}, columnData, rowData, freeze } = sheets[sheet];
  const styleOf = (style: ICellData["s"]) => lookOf(typeof style === "string" ? styles[style] : style);
  const shared = new Map<string, number>();
  const cells = Object.entries(cellData).flatMap(([row, line]) =>
    Object.entries((line ?? {}) as Record<string, ICellData | null>).flatMap(([column, cell]) => {
      const { v, f, si, t } = cell ?? {};
      // What shares a formula is known by an id that is another one each time.
      if (si && !shared.has(si)) shared.set(si, shared.size);
      const held = [v === "" ? undefined : v, f, si && shared.get(si), t, styleOf(cell?.s)];
      return held.slice(0, 3).every((part) => part == null) && !held[4] ? [] : [[Number(row), Number(column), held]];
    }),
  );
  return [cells, columnData, heights(rowData), freeze];
}

/** A cell that is told not to be bold looks like one that was told nothing. */
function lookOf(style: ICellData["s"]): object | undefined {
  const told = Object.entries(style ?? {}).filter(([, look]) => look !== 0 && look !== null);
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

/** Rows keep the height that was given to them; what they were drawn with is nobody's. */
function heights(rowData: object | undefined): unknown {
  return Object.entries(rowData ?? {}).flatMap(([row, { h, ia }]: [string, { h?: number; ia?: number }]) =>
    h === undefined || ia === 1 ? [] : [[row, h]],
  );
}
