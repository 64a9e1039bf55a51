import { rowsOf } from "./cellContents";

/** Few enough parts for one batch. */
const PARTS_AT_ONCE = 2000;

interface Rows {
  readonly first: number;
  readonly count: number;
}

/**
 * The rows of a range that are hidden, by a filter or by hand, counted from its first. Excel says of several rows at once
 * whether all or none of them are; those of which some are get halved.
 *
 * @param range its size and whether it is hidden are loaded
 */
export async function hiddenRows(context: Excel.RequestContext, range: Excel.Range): Promise<number[]> {
  const hidden: number[] = [];
  const open: Rows[] = [];
  const take = (rows: Rows, isHidden: boolean | null) => {
    if (isHidden === null && rows.count > 1) open.push(...halves(rows));
    else if (isHidden) hidden.push(...Array.from({ length: rows.count }, (_, i) => rows.first + i));
  };
  take({ first: 0, count: range.rowCount }, range.rowHidden);
  while (open.length > 0) {
    const parts = open.splice(0, PARTS_AT_ONCE).map((rows) => {
      const part = rowsOf(range, rows.first, rows.count, range.columnCount);
      part.load("rowHidden");
      return { ...rows, part };
    });
    await context.sync();
    // Excel answers null where some are; its types do not say so.
    for (const { part, ...rows } of parts) take(rows, part.rowHidden);
  }
  return hidden.sort((a, b) => a - b);
}

function halves({ first, count }: Rows): Rows[] {
  const half = Math.ceil(count / 2);
  return [
    { first, count: half },
    { first: first + half, count: count - half },
  ];
}
