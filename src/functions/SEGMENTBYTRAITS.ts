import { segmentByTraits } from "../core/segments/traits/segmentByTraits";
import { spilledTable } from "./cells/table";
import { readPeople } from "./cells/peopleOfSegments";
import { readTraitsLike } from "./cells/traitsLike";

const HEADER = ["Segment", "Certainty"];

/**
 * The likeliest segment of people without a survey, by what they have in common with those whose segments are known, and how certain it is.
 * @customfunction SEGMENTBYTRAITS
 * @param traits A row a person to place, a column a trait: words or numbers. A header row is fine.
 * @param knownTraits The same traits of people whose segments are known, a row a person.
 * @param knownSegments The segment of each of them, beside knownTraits: a number or a name.
 * @returns Segment and Certainty (a chance from 0 to 1), a row for each row of traits.
 * @example =WORTH.SEGMENTBYTRAITS({"flat";"house"}, {"flat";"flat";"flat";"house";"house";"flat"}, {1;1;1;2;2;2})
 */
export function SEGMENTBYTRAITS(traits: any[][], knownTraits: any[][], knownSegments: any[][]): any[][] {
  const known = readPeople({ segments: ["knownSegments", knownSegments], traits: ["knownTraits", knownTraits] });
  const read = readTraitsLike(traits, known);
  const placed = segmentByTraits(read.traits, known).map(({ segment, certainty }) => [segment, certainty]);
  const rows = [...placed, ...Array.from({ length: read.height - placed.length }, () => ["", ""])];
  if (read.header) return spilledTable(HEADER, rows);
  const [first, ...others] = rows;
  return spilledTable(first, others);
}
