import { isoDate } from "../../../core/dates/isoDate";
import { costOf } from "../../orders/cost";
import type { Says } from "../../says/Says";
import { newAndReturning } from "../../../warehouse/questions/newAndReturning";
import { aboutWithCost, cohortsQuery, costTerms, flowQuery, overAmounts } from "../../warehouse/orderQueries";
import type { WarehouseNames } from "../../warehouse/WarehouseNames";
import type { WarehouseQuery } from "../../warehouse/WarehouseQuery";
import { FORM } from "./form";
import type { CentreFilling } from "./given";
import type { CentreWords } from "./words.en";

const YEAR = 365;

/** What a database is asked to see marketing as a profit centre. */
export function centreQueries(
  names: WarehouseNames,
  { read, draft }: CentreFilling,
  _: unknown,
  says: Says<CentreWords>,
): WarehouseQuery[] {
  const { words, texts, numbers } = says;
  const { newAndReturning: own } = words.database;
  const days = draft.days ?? YEAR;
  const lapseDays = draft.lapseDays ?? FORM.lapseDays.usual;
  const cost = costOf(draft, undefined);
  const covered = draft.spendFrom === "table" ? read.spend?.table.covered : undefined;
  // The statement ends where spend does.
  const until = covered && isoDate(covered.to);
  return [
    {
      id: "newAndReturning",
      title: own.title(numbers.count(days)),
      about: aboutWithCost(own.about, names, cost, says),
      sql: overAmounts(names, texts.warehouse, ({ dialect, orders, terms }) =>
        newAndReturning(dialect, orders, { ...terms, days, lapseDays, until, ...costTerms(cost) }),
      ),
    },
    flowQuery(names, lapseDays, says),
    cohortsQuery(names, cost, says),
  ];
}
