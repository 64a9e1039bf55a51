import type { Cells } from "../../text/cells";
import { numberArgument } from "../cells/argument";
import { elementwise } from "../cells/elementwise";
import { readOrderModel } from "./readOrderModel";

type Known = ReturnType<typeof readOrderModel>;

/** What a customer did, as the order models want it; times in weeks. */
interface History {
  repeatOrders: number;
  recency: number;
  age: number;
}

/** The ranges of a function that looks so many weeks ahead of what customers did. */
export interface HistoryCells {
  readonly weeks: Cells;
  readonly repeatOrders: Cells;
  readonly recency: Cells;
  readonly age: Cells;
  readonly model: Cells;
}

/** A figure of each customer for the coming weeks, under its header. */
export function aheadOfHistories(
  header: string,
  { weeks, repeatOrders, recency, age, model }: HistoryCells,
  figure: (weeks: number, history: History, model: Known) => number,
) {
  const known = readOrderModel(model);
  const given = {
    weeks: numberArgument(weeks),
    repeatOrders: numberArgument(repeatOrders),
    recency: numberArgument(recency),
    age: numberArgument(age),
  };
  return elementwise(header, given, ({ weeks: ahead, ...history }) => figure(ahead, history, known));
}
