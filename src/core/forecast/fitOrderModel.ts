import { NoAnswer } from "../NoAnswer";
import { fitBgNbd } from "./bgNbd/fit";
import { expectedOrders } from "./expectedOrders";
import { type Histories, historyOf } from "./Histories";
import { fitMbgNbd } from "./mbgNbd/fit";
import { MODEL_NAMES, type ModelChoice, type ModelName, type OrderModel } from "./OrderModel";
import { fitParetoNbd } from "./paretoNbd/fit";
import { type Rival, rivalOf } from "./rivalOf";

/** A fitted repeat-order model. */
export interface FittedOrderModel {
  readonly model: OrderModel;
  readonly logLikelihood: number;
  /** The curvature of the log-likelihood in the parameters' logarithms, row after row. */
  readonly curvature: Float64Array;
  /** Parameters in which the likelihood is flat. */
  readonly flat: readonly string[];
  /** Whether its parameters lie at the edge of their range. Of several models that were tried: see `isUntold`. */
  readonly atEdge: boolean;
  /** Whether searches from different starts found the same answer. */
  readonly agreed: boolean;
}

/** Log-likelihoods this close fit as well as each other. */
const AS_WELL = 2;
/** Forecasts a year ahead this many times apart are different answers. */
const APART = 1.25;
const YEAR = 52;

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
      const best = rivalAfter(models);
      models.push(fitted(histories, name, best && rivalOf(best, histories, name, AS_WELL)));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      failures.push(error);
    }
  }
  if (models.length === 0) throw failures[failures.length - 1];
  const best = likeliestOf(models);
  const asWell = asWellAs(best, models);
  const inside = asWell.filter(({ atEdge }) => !atEdge);
  return inside.length > 0 ? likeliestOf(inside) : { ...best, atEdge: isUntold(models, asWell, histories) };
}

/**
 * Another model that is no match for this one is no answer, nor has it a say in whether orders tell what is to come. Undefined
 * where that is still open: what was found lies at an edge, and so may what comes.
 */
function rivalAfter(models: readonly FittedOrderModel[]): FittedOrderModel | undefined {
  if (models.length === 0) return undefined;
  const asWell = asWellAs(likeliestOf(models), models);
  const isOpen = (asWell.length > 1 || models.length === 1) && models.every(({ atEdge }) => atEdge);
  return isOpen ? undefined : likeliestOf(models);
}

function asWellAs(best: FittedOrderModel, models: readonly FittedOrderModel[]): FittedOrderModel[] {
  return models.filter(({ logLikelihood }) => logLikelihood >= best.logLikelihood - AS_WELL);
}

/**
 * Whether orders do not tell what is to come: every model lies at the edge of its range, and those that fit as well as each
 * other forecast different things. Where they forecast the same it is an edge that does no harm: that all customers order at one
 * rate, as subscribers do, or that nobody leaves.
 */
function isUntold(
  models: readonly FittedOrderModel[],
  asWell: readonly FittedOrderModel[],
  histories: Histories,
): boolean {
  if (!models.every(({ atEdge }) => atEdge)) return false;
  const ahead = asWell.map(({ model }) => ordersAhead(model, histories));
  return Math.max(...ahead) > APART * Math.min(...ahead);
}

/** The orders of all customers together in the coming year. */
function ordersAhead(model: OrderModel, histories: Histories): number {
  let orders = 0;
  for (let group = 0; group < histories.customers.length; group++) {
    orders += histories.customers[group] * expectedOrders(YEAR, historyOf(histories, group), model);
  }
  return orders;
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

function fitted(histories: Histories, name: ModelName, rival?: Rival): FittedOrderModel {
  switch (name) {
    case "BG/NBD": {
      const { parameters, ...rest } = fitBgNbd(histories);
      return { ...rest, model: { name, parameters } };
    }
    case "MBG/NBD": {
      const { parameters, ...rest } = fitMbgNbd(histories, rival);
      return { ...rest, model: { name, parameters } };
    }
    case "Pareto/NBD": {
      const { parameters, ...rest } = fitParetoNbd(histories, rival);
      return { ...rest, model: { name, parameters } };
    }
  }
}
