import type { Filling, Given } from "../../job/JobData";
import type { SegmentTable } from "./customers";
import type { FORM } from "./form";
import type { Segmentation } from "./segmentation";
import type { CustomerGroups, ValueGroups } from "./valueGroups";

/** What is read. */
export type Read = { customers: SegmentTable };
export type SegmentGiven = Given<Read, typeof FORM>;
export type SegmentFilling = Filling<Read, typeof FORM>;

/** Segments by needs, groups by how customers ordered, or such groups as a database summed them up. */
export type Segments =
  | { readonly needs: Segmentation; readonly groups?: undefined; readonly summed?: undefined }
  | { readonly groups: ValueGroups; readonly needs?: undefined; readonly summed?: undefined }
  | { readonly summed: CustomerGroups; readonly needs?: undefined; readonly groups?: undefined };
