import type { TraitsOfSegments } from "../../../core/segments/traits/traitsOfSegments";
import type { Places } from "../../job/SheetPart";
import { needsAt, segmentsFormula, type SegmentLayout } from "./tables";
import type { TraitRefs } from "./traitRefs";
import type { SegmentWords } from "./words.en";

/** What the sheet of who people are looks at, whether they are segments by needs or groups by how they ordered. */
export interface WhoLayout {
  readonly words: SegmentWords["who"]["sheet"];
  /** What everybody together is called. */
  readonly all: string;
  readonly who: TraitsOfSegments | undefined;
  /** What the segments are called that the function knows by words; undefined where it numbers them, and their names stand above. */
  readonly called: readonly (readonly [word: string, shown: string])[] | undefined;
  /** How many segments there are now, and the rows for their names. */
  readonly segments: number;
  readonly nameRows: number;
  /** What is said of segments without a row. */
  readonly more: (count: string) => string;
  /** The segment of each person and what is known of them, as the function takes both. */
  readonly people: (at: Places) => string;
  /** What is known of them, a column each. */
  readonly traits: readonly Pick<TraitRefs["traits"][number], "key" | "label" | "isNumbered">[];
}

/** The same of segments by needs. */
export function whoOfNeeds(layout: SegmentLayout, refs: TraitRefs): WhoLayout {
  const { who: words, words: common, result, nameRows, plan } = layout;
  return {
    ...{ words, all: common.all, nameRows, more: plan.more, called: undefined },
    ...{ who: result.who, segments: result.segments },
    people: (at) => `${segmentsFormula(needsAt(layout, at).rows, at)},${refs.cells}`,
    traits: refs.traits,
  };
}
