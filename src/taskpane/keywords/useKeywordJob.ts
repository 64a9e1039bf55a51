import type { KeywordTable } from "../../imports/keywords/KeywordTable";
import { useRangeJob, type RangeJob, type RangeJobKind, type RangeReading } from "../job/useRangeJob";
import type { ReadingChoices } from "./readingChoices";

/** A job over keywords. */
export type KeywordJobKind<Draft> = RangeJobKind<Draft, ReadingChoices, KeywordTable>;

/** The keywords of a job: where they are, what was read, and how to read others. */
export type KeywordReading = RangeReading<ReadingChoices, KeywordTable>;

export type KeywordJob<Draft> = RangeJob<Draft, ReadingChoices, KeywordTable>;

/** The state of a job over keywords. */
export const useKeywordJob: <Draft>(kind: KeywordJobKind<Draft>, startWithSample: boolean) => KeywordJob<Draft> =
  useRangeJob;
