import { traitsOfSegments } from "../core/segments/traits/traitsOfSegments";
import { readPeople } from "./cells/peopleOfSegments";
import { readSegmentNames } from "./cells/segmentNames";
import { spilledTable } from "./cells/table";

/**
 * Who they are: how segments differ by age, region or any other trait, and whether accident alone would explain it. The trait that tells most stands first.
 * @customfunction TRAITS
 * @param segments The segment of each person, as SEGMENT, VALUETIER or RFM gives it: a number or a name.
 * @param traits A row a person, a column a trait: words or numbers. A header row is fine.
 * @param names What to call the segments, from the first on (as they are called in segments if left out).
 * @returns A row for each level of a trait, under a header: its share in each segment and in all, or the mean of a number; Tells from 0 to 1; and the chance of as much By accident.
 * @example =WORTH.TRAITS(WORTH.SEGMENT(B1:G81, 3), WORTH.VALUETIER(H1:H81))
 * @sample Needs
 */
export function TRAITS(segments: any[][], traits: any[][], names?: any[][]): any[][] {
  const people = readPeople({ segments: ["segments", segments], traits: ["traits", traits] });
  const found = traitsOfSegments(people.segments, people.traits);
  const rows = found.traits.flatMap(({ trait, rows: levels, tells, byAccident }) =>
    levels.map(({ level = "Mean", figures, all }) => [
      ...[people.names[trait], level],
      ...figures.map((figure) => figure ?? ""),
      ...[all, tells, byAccident],
    ]),
  );
  const heads = readSegmentNames(names, found.segments);
  return spilledTable(["Trait", "Level", ...heads, "All", "Tells", "By accident"], rows);
}
