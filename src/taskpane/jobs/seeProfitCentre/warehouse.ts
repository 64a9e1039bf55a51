import { costOf } from "../../orders/cost";
import type { Says } from "../../says/Says";
import { cohortsQuery, flowQuery } from "../../warehouse/orderQueries";
import type { WarehouseNames } from "../../warehouse/WarehouseNames";
import type { WarehouseQuery } from "../../warehouse/WarehouseQuery";
import { FORM } from "./form";
import type { CentreFilling } from "./given";
import type { CentreWords } from "./words.en";

/** What a database is asked to see marketing as a profit centre. */
export function centreQueries(
  names: WarehouseNames,
  { draft }: CentreFilling,
  _: unknown,
  { texts: { warehouse: words } }: Says<CentreWords>,
): WarehouseQuery[] {
  const cost = costOf(draft, undefined);
  return [flowQuery(names, words, draft.lapseDays ?? FORM.lapseDays.usual), cohortsQuery(names, words, cost)];
}
