import { keptJob, type KeptJob } from "../../job/keptJob";
import { isRecord, keptColumn, oneOf, own, wholeNumber } from "../../workbookState/keptValues";
import {
  GROUPINGS,
  LEAST_SEGMENTS,
  LONGEST_NAME,
  MOST_SEGMENTS,
  NOTHING_ASSUMED,
  PLACES,
  type SegmentDraft,
} from "./assumptions";
import type { SegmentOptions } from "./segmentData";

/** What a document kept of the job. */
export function keptSegmentation(kept: unknown): KeptJob<SegmentDraft, SegmentOptions> {
  return keptJob(kept, keptOptions, keptDraft);
}

function keptOptions(kept: unknown): Partial<SegmentOptions> {
  if (!isRecord(kept)) return {};
  const by = oneOf(own(kept, "by"), GROUPINGS);
  const [customer, value] = [keptColumn(own(kept, "customer")), keptColumn(own(kept, "value"))];
  const needs = keptNeeds(own(kept, "needs"));
  return {
    ...(by && { by }),
    ...(needs && { needs }),
    ...(customer !== undefined && { customer }),
    ...(value !== undefined && { value }),
  };
}

/** Columns, each once: as many as a sheet has at most. */
function keptNeeds(kept: unknown): number[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  return [...new Set(kept.map(keptColumn).filter((column) => column != null))];
}

function keptDraft(kept: unknown): SegmentDraft {
  if (!isRecord(kept)) return NOTHING_ASSUMED;
  const segments = wholeNumber(own(kept, "segments"), LEAST_SEGMENTS, MOST_SEGMENTS);
  const place = oneOf(own(kept, "place"), PLACES);
  return { names: keptNames(own(kept, "names")), ...(segments !== undefined && { segments }), ...(place && { place }) };
}

function keptNames(kept: unknown): SegmentDraft["names"] {
  if (!isRecord(kept)) return {};
  const names: Record<string, string[]> = {};
  for (let segments = LEAST_SEGMENTS; segments <= MOST_SEGMENTS; segments++) {
    const list = own(kept, String(segments));
    if (Array.isArray(list)) names[segments] = list.slice(0, segments).map(keptName);
  }
  return names;
}

/** A name that nobody could have typed is none. */
function keptName(kept: unknown): string {
  return typeof kept === "string" && kept.length <= LONGEST_NAME ? kept : "";
}
