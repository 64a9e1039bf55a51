import { fitRetention } from "../core/customers/subscriptions/fitRetention";
import { RETENTION_CHOICES, RETENTION_PARAMETERS } from "../core/customers/subscriptions/RetentionModel";
import { english } from "../sentences/english";
import { choiceArgument, single } from "./cells/argument";
import { spilledTable } from "./cells/table";
import { readSurvivors } from "./subscriptions/readSurvivors";

/**
 * Learns from who is left how long subscribers stay: not all alike, so that retention rises as the less loyal leave. Give the answer to RETENTIONCURVE and SUBSCRIBERVALUE.
 * @customfunction RETENTIONMODEL
 * @param survivors Those left after 0, 1, 2 and more periods: a column, or a table with a column a cohort as SURVIVORS gives it, blank where not yet seen.
 * @param model sBG, or BdW whose chance of leaving changes with every renewal; auto (or left out) takes the one with the lower AIC.
 * @returns Two columns, Name and Value: the model, its parameters, how well it fits, and a warning where there is one.
 * @example =WORTH.RETENTIONMODEL({1000;869;743;653;593})
 */
export function RETENTIONMODEL(survivors: any[][], model?: any[][]): any[][] {
  const which = single("model", choiceArgument(model, RETENTION_CHOICES));
  const fitted = fitRetention(readSurvivors(survivors), which);
  const { name, parameters } = fitted.model;
  return spilledTable(
    ["Name", "Value"],
    [
      ["Model", name],
      ["Customers", fitted.customers],
      ["Periods", fitted.periods],
      ...RETENTION_PARAMETERS[name].map((each): [string, number] => [each, parameters[each]]),
      ["Log-likelihood", fitted.logLikelihood],
      ["AIC", fitted.aic],
      ["Warning", fitted.warnings.map(english).join(" ")],
    ],
  );
}
