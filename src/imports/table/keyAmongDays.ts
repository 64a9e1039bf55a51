import type { Cell, Cells } from "../../text/cells";
import { dayText } from "../../text/dates/dayText";
import { isEmpty } from "../cells/cells";
import { isSum, standsAlone, type SpreadKey } from "./spreadKey";

/**
 * Gives every row its key in a grouped report that has no column for it: each key stands in a line of its own above its rows,
 * in the column of their days. It comes to stand in a column of its own behind all others.
 * @returns undefined where the column of days holds anything but days, such lines and sums
 */
export function keyAmongDays(values: Cells, first: number, day: number): SpreadKey | undefined {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const marked = new Map<number, "groupHeading" | "total">();
  const filled: number[] = [];
  const spread = [...values];
  let key: Cell;
  for (let at = first; at < values.length; at++) {
    const row = values[at];
    if (row.every(isEmpty)) continue;
    if (isDay(row[day])) {
      if (key === undefined) return undefined;
      spread[at] = [...row, ...new Array<Cell>(width - row.length).fill(""), key];
      filled.push(at);
    } else if (isSum(row, day)) marked.set(at, "total");
    else if (standsAlone(row) && !isEmpty(row[day])) {
      key = row[day];
      marked.set(at, "groupHeading");
    } else return undefined;
  }
  if (filled.length === 0) return undefined;
  const column = { index: width, heading: "", by: "content", others: [], ambiguous: false } as const;
  return { values: spread, marked, filled, question: null, column };
}

function isDay(cell: Cell): boolean {
  return typeof cell === "number" || (typeof cell === "string" && dayText(cell) !== null);
}
