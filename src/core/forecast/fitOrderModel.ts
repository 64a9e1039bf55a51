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
  /** Whether its parameters lie at the edge of their range; of several models that were tried, those of all of them. */
  readonly atEdge: boolean;
  /** Whether searches from different starts found the same answer. */
  readonly agreed: boolean;
}

/** Log-likelihoods this close fit as well as each other. */
const AS_WELL = 2;

/**
 * Fits a repeat-order model, or with "auto" all three, and keeps the likeliest: but no model at the edge of its range where
 * another fits as well. Of a young shop whose buyers came back once, a BG/NBD there says that everybody leaves with that.
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
  const best = likeliestOf(models);
  const inside = models.filter(({ atEdge, logLikelihood }) => !atEdge && logLikelihood >= best.logLikelihood - AS_WELL);
  return inside.length > 0 ? likeliestOf(inside) : { ...best, atEdge: models.every(({ atEdge }) => atEdge) };
}

function likeliestOf(models: readonly FittedOrderModel[]): FittedOrderModel {
  return models.reduce((best, each) => (each.logLikelihood > best.logLikelihood ? each : best));
}

/**
 * The model that orders taught, to forecast with.
 * @throws NoAnswer where each of several models that were tried lies at the edge of its range
 */
export function demandTold({ model, atEdge }: FittedOrderModel, choice: ModelChoice): OrderModel {
  if (choice === "auto" && atEdge) throw new NoAnswer("modelsAtEdge");
  return model;
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
