import { costOf } from "../../orders/cost";
import type { Says } from "../../says/Says";
import { newAndReturning } from "../../../warehouse/questions/newAndReturning";
import { cohortsQuery, flowQuery, overAmounts, perOrder } from "../../warehouse/orderQueries";
import type { WarehouseNames } from "../../warehouse/WarehouseNames";
import type { WarehouseQuery } from "../../warehouse/WarehouseQuery";
import { FORM } from "./form";
import type { CentreFilling } from "./given";
import type { CentreWords } from "./words.en";

const YEAR = 365;

/** What a database is asked to see marketing as a profit centre. */
export function centreQueries(
  names: WarehouseNames,
  { draft }: CentreFilling,
  _: unknown,
  { words: { database: own }, texts: { warehouse: words }, numbers }: Says<CentreWords>,
): WarehouseQuery[] {
  const days = draft.days ?? YEAR;
  const cost = costOf(draft, undefined);
  return [
    {
      id: "newAndReturning",
      title: own.newAndReturning.title(numbers.count(days)),
      about: own.newAndReturning.about,
      sql: overAmounts(names, words, ({ dialect, orders, terms }) =>
        newAndReturning(dialect, orders, { ...terms, days, ...perOrder(cost) }),
      ),
    },
    flowQuery(names, words, draft.lapseDays ?? FORM.lapseDays.usual),
    cohortsQuery(names, words, cost),
  ];
}
