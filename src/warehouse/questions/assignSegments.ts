import type { SegmentPlaces } from "../../core/segments/nearestSegments";
import { type Dialect, DIFFERENCES, doubleLiteral, identifier } from "../dialects";
import { type OrderNames, tableName } from "../orderRows";
import { inSteps } from "../steps";

/** Where it stands what customers need: a row a customer, a column a need. */
export interface NeedsNames {
  readonly table: OrderNames["table"];
  readonly customer: string;
  /** In the order of the profile's columns. */
  readonly needs: readonly string[];
}

/** What SEGMENTPROFILE told: each segment's means, and the spread of each need among all. */
export interface SegmentsToJoin extends SegmentPlaces {
  readonly segments: readonly { readonly segment: number; readonly name: string; readonly means: ArrayLike<number> }[];
}

/** Distances that differ less than this, beside their size, are equal but for rounding, as in `nearestSegments`. */
const ROUNDING = 1e-12;

/**
 * The query that gives each customer the nearest of the segments that were found before, as SEGMENT does with a profile: on the scale of its
 * spreads, of equally near ones the lower number, and none to whom a need is missing. Needs that were the same for everyone have no say.
 */
export function assignSegments(dialect: Dialect, names: NeedsNames, profile: SegmentsToJoin): string {
  const speaking = names.needs.flatMap((need, i) => (profile.spreads[i] > 0 ? [{ need, i, as: `need_${i + 1}` }] : []));
  const column = (name: string) => identifier(dialect, name);
  const { double, literal } = DIFFERENCES[dialect];
  const segments = [...profile.segments].sort((one, other) => one.segment - other.segment);
  const places = segments.map(({ segment, name, means }, row) => {
    const own = speaking.map(({ i, as }) => `${doubleLiteral(dialect, means[i])} AS ${as}`);
    return `${row === 0 ? "" : "UNION ALL "}SELECT ${segment} AS segment, ${literal(name)} AS name, ${own.join(", ")}`;
  });
  const squares = speaking.map(({ i, as }) => {
    const beside = `(worth_needs.${as} - places.${as}) / ${doubleLiteral(dialect, profile.spreads[i])}`;
    return `${beside} * (${beside})`;
  });
  return inSteps(
    dialect,
    [
      "Each customer's segment, as of WORTH.SEGMENT with a profile: the nearest of its segments, on the scale of its spreads.",
      "Customers to whom a need is missing have none.",
    ],
    [
      {
        name: "worth_needs",
        sql: `
SELECT
  ${[`${column(names.customer)} AS customer`, ...speaking.map(({ need, as }) => `CAST(${column(need)} AS ${double}) AS ${as}`)].join(",\n  ")}
FROM ${tableName(dialect, names.table)}
WHERE ${names.needs.map((need) => `${column(need)} IS NOT NULL`).join("\n  AND ")}`,
      },
      { name: "places", sql: places.join("\n") },
      {
        name: "distances",
        sql: `
SELECT
  worth_needs.customer,
  places.segment,
  places.name,
  ${squares.map((square) => `(${square})`).join("\n  + ")} AS distance
FROM worth_needs
CROSS JOIN places`,
      },
      {
        name: "compared",
        sql: "SELECT distances.*, MIN(distance) OVER (PARTITION BY customer) AS least\nFROM distances",
      },
      {
        name: "numbered",
        sql: `
SELECT compared.*, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY segment) AS choice
FROM compared
WHERE distance * (1 - ${ROUNDING}) <= least`,
      },
    ],
    `
SELECT customer, segment, name
FROM numbered
WHERE choice = 1`,
  );
}
