import { MODEL_NAMES, type OrderModel, PARAMETER_NAMES } from "../../core/forecast/OrderModel";
import { choiceArgument, numberArgument, readOrRefuse } from "../cells/argument";
import type { Cells } from "../../text/cells";
import { modelCells, type NamedCells } from "./modelCells";

/**
 * The repeat-order model in a range: the two columns of ORDERMODEL, or the four parameters of a BG/NBD.
 * @throws ReadError for a cell, ShapeError for a range that is neither
 */
export function readOrderModel(cells: Cells): OrderModel {
  const named = modelCells(cells, PARAMETER_NAMES["BG/NBD"], "orderModel");
  const name = named.has("model") ? readName(named) : "BG/NBD";
  const values = Object.fromEntries(PARAMETER_NAMES[name].map((each) => [each, readParameter(named, each)]));
  return { name, parameters: values } as unknown as OrderModel;
}

function readName(named: NamedCells): (typeof MODEL_NAMES)[number] {
  const { cell, row } = named.get("model") ?? {};
  const argument = { ...choiceArgument(undefined, MODEL_NAMES), otherwise: undefined };
  return readOrRefuse("model", argument, cell, { row });
}

/** A number above 0 is demanded by the formula that uses it. */
export function readParameter(named: NamedCells, name: string): number {
  const { cell, row } = named.get(name) ?? {};
  return readOrRefuse({ parameter: name }, numberArgument(undefined), cell, { row });
}
