import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { Filling, Given } from "../../job/JobData";
import type { FORM } from "./form";

/** What is read. */
export type Read = { keywords: KeywordTable };
export type PlanGiven = Given<Read, typeof FORM>;
export type PlanFilling = Filling<Read, typeof FORM>;
