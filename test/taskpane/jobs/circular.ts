import { cellAddress } from "../../../src/workbook/a1";
import { overlap, rectangleOf, type Rectangle } from "../../../src/workbook/Rectangle";
import type { SheetCell, SheetPlan } from "../../../src/workbook/SheetPlan";
import { parsedFormula } from "./parsedFormula";

/** A formula with the cells that it fills. */
interface Node {
  readonly at: string;
  readonly area: Rectangle;
  readonly formula: string;
}

/** Formulas of a plan that hang on themselves, by way of others: Excel calculates none of them, and warns. */
export function circularIn(plan: SheetPlan): string[] {
  const nodes = nodesOf(plan);
  const names = new Map(plan.names.map(({ name, row, column }) => [name, { row, column, rows: 1, columns: 1 }]));
  const hangsOn = nodes.map(({ formula }) => {
    const { addresses, names: called } = parsedFormula(formula.slice(1));
    const areas = [
      ...addresses.flatMap(({ sheet, address }) =>
        sheet === undefined ? [rectangleOf(address.replaceAll("$", ""))] : [],
      ),
      ...called.map(({ sheet, name }) => (sheet === undefined ? names.get(name) : undefined)),
    ].filter((area) => area !== undefined);
    return nodes.flatMap(({ area }, i) => (areas.some((one) => overlap(one, area)) ? [i] : []));
  });
  return inRings(hangsOn).map((i) => `${nodes[i].at}: ${nodes[i].formula}`);
}

function nodesOf({ blocks, results = [], table, spills = [] }: SheetPlan): Node[] {
  const tables = table ? [{ row: table.row + 1, column: table.column, cells: table.rows }] : [];
  const cells = [...blocks, ...results, ...tables].flatMap(({ row, column, cells }) =>
    cells.flatMap((line, i) => line.flatMap((cell, j) => nodeOf(cell, row + i, column + j))),
  );
  return [
    ...cells,
    ...spills.map(({ row, column, rows, columns, formula }) => {
      return { at: cellAddress(row, column), area: { row, column, rows, columns }, formula };
    }),
  ];
}

function nodeOf(cell: SheetCell, row: number, column: number): Node[] {
  if (typeof cell !== "object" || !cell || !("formula" in cell)) return [];
  return [{ at: cellAddress(row, column), area: { row, column, rows: 1, columns: 1 }, formula: cell.formula }];
}

/** What is left once everything that hangs on nothing that is left is taken away, again and again. */
function inRings(hangsOn: readonly (readonly number[])[]): number[] {
  const waits = hangsOn.map((on) => on.length);
  const neededBy = hangsOn.map((): number[] => []);
  hangsOn.forEach((on, i) => on.forEach((other) => neededBy[other].push(i)));
  const free = waits.flatMap((count, i) => (count === 0 ? [i] : []));
  for (let next = free.pop(); next !== undefined; next = free.pop()) {
    for (const i of neededBy[next]) if (--waits[i] === 0) free.push(i);
  }
  return waits.flatMap((count, i) => (count > 0 ? [i] : []));
}
