import type { Words } from "../../texts/languages";
import { de } from "./words.de";
import { en, type SegmentWords } from "./words.en";

/** The words of the job "Segment customers". What it wrote is known again by its headings in whatever language. */
export const SEGMENT_WORDS: Words<SegmentWords> = { en, de };
