/**
 * How fast segments are found, and how well groups that are really there: part of `npm run bench`. Every run
 * gets a survey of its own, since the same one would be remembered. Times are medians on one machine.
 */
import { SEGMENT } from "../../src/functions/SEGMENT";
import { adjustedRandIndex } from "../core/segments/adjustedRandIndex";
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

const rows = CASES.map(({ customers, needs, groups, apart, segments }) => {
  const surveys = Array.from({ length: RUNS }, (_, run) => knownGroups(customers, needs, groups, apart, run + 1));
  const first = agreement(surveys[0], segments);
  let run = 0;
  const milliseconds = medianMilliseconds(() => SEGMENT(surveys[++run % RUNS].rows, [[segments]]));
  return {
    survey: `${customers} x ${needs}, ${groups} groups ${apart} apart`,
    segments: segments || "chosen",
    milliseconds: milliseconds.toFixed(1),
    "adjusted Rand index": apart > 0 ? first : "",
  };
});
console.table(rows);
