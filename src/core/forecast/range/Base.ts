import { NoAnswer } from "../../NoAnswer";
import { sum } from "../../numeric/sum";
import { demandSpend } from "../demandSpend";
import { demandGammaGamma, type GammaGamma } from "../gammaGamma/GammaGamma";
import { type ForecastTerms, type GroupForecasts, groupForecasts } from "../groupForecasts";
import type { Histories } from "../Histories";
import type { OrderModelReport } from "../learnFromOrders";
import type { OrderModel } from "../OrderModel";
import type { BaseTotals } from "./BaseTotals";
import { type GroupSpend, groupSpend, type SpendingColumns } from "./groupSpend";

/** All customers, what was learnt of them, and how far ahead to look: by groups, whose customers differ in what they spent alone. */
export interface Base {
  readonly groups: Histories;
  readonly spent: GroupSpend;
  readonly model: OrderModel;
  readonly spend: GammaGamma;
  /** The curvatures of both likelihoods in the logarithms of their parameters, row after row. */
  readonly curvatures: { readonly orders: Float64Array; readonly spend: Float64Array };
  readonly terms: ForecastTerms;
  readonly ahead: GroupForecasts;
  /** What an order of each customer of a group is expected to be worth, added up; money. */
  readonly orderValues: Float64Array;
}

/**
 * @param report what the histories taught
 * @throws DomainError for terms that cannot be, NoAnswer where they taught no spend model, or it has no mean for a customer
 */
export function makeBase(histories: SpendingColumns, report: OrderModelReport, terms: ForecastTerms): Base {
  const { model, groups } = report;
  const spend = demandSpend(report);
  const spent = groupSpend(groups, histories);
  return {
    groups,
    spent,
    model,
    spend: spend.parameters,
    curvatures: { orders: report.curvature, spend: spend.curvature },
    terms,
    ahead: groupForecasts(groups, model, terms),
    orderValues: orderValuesOf(groups, spent, spend.parameters),
  };
}

/** Of all customers of a group: n p (v + x mean)/(p x + q - 1), as expectedOrderValue has it of one. */
function orderValuesOf({ customers, repeatOrders }: Histories, { totals }: GroupSpend, spend: GammaGamma) {
  demandGammaGamma(spend);
  const { p, q, v } = spend;
  return customers.map((count, group) => {
    const weight = p * repeatOrders.values[repeatOrders.places[group]] + q - 1;
    if (weight <= 0) throw new NoAnswer("customersAllOver");
    return (p * (count * v + totals[group])) / weight;
  });
}

/** The sums over all customers. */
export function expectedTotals({ groups: { customers }, ahead, orderValues }: Base): BaseTotals {
  return {
    orders: sum(customers.map((count, group) => count * ahead.expectedOrders[group])),
    value: sum(orderValues.map((value, group) => value * ahead.discountedOrders[group])),
    ordering: sum(customers.map((count, group) => count * ahead.orderChance[group])),
  };
}
