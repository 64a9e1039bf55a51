import type { GammaGamma } from "../../core/forecast/gammaGamma/GammaGamma";
import type { Cells } from "../../text/cells";
import { isBlank } from "../cells/isBlank";
import { ShapeError } from "../cells/ReadError";
import { modelCells } from "./modelCells";
import { readParameter } from "./readOrderModel";

const PARAMETERS = ["p", "q", "v"] as const;

/**
 * The spend model in a range: the two columns of ORDERMODEL, or the three parameters of a Gamma-Gamma.
 * @throws ReadError for a cell, ShapeError for a range that is neither or holds no spend model
 */
export function readSpendModel(cells: Cells): GammaGamma {
  const named = modelCells(cells, PARAMETERS, "spendModel");
  if (PARAMETERS.some((name) => isBlank(named.get(name)?.cell))) {
    throw new ShapeError({ id: "noModel", range: "spendModel", lacks: "money" });
  }
  const [p, q, v] = PARAMETERS.map((name) => readParameter(named, name));
  return { p, q, v };
}
