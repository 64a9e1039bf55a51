import type { TraitsOfSegments } from "../../../core/segments/traits/traitsOfSegments";
import type { SectionPart, Term } from "../../job/AnswerView";
import type { Data } from "../../job/JobData";
import type { Says } from "../../says/Says";
import { isolated } from "../../texts/isolated";
import type { SegmentTable } from "./customers";
import { traitName } from "./names";
import type { Segmentation } from "./segmentation";
import { DEGREES, degreeOf, standsOut } from "./traits";
import type { SegmentWords } from "./words.en";

/** How traits and segments are called, and how it is counted. */
interface WhoNamed {
  readonly labelOf: (trait: number) => string;
  readonly names: readonly string[];
  readonly counted: string;
}

/** Who the segments are: what each trait tells, and where it shows most; undefined where no column says anything of people. */
export function whoPart(
  { who }: Segmentation,
  { table, contents }: Data<SegmentTable>,
  names: readonly string[],
  says: Says<SegmentWords>,
): SectionPart | undefined {
  if (!who) return undefined;
  const { survey, traits } = table;
  const labelOf = (trait: number) => isolated(traitName(survey, traits[trait], contents.column, says.words));
  return whoSection(who, { labelOf, names, counted: says.words.who.counted }, says);
}

/** The same of any people, by the names of their segments or groups. */
export function whoSection(
  who: TraitsOfSegments,
  { labelOf, names, counted }: WhoNamed,
  says: Says<SegmentWords>,
): SectionPart {
  const { numbers } = says;
  const words = says.words.who;
  const { degrees } = words.sheet;
  const told = who.traits.map((one) => ({ ...one, degree: degreeOf(one), most: standsOut(one) }));
  const terms = told.map(({ trait, degree, most, tells, byAccident }): Term => {
    const label = labelOf(trait);
    const how = words.how(numbers.plain(tells), numbers.percent(byAccident));
    if (degree === "nothing" || !most) return { term: label, said: degrees.nothing, how: `${words.chance} ${how}` };
    const segment = isolated(names[most.segment]);
    const shown =
      most.level === undefined
        ? words.mean({ segment, there: numbers.plain(most.there), all: numbers.plain(most.all) })
        : words.level({
            segment,
            level: isolated(String(most.level)),
            there: numbers.percent(most.there),
            all: numbers.percent(most.all),
          });
    return { term: label, said: degrees[degree], how: `${shown} ${how}` };
  });
  const lists = DEGREES.map((degree) => ({
    degree,
    labels: told.filter((one) => one.degree === degree).map(({ trait }) => labelOf(trait)),
  }));
  const byDegree = lists.filter(({ labels }) => labels.length > 0).reverse();
  return {
    kind: "section",
    title: words.title,
    counted,
    parts: [
      {
        kind: "text",
        text: byDegree.map(({ degree, labels }) => words.some[degree](labels.join(", "), labels.length)).join(" "),
      },
      { kind: "terms", terms },
    ],
  };
}
