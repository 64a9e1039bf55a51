import { kmeans } from "ml-kmeans";
import "../../customFunctionsRuntime";
import { SEGMENT } from "../../../src/functions/SEGMENT";
import { adjustedRandIndex } from "../../core/segments/adjustedRandIndex";
import { standardised } from "../../core/segments/bestOfStarts";
import { type KnownGroups, knownGroups } from "../../core/segments/knownGroups";
import { medianMilliseconds } from "../medianMilliseconds";
import type { Peered, Row } from "../table/Row";

/** Every run gets a survey of its own, since the same one would be remembered: fewer of them where they are large. */
const MOST_RUNS = 25;
const CUSTOMERS_OF_ALL_RUNS = 400_000;

interface Case {
  customers: number;
  needs: number;
  groups: number;
  apart: number;
  /** Blank where the number is to be chosen. */
  segments: number | "";
}

const CASES: Case[] = [
  { customers: 1_000, needs: 20, groups: 4, apart: 0.5, segments: 4 },
  { customers: 1_000, needs: 20, groups: 6, apart: 0.5, segments: 6 },
  { customers: 1_000, needs: 20, groups: 6, apart: 0.5, segments: "" },
  { customers: 5_000, needs: 8, groups: 6, apart: 1, segments: 6 },
  { customers: 20_000, needs: 8, groups: 6, apart: 1, segments: 6 },
  { customers: 20_000, needs: 8, groups: 6, apart: 0, segments: 6 },
  { customers: 20_000, needs: 50, groups: 6, apart: 1, segments: 6 },
  { customers: 10_000, needs: 50, groups: 20, apart: 1, segments: 20 },
  { customers: 100_000, needs: 8, groups: 6, apart: 1, segments: 6 },
];

/** How fast segments are found, and how well groups that are really there, beside one start of the peer. */
export function* segmentRows(): Generator<Row> {
  for (const one of CASES) yield rowFor(one);
}

function rowFor({ customers, needs, groups, apart, segments }: Case): Row {
  const runs = Math.min(MOST_RUNS, Math.ceil(CUSTOMERS_OF_ALL_RUNS / customers));
  const surveys = Array.from({ length: runs }, (_, run) => knownGroups(customers, needs, groups, apart, run + 1));
  const first = agreement(surveys[0], segments);
  let run = 0;
  const milliseconds = medianMilliseconds(() => SEGMENT(surveys[++run % runs].rows, [[segments]]));
  return {
    what: `SEGMENT ${groups} groups in ${needs} needs`,
    size: customers,
    milliseconds,
    ...(segments !== "" && { peer: oneStart(surveys, segments) }),
    note: `${segments === "" ? "number chosen, " : ""}${apart > 0 ? `Rand index ${first}` : "nothing to find"}`,
  };
}

/** Adjusted for chance: 1 where every customer is in the group that the survey was made with. */
function agreement(known: KnownGroups, segments: Case["segments"]): string {
  const found = SEGMENT(known.rows, [[segments]]).flat() as number[];
  return adjustedRandIndex(found, known.groups).toFixed(3);
}

/** The npm package ml-kmeans on the same standardised needs; the answer of a single start is seldom the best there is. */
function oneStart(surveys: readonly KnownGroups[], segments: number): Peered {
  const points = surveys.map(({ rows }) => standardised(rows));
  let run = 0;
  const milliseconds = medianMilliseconds(() =>
    kmeans(points[++run % points.length], segments, { initialization: "kmeans++", seed: run, maxIterations: 300 }),
  );
  const whyAhead = "it stops at what one start leads to, ours goes on until nothing better is found";
  return { name: "ml-kmeans, one start", milliseconds, whyAhead };
}
