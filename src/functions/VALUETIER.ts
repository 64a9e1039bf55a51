import { valueTier } from "../core/segments/valueTier";
import { numberArgument, unreadable } from "./cells/argument";
import type { Cells } from "../text/cells";
import { asColumn, hasHeading } from "./cells/column";
import { filledLength } from "./cells/filledRows";
import { isBlank } from "./cells/isBlank";
import { ShapeError } from "./cells/ReadError";
import { readCustomer } from "./cells/readCustomer";
import { readNumber } from "./cells/readNumber";
import { readNumbers } from "./cells/readNumbers";

const CUTS = [0.1, 0.4];
const LABELS = ["High", "Middle", "Low"];

/**
 * Each customer's tier by value: High for the best 10%, Middle to 40%, Low below, or tiers of your own. Equal values share the better tier.
 * @customfunction VALUETIER
 * @param values Money each customer brings, a row a customer. A header row is fine.
 * @param cuts Shares of customers, from the top, at which tiers end, rising (10% and 40% if left out).
 * @param labels What the tiers are called, the best first, one more than cuts (High, Middle and Low if left out).
 * @returns The tier of each row, in a column.
 * @example =WORTH.VALUETIER({5;90;40;12;7})
 */
export function VALUETIER(values: any[][], cuts?: any[][], labels?: any[][]): any[][] {
  const column = asColumn("values", values);
  const first = hasHeading(column, readNumber) ? 1 : 0;
  const cells = Array.from({ length: column.length - first }, (_, i) => column.at(first + i));
  const end = filledLength([column]) - first;
  const numbers = cells.map((cell, i) => {
    if (i >= end || isBlank(cell)) return undefined;
    const value = readNumber(cell);
    if (value === undefined) throw unreadable("value", numberArgument(values), cell, { row: first + i + 1 });
    return value;
  });
  const shares = isLeftOut(cuts) ? CUTS : readNumbers("cuts", cuts);
  const names = readLabels(labels, shares.length);
  const tiers = valueTier(
    numbers.filter((value) => value !== undefined),
    shares,
  );
  let next = 0;
  const answers = numbers.map((value) => [value === undefined ? "" : names[tiers[next++]]]);
  return first === 1 ? [["Tier"], ...answers] : answers;
}

function isLeftOut(cells: Cells | undefined): cells is undefined {
  return cells === undefined || cells.every((row) => row.every(isBlank));
}

function readLabels(cells: Cells | undefined, cuts: number): string[] {
  if (isLeftOut(cells)) {
    if (cuts === CUTS.length) return LABELS;
    throw new ShapeError({ id: "labels", needed: cuts + 1, given: undefined });
  }
  const column = asColumn("labels", cells);
  const names = Array.from({ length: column.length }, (_, i) => readCustomer(column.at(i)) ?? "");
  if (names.length !== cuts + 1 || names.includes("")) {
    const given = names.filter((name) => name !== "").length;
    throw new ShapeError({ id: "labels", needed: cuts + 1, given });
  }
  return names;
}
