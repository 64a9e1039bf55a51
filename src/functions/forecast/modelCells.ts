import type { ModelRange } from "../../sentences/Sentence";
import { widthOf } from "../cells/cells";
import type { Cell, Cells } from "../../text/cells";
import { demandGiven } from "../cells/demandGiven";
import { heldIn } from "../cells/heldIn";
import { isBlank } from "../cells/isBlank";
import { plainValue } from "../cells/plainValue";
import { ReadError, ShapeError } from "../cells/ReadError";
import { readNumber } from "../cells/readNumber";

/** Cells by the name of what they hold, in small letters, and their row in the range. */
export type NamedCells = ReadonlyMap<string, { cell: Cell; row: number | undefined }>;

/**
 * A model's cells by name: from two columns of names and values, or from a row or column that holds the values of
 * `parameters` in their order.
 *
 * @param expected the kind of model
 * @throws ShapeError for a range that is neither, ReadError for a single cell (where ORDERMODEL failed it holds the error)
 */
export function modelCells(cells: Cells | undefined, parameters: readonly string[], expected: ModelRange): NamedCells {
  demandGiven("model", cells);
  const flat = cells.flat();
  if (flat.length === 1) throw new ReadError("model", {}, heldIn(flat[0]), expected);
  if (isNamed(cells)) return byName(cells, parameters, expected);
  const line = cells.length === 1 || widthOf(cells) === 1;
  if (!line || flat.length !== parameters.length) {
    throw new ShapeError({ id: "noModel", range: expected, lacks: "all" });
  }
  const down = cells.length > 1;
  return new Map(parameters.map((name, i) => [name, { cell: flat[i], row: down ? i + 1 : undefined }]));
}

/** Two columns, the first of which holds a name. */
function isNamed(cells: Cells): boolean {
  return widthOf(cells) === 2 && cells.some(([name]) => isName(name));
}

function isName(cell: Cell): boolean {
  return typeof plainValue(cell) === "string" && !isBlank(cell) && readNumber(cell) === undefined;
}

function byName(cells: Cells, parameters: readonly string[], expected: ModelRange): NamedCells {
  const named = new Map<string, { cell: Cell; row: number }>();
  cells.forEach(([name, cell], i) => {
    if (isName(name)) named.set(String(plainValue(name)).trim().toLowerCase(), { cell, row: i + 1 });
  });
  if (!named.has("model") && !parameters.every((name) => named.has(name))) {
    throw new ShapeError({ id: "noModel", range: expected, lacks: "rows" });
  }
  return named;
}
