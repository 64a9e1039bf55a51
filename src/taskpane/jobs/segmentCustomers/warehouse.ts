import { assignSegments } from "../../../warehouse/questions/assignSegments";
import type { Survey } from "../../../imports/needs/Survey";
import type { Says } from "../../says/Says";
import { groupsOfCustomers } from "../../../warehouse/questions/groupsOfCustomers";
import { customersAndValueQuery, overAmounts } from "../../warehouse/orderQueries";
import type { WarehouseNames } from "../../warehouse/WarehouseNames";
import type { WarehouseQuery } from "../../warehouse/WarehouseQuery";
import type { SegmentFilling, Segments } from "./given";
import { segmentNames } from "./names";
import { BINS, TIER_CUTS, TIERS } from "./valueGroups";
import type { Segmentation } from "./segmentation";
import type { SegmentWords } from "./words.en";

/** What a database is asked to segment customers: the nearest of the segments found here, and tiers and groups by their orders. */
export function segmentQueries(
  names: WarehouseNames,
  filling: SegmentFilling,
  result: Segments | undefined,
  says: Says<SegmentWords>,
): WarehouseQuery[] {
  const { words } = says;
  return [
    { id: "assign", ...words.database.assign, sql: assigned(names, filling, result?.needs, says) },
    {
      ...{ id: "groups", ...words.summed.query },
      sql: overAmounts(names, says.texts.warehouse, ({ dialect, orders, terms }) =>
        groupsOfCustomers(dialect, orders, { ...terms, bins: BINS, cuts: TIER_CUTS, tiers: TIERS }),
      ),
    },
    customersAndValueQuery(names, undefined, says),
  ];
}

function assigned(
  names: WarehouseNames,
  { read, draft }: SegmentFilling,
  found: Segmentation | undefined,
  says: Says<SegmentWords>,
): WarehouseQuery["sql"] {
  const words = says.words.database;
  const data = read.customers;
  if (!found || !data) return { missing: words.noSegments };
  const { survey } = data.table;
  const headings = survey.needs.map((need) => survey.sights[need].heading);
  if (headings.some((heading, i) => heading === "" || headings.indexOf(heading) !== i) || !areNumbers(survey)) {
    return { missing: words.noColumns };
  }
  const [table, customer] = [names.needsTable.trim(), names.needsCustomer.trim()];
  if (table === "" || customer === "") return { missing: words.noTable };
  const called = segmentNames(found, data, draft.names[found.segments], says.words).names;
  const segments = found.profile.segments.map((segment, i) => ({ ...segment, name: called[i] }));
  const profile = { segments, spreads: found.profile.spreads };
  return assignSegments(names.dialect, { table, customer, needs: headings }, profile);
}

/** Whether the columns of a database can hold the same: numbers as they were read here. */
function areNumbers({ needs, sights }: Survey): boolean {
  return needs.every((need) => {
    const notation = sights[need].notation;
    return notation?.kind === "number" && notation.lastRank === undefined && notation.without.length === 0;
  });
}
