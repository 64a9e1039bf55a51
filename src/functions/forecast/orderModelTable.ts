import type { OrderModelReport } from "../../core/forecast/learnFromOrders";
import { averageOrderValue } from "../../core/forecast/gammaGamma/averageOrderValue";
import { PARAMETER_NAMES } from "../../core/forecast/OrderModel";
import { english } from "../../sentences/english";
import type { CellAnswer } from "../cells/cells";
import { spilledTable } from "../cells/table";

/** What ORDERMODEL shows: a row for each thing there is to know of a fitted model. The functions that take a model read it. */
export function orderModelTable(report: OrderModelReport, withAmounts: boolean, asOf: number | ""): CellAnswer[][] {
  const { model, customers, repeatOrders, logLikelihood, warnings } = report;
  const parameters = new Map(Object.entries(model.parameters) as [string, number][]);
  return spilledTable(
    ["Name", "Value"],
    [
      ["Model", model.name],
      ["Customers", customers],
      ["Repeat orders", repeatOrders],
      ...PARAMETER_NAMES[model.name].map((name): [string, number | string] => [name, parameters.get(name) ?? ""]),
      ["Log-likelihood", logLikelihood],
      ...(withAmounts ? spendRows(report) : []),
      ["As of", asOf],
      ["Warning", warnings.map(english).join(" ")],
    ],
  );
}

/** Blank where the amounts teach nothing; the warning says why. */
function spendRows({ spend }: OrderModelReport): [string, number | string][] {
  return [
    ["p", spend?.parameters.p ?? ""],
    ["q", spend?.parameters.q ?? ""],
    ["v", spend?.parameters.v ?? ""],
    ["Spend log-likelihood", spend?.logLikelihood ?? ""],
    ["Average order value", (spend && averageOrderValue(spend.parameters)) ?? ""],
  ];
}
