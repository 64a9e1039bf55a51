import { NoAnswer } from "../NoAnswer";
import { fitBgNbd } from "./bgNbd/fit";
import type { Histories } from "./Histories";
import { fitMbgNbd } from "./mbgNbd/fit";
import { MODEL_NAMES, type ModelChoice, type ModelName, type OrderModel } from "./OrderModel";
import { fitParetoNbd } from "./paretoNbd/fit";

/** A fitted repeat-order model. */
export interface FittedOrderModel {
  readonly model: OrderModel;
  readonly logLikelihood: number;
  /** Parameters in which the likelihood is flat. */
  readonly flat: readonly string[];
  /** Whether searches from different starts found the same answer. */
  readonly agreed: boolean;
}

/**
 * Fits a repeat-order model, or with "auto" all three, and keeps the likeliest.
 * @throws NoAnswer for fewer than two customers, no repeat orders, or where no search comes to rest
 */
export function fitOrderModel(histories: Histories, choice: ModelChoice): FittedOrderModel {
  if (choice !== "auto") return fitted(histories, choice);
  const models: FittedOrderModel[] = [];
  const failures: NoAnswer[] = [];
  for (const name of MODEL_NAMES) {
    try {
      models.push(fitted(histories, name));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      failures.push(error);
    }
  }
  if (models.length === 0) throw failures[failures.length - 1];
  return models.reduce((best, each) => (each.logLikelihood > best.logLikelihood ? each : best));
}

function fitted(histories: Histories, name: ModelName): FittedOrderModel {
  switch (name) {
    case "BG/NBD": {
      const { parameters, ...rest } = fitBgNbd(histories);
      return { ...rest, model: { name, parameters } };
    }
    case "MBG/NBD": {
      const { parameters, ...rest } = fitMbgNbd(histories);
      return { ...rest, model: { name, parameters } };
    }
    case "Pareto/NBD": {
      const { parameters, ...rest } = fitParetoNbd(histories);
      return { ...rest, model: { name, parameters } };
    }
  }
}
