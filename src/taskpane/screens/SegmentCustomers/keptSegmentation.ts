import { keptJob, type KeptJob } from "../../job/keptJob";
import { keptChoices } from "../../keywords/readingChoices";
import { finite, isRecord } from "../../workbookState/keptValues";
import { GROUPINGS, MOST_SEGMENTS, NOTHING_ASSUMED, PLACES, type SegmentDraft } from "./assumptions";
import type { SegmentOptions } from "./segmentData";

/** What a document kept of the job. */
export function keptSegmentation(kept: unknown): KeptJob<SegmentDraft, SegmentOptions> {
  return keptJob(kept, keptOptions, keptDraft);
}

function keptOptions(kept: unknown): SegmentOptions {
  const by = isRecord(kept) ? GROUPINGS.find((grouping) => grouping === kept.by) : undefined;
  return { ...keptChoices(kept), by };
}

function keptDraft(kept: unknown): SegmentDraft {
  if (!isRecord(kept)) return NOTHING_ASSUMED;
  const segments = finite(kept.segments);
  const isNumber = segments !== undefined && Number.isInteger(segments) && segments >= 2 && segments <= MOST_SEGMENTS;
  const place = PLACES.find((one) => one === kept.place);
  return { names: keptNames(kept.names), ...(isNumber && { segments }), ...(place && { place }) };
}

function keptNames(kept: unknown): SegmentDraft["names"] {
  if (!isRecord(kept)) return {};
  const lists = Object.entries(kept).filter(
    (entry): entry is [string, string[]] =>
      Array.isArray(entry[1]) && entry[1].every((name) => typeof name === "string"),
  );
  return Object.fromEntries(lists);
}
