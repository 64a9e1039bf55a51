import { sumsUp } from "../keywords/sumsUp";
import { agreeRounded } from "../table/agreeRounded";
import type { CellReader } from "../table/cellReader";
import type { LeftOut } from "../table/LeftOut";
import type { ChannelColumn, ChannelTotal } from "./ChannelTable";

/** A row that counts, by its place in the range. */
export interface CountedRow {
  readonly row: number;
  readonly spend: number;
  readonly returns: number;
}

/**
 * The totals that neither all channels come to, nor those since the total above: something is missing then, or counted twice.
 * Totals of accounts and of other parts of a report are other sums.
 */
export function wrongTotals(
  rows: readonly CountedRow[],
  leftOut: readonly LeftOut<string>[],
  cells: CellReader<ChannelColumn>,
): ChannelTotal[] {
  const totals = leftOut.filter(({ why }) => why === "total").map(({ row, held }) => ({ row, held }));
  const checked = totals.filter(({ held }) => sumsUp(held, "campaign"));
  const checks = checked.flatMap(({ row, held }) =>
    (["spend", "returns"] as const).flatMap((role) => {
      const stated = cells.figure(row, role).value;
      if (stated === undefined) return [];
      const above = totals.filter((total) => total.row < row).at(-1)?.row ?? -1;
      const sums = [rows, rows.filter((one) => one.row > above && one.row < row)].map((some) => sumOf(some, role));
      const agrees = sums.some((sum) => agreeRounded(stated, sum, rows.length + 1));
      return { row, held, role, stated, added: sums[0], agrees };
    }),
  );
  // A report in parts repeats a total for each of them.
  return checks.filter((check) => {
    return !check.agrees && !checks.some((one) => one.held === check.held && one.role === check.role && one.agrees);
  });
}

function sumOf(rows: readonly CountedRow[], role: "spend" | "returns"): number {
  return rows.reduce((sum, row) => sum + row[role], 0);
}
