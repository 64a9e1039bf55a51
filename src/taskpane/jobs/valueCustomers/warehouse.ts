import { scoreCustomers } from "../../../warehouse/questions/scoreCustomers";
import { sumUpCustomers } from "../../../warehouse/questions/sumUpCustomers";
import { costOf } from "../../orders/cost";
import type { Says } from "../../says/Says";
import { cohortsQuery, customersAndValueQuery, overAmounts } from "../../warehouse/orderQueries";
import type { WarehouseNames } from "../../warehouse/WarehouseNames";
import type { WarehouseQuery } from "../../warehouse/WarehouseQuery";
import type { Valued, ValueFilling } from "./given";
import type { ValueWords } from "./words.en";

/** What a database is asked to value customers: to sum them up, and to score each once something was learnt from that. */
export function valueQueries(
  names: WarehouseNames,
  { draft }: ValueFilling,
  result: Valued | undefined,
  says: Says<ValueWords>,
): WarehouseQuery[] {
  const { texts } = says;
  const { queries: words } = says.words.summaries;
  const cost = costOf(draft, undefined);
  const found = result?.summaries;
  return [
    {
      id: "sumUp",
      ...words.sumUp,
      sql: overAmounts(names, texts.warehouse, ({ dialect, orders, terms }) =>
        sumUpCustomers(dialect, orders, { ...terms, stretch: names.stretch }),
      ),
    },
    {
      id: "score",
      ...words.score,
      sql: overAmounts(names, texts.warehouse, ({ dialect, orders, terms }) => {
        if (!found) return { missing: words.noScoreYet };
        if (!found.scoring) return { missing: words.noScore };
        const { forecastDays: days, costOfMoney } = found.assumptions;
        return scoreCustomers(dialect, orders, found.scoring, { ...terms, days, costOfMoney });
      }),
    },
    customersAndValueQuery(names, cost, says),
    cohortsQuery(names, cost, says),
  ];
}
