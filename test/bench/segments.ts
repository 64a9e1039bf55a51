/**
 * How fast segments are found, and how well groups that are really there: part of `npm run bench`. Every run
 * gets a survey of its own, since the same one would be remembered. Times are medians in milliseconds on one machine; a ratio
 * above 1 means that our whole search takes less than one start of the peer.
 */
import { kmeans } from "ml-kmeans";
import { SEGMENT } from "../../src/functions/SEGMENT";
import { adjustedRandIndex } from "../core/segments/adjustedRandIndex";
import { standardised } from "../core/segments/bestOfStarts";
import { type KnownGroups, knownGroups } from "../core/segments/knownGroups";
import { medianMilliseconds } from "./medianMilliseconds";

const RUNS = 25;

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
  { customers: 100_000, needs: 8, groups: 6, apart: 1, segments: 6 },
];

function agreement(known: KnownGroups, segments: Case["segments"]): string {
  const found = SEGMENT(known.rows, [[segments]]).flat() as number[];
  return adjustedRandIndex(found, known.groups).toFixed(3);
}

/** The npm package ml-kmeans on the same standardised needs; the answer of a single start is seldom the best there is. */
function oneStartOfPeer(surveys: readonly KnownGroups[], segments: number): number {
  const points = surveys.map(({ rows }) => standardised(rows));
  let run = 0;
  return medianMilliseconds(() =>
    kmeans(points[++run % RUNS], segments, { initialization: "kmeans++", seed: run, maxIterations: 300 }),
  );
}

const rows = CASES.map(({ customers, needs, groups, apart, segments }) => {
  const surveys = Array.from({ length: RUNS }, (_, run) => knownGroups(customers, needs, groups, apart, run + 1));
  const first = agreement(surveys[0], segments);
  let run = 0;
  const milliseconds = medianMilliseconds(() => SEGMENT(surveys[++run % RUNS].rows, [[segments]]));
  const peer = segments === "" ? undefined : oneStartOfPeer(surveys, segments);
  return {
    survey: `${customers} x ${needs}, ${groups} groups ${apart} apart`,
    segments: segments || "chosen",
    milliseconds: milliseconds.toFixed(1),
    "adjusted Rand index": apart > 0 ? first : "",
    "one start of ml-kmeans": peer?.toFixed(1) ?? "",
    ratio: peer === undefined ? "" : (peer / milliseconds).toFixed(2),
  };
});
console.table(rows);
