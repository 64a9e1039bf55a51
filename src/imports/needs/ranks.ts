import { needNumber } from "./needNumber";
import type { SurveyColumn } from "./Survey";
import type { Cell } from "../../text/cells";

const FEWEST_RANKED = 3;
const FEWEST_ROWS = 3;
const MOST_RANKED = 30;

/**
 * The columns in which people put things in their order, with the last rank: side by side, and in every row that has all of
 * them each of 1, 2 ... k once. There 1 is wanted most.
 * @param line the cells of a row
 */
export function rankedColumns(
  sights: readonly SurveyColumn[],
  rows: readonly number[],
  line: (row: number) => readonly Cell[],
): ReadonlyMap<number, number> {
  const ranked = new Map<number, number>();
  const isNumber = ({ notation }: SurveyColumn) => notation?.kind === "number" || notation?.kind === "scale";
  for (let first = 0; first < sights.length; first++) {
    if (ranked.has(first) || !isNumber(sights[first])) continue;
    let end = first;
    while (end < sights.length && end - first < MOST_RANKED && isNumber(sights[end])) end++;
    for (let last = end; last - first >= FEWEST_RANKED; last--) {
      const columns = Array.from({ length: last - first }, (_, i) => first + i);
      if (!areRanks(columns, rows, (row, column) => rankIn(line(row)[column], sights[column]))) continue;
      columns.forEach((column) => ranked.set(column, columns.length));
      break;
    }
  }
  return ranked;
}

function areRanks(
  columns: readonly number[],
  rows: readonly number[],
  rankAt: (row: number, column: number) => number | undefined,
): boolean {
  let full = 0;
  for (const row of rows) {
    const given = columns.flatMap((column) => rankAt(row, column) ?? []);
    if (given.length < columns.length) continue;
    full++;
    if (new Set(given).size < columns.length) return false;
    if (!given.every((rank) => Number.isInteger(rank) && rank >= 1 && rank <= columns.length)) return false;
  }
  return full >= FEWEST_ROWS;
}

function rankIn(cell: Cell, { notation }: SurveyColumn): number | undefined {
  const rank = notation && needNumber(cell, notation);
  return typeof rank === "number" ? rank : undefined;
}
