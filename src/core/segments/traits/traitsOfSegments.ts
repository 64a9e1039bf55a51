import { NoAnswer } from "../../NoAnswer";
import { holm } from "../../numeric/holm";
import { type Label, type Level, levelsOf } from "./levels";
import { levelShares } from "./levelShares";
import { segmentMeans } from "./segmentMeans";
import type { ToldRow } from "./Told";
import { traitOf } from "./traitOf";

/** Who the segments are. */
export interface TraitsOfSegments {
  readonly segments: readonly Level[];
  /** The trait that tells most first. */
  readonly traits: readonly TraitTold[];
}

export interface TraitTold {
  /** Which trait it is, by its place among those given. */
  readonly trait: number;
  readonly rows: readonly ToldRow[];
  /** The share of the differences between people that the segments explain: Cramer's V, or the root of eta squared. */
  readonly tells: number;
  /** The chance that accident alone would tell as much, corrected for the number of traits; 1 where nothing could differ. */
  readonly byAccident: number;
}

/**
 * Who they are: how segments that were found otherwise differ by traits such as age, region or the size of a household. Rows that hold
 * no segment or no trait are left out of that trait; one that nobody tells is left out altogether.
 *
 * Source: `levelShares` and `segmentMeans` for how much a trait tells, `holm` for the correction.
 * @param segments the segment of each person
 * @param traits a column a trait, a row a person
 * @throws NoAnswer for fewer than two segments, or where no trait is told
 */
export function traitsOfSegments(segments: readonly Label[], traits: readonly (readonly Label[])[]): TraitsOfSegments {
  const { levels, places } = levelsOf(segments);
  if (levels.length < 2) throw new NoAnswer("oneSegment");
  const told = traits.flatMap((labels, place) => {
    const trait = traitOf(labels.filter((_, row) => places[row] >= 0));
    const own = places.filter((segment) => segment >= 0);
    const found =
      trait.kind === "levels" ? levelShares(trait, own, levels.length) : segmentMeans(trait.values, own, levels.length);
    return found.rows.length > 0 ? [{ ...found, trait: place }] : [];
  });
  if (told.length === 0) throw new NoAnswer("noTraits");
  const tested = told.filter(({ chance }) => chance !== undefined);
  const corrected = holm(tested.map(({ chance }) => chance ?? 1));
  const byAccident = new Map(tested.map(({ trait }, place) => [trait, corrected[place]]));
  const rows = told.map(({ trait, rows, tells }) => ({ trait, rows, tells, byAccident: byAccident.get(trait) ?? 1 }));
  return { segments: levels, traits: rows.sort((a, b) => b.tells - a.tells) };
}
