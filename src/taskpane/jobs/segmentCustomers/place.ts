import type { Data } from "../../job/JobData";
import type { SegmentTable } from "./customers";
import type { SegmentPlace } from "./form";

/** Where segments go: beside the rows, where there is room and nothing else was chosen. */
export function segmentPlace({ hasRoom }: Data<SegmentTable>, chosen: SegmentPlace | undefined): SegmentPlace {
  return chosen ?? (hasRoom ? "beside" : "sheet");
}
