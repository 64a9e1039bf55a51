import type { Filling, Given } from "../../job/JobData";
import type { SegmentTable } from "./customers";
import type { FORM } from "./form";
import type { Segmentation } from "./segmentation";
import type { ValueGroups } from "./valueGroups";

/** What is read. */
export type Read = { customers: SegmentTable };
export type SegmentGiven = Given<Read, typeof FORM>;
export type SegmentFilling = Filling<Read, typeof FORM>;

/** Segments by needs, or groups by how customers ordered. */
export type Segments =
  | { readonly needs: Segmentation; readonly groups?: undefined }
  | { readonly needs?: undefined; readonly groups: ValueGroups };
