import type { Data } from "../../job/Job";
import type { SegmentTable } from "./customers";
import type { Place } from "./form";

/** Where segments go: beside the rows, where there is room and nothing else was chosen. */
export function placeOf({ hasRoom }: Data<SegmentTable>, chosen: Place | undefined): Place {
  return chosen ?? (hasRoom ? "beside" : "sheet");
}
