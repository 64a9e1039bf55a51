import type { GammaGamma } from "../../core/forecast/gammaGamma/GammaGamma";
import type { Cells } from "../cells/cells";
import { isBlank } from "../cells/isBlank";
import { ShapeError } from "../cells/ReadError";
import { modelCells } from "./modelCells";
import { readParameter } from "./readOrderModel";

const PARAMETERS = ["p", "q", "v"] as const;
const EXPECTED =
  "the two columns that ORDERMODEL gave with amounts, or p, q and v of a Gamma-Gamma in one row or column";

/**
 * The spend model in a range: the two columns of ORDERMODEL, or the three parameters of a Gamma-Gamma.
 * @throws ReadError for a cell, ShapeError for a range that is neither or holds no spend model
 */
export function readSpendModel(cells: Cells): GammaGamma {
  const named = modelCells(cells, PARAMETERS, EXPECTED);
  if (PARAMETERS.some((name) => isBlank(named.get(name)?.cell))) {
    throw new ShapeError(`This model knows nothing of money; it must be ${EXPECTED}.`);
  }
  const [p, q, v] = PARAMETERS.map((name) => readParameter(named, name));
  return { p, q, v };
}
