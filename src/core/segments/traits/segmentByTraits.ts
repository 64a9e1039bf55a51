import { quantile } from "../../numeric/quantile";
import { NoAnswer } from "../../NoAnswer";
import { keyOf, type Label, type Level, levelsOf } from "./levels";
import { traitOf } from "./traitOf";

/** People whose segments and traits are known: a column a trait, a row a person in each. */
export interface KnownPeople {
  readonly segments: readonly Label[];
  readonly traits: readonly (readonly Label[])[];
}

/** The likeliest segment of a person, and the chance that it is theirs. */
export interface Placed {
  readonly segment: Level;
  readonly certainty: number;
}

/** A number is cut here into five levels of as many known people each. */
const CUTS = [0.2, 0.4, 0.6, 0.8];

/**
 * The likeliest segments of people without a survey, by the traits of those who have one: naive Bayes.
 *
 *     P(segment | traits) ~ share of segment x product over traits of P(level | segment)
 *     P(level | segment) = (people of the segment at the level + share of the level in all) / (people of the segment + 1)
 *
 * That shrinks each segment's shares towards those of all by the weight of one person, so that a level which a small segment happens
 * to lack does not shut it out. A trait that is blank, or at a level never seen, tells nothing.
 *
 * Source: Maron (1961), Automatic Indexing: An Experimental Inquiry, Journal of the ACM 8(3), 404-417, for the rule; shrinking with
 * weight m = 1 by Cestnik (1990), Estimating Probabilities: A Crucial Task in Machine Learning, ECAI 90, 147-149.
 * @param traits of the people to place, in the order of the known ones
 * @returns for each of them; equally likely segments by the order of their numbers or names
 * @throws NoAnswer where nobody has a segment
 */
export function segmentByTraits(traits: readonly (readonly Label[])[], known: KnownPeople): Placed[] {
  const { levels, places } = levelsOf(known.segments);
  if (levels.length === 0) throw new NoAnswer("noMembers");
  const members = places.filter((segment) => segment >= 0);
  const sizes = countsOf(members, levels.length);
  const start = sizes.map((size) => Math.log(size / members.length));
  const tellers = known.traits.map((labels) =>
    tellerOf(
      labels.filter((_, row) => places[row] >= 0),
      members,
      sizes.length,
    ),
  );
  const logs = new Float64Array(start.length);
  return Array.from({ length: traits[0].length }, (_, person) => {
    logs.set(start);
    for (let trait = 0; trait < tellers.length; trait++) {
      const label = traits[trait][person];
      const chances = label === undefined ? undefined : tellers[trait](label);
      if (chances) for (let segment = 0; segment < logs.length; segment++) logs[segment] += chances[segment];
    }
    let best = 0;
    for (let segment = 1; segment < logs.length; segment++) if (logs[segment] > logs[best]) best = segment;
    let sum = 0;
    for (const each of logs) sum += Math.exp(each - logs[best]);
    return { segment: levels[best], certainty: 1 / sum };
  });
}

/** The logarithms of a level's chances in each segment; undefined for one never seen. */
type Teller = (label: Level) => Float64Array | undefined;

function tellerOf(labels: readonly Label[], members: Int32Array, segments: number): Teller {
  const trait = traitOf(labels);
  if (trait.kind === "levels") {
    const chances = logChances(trait.places, trait.levels.length, members, segments);
    const ofKey = new Map(trait.levels.map((level, place) => [keyOf(level), chances[place]]));
    // Labels as they are written, each of which is looked up in its one spelling once.
    const ofLabel = new Map<Level, Float64Array | undefined>();
    return (label) => {
      if (!ofLabel.has(label)) ofLabel.set(label, ofKey.get(keyOf(label)));
      return ofLabel.get(label);
    };
  }
  const sorted = trait.values.filter((value) => !Number.isNaN(value)).sort();
  const cuts = CUTS.map((share) => quantile(sorted, share));
  const levelOf = (value: number) => {
    let level = 0;
    for (const cut of cuts) if (cut < value) level++;
    return level;
  };
  const places = Int32Array.from(trait.values, (value) => (Number.isNaN(value) ? -1 : levelOf(value)));
  const chances = logChances(places, CUTS.length + 1, members, segments);
  return (label) => (typeof label === "number" ? chances[levelOf(label)] : undefined);
}

function logChances(
  places: Int32Array,
  levels: number,
  members: Int32Array,
  segments: number,
): (Float64Array | undefined)[] {
  const counts = Array.from({ length: levels }, () => new Float64Array(segments));
  places.forEach((level, person) => {
    if (level >= 0) counts[level][members[person]]++;
  });
  const sizes = countsOf(
    members.filter((_, person) => places[person] >= 0),
    segments,
  );
  const all = sizes.reduce((a, b) => a + b, 0);
  return counts.map((count) => {
    const share = count.reduce((a, b) => a + b, 0) / all;
    return share > 0 ? count.map((people, segment) => Math.log((people + share) / (sizes[segment] + 1))) : undefined;
  });
}

function countsOf(members: Int32Array, segments: number): Float64Array {
  const counts = new Float64Array(segments);
  for (const segment of members) counts[segment]++;
  return counts;
}
