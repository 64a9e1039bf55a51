import {
  RETENTION_MODELS,
  RETENTION_PARAMETERS,
  type RetentionModel,
  type RetentionModelName,
} from "../../core/customers/subscriptions/RetentionModel";
import type { Cells } from "../../text/cells";
import { choiceArgument, readOrRefuse } from "../cells/argument";
import { demandGiven } from "../cells/demandGiven";
import { modelCells, type NamedCells } from "../forecast/modelCells";
import { readParameter } from "../forecast/readOrderModel";

/**
 * The model of retention in a range: the two columns of RETENTIONMODEL, or a and b (an sBG) or a, b and c (a BdW).
 * @throws ReadError for a cell, ShapeError for a range that is neither
 */
export function readRetentionModel(cells: Cells | undefined): RetentionModel {
  demandGiven("model", cells);
  const three = cells.flat().length === 3;
  const named = modelCells(cells, RETENTION_PARAMETERS[three ? "BdW" : "sBG"], "retentionModel");
  const name = named.has("model") ? readName(named) : three || named.has("c") ? "BdW" : "sBG";
  const [a, b, c = 1] = RETENTION_PARAMETERS[name].map((each) => readParameter(named, each));
  return { name, parameters: { a, b, c } };
}

function readName(named: NamedCells): RetentionModelName {
  const { cell, row } = named.get("model") ?? {};
  const argument = { ...choiceArgument(undefined, RETENTION_MODELS), otherwise: undefined };
  return readOrRefuse("model", argument, cell, { row });
}
