import { NoAnswer } from "../NoAnswer";
import { columnsByContent } from "./columnsByContent";
import { FEWEST_SEGMENTS } from "./demandSegments";
import { distinctRows, type Points } from "./distinctRows";
import { kMeans } from "./kMeans";
import { largestFirst } from "./largestFirst";
import type { NeedsTable } from "./NeedsTable";
import type { Partition } from "./Partition";
import { relativeWeights } from "./relativeWeights";
import { silhouettes } from "./silhouettes";
import { squaredDistance } from "./squaredDistance";
import { standardise } from "./standardise";

/** The search for segments in one table of needs; what it has found once it does not search again. */
export class SegmentSearch {
  private readonly points: Points;
  private readonly pointOf: Int32Array;
  private readonly partitions = new Map<number, Partition>();
  private readonly clearness = new Map<number, number>();

  /**
   * @param weights one a need, 0 or above; every need weighs the same where they are left out
   * @throws NoAnswer where all rows are alike, DomainError for weights that do not fit
   */
  constructor(needs: NeedsTable, weights?: Float64Array) {
    const relative = relativeWeights(weights, needs.columns);
    if (needs.rows === 0) throw new NoAnswer("noCompleteNeeds");
    const standard = standardise(needs, relative);
    const { points, pointOf } = distinctRows(columnsByContent(standard));
    this.points = points;
    this.pointOf = pointOf;
    if (points.rows > 1) return;
    throw new NoAnswer("rowsAlike");
  }

  /** How many rows differ from each other; there can be no more segments. */
  get differentRows(): number {
    return this.points.rows;
  }

  /** The squared distances of all rows to the mean of all, which standardising has put at 0, added up. */
  get sumOfSquares(): number {
    const { rows, columns, values, counts } = this.points;
    const middle = new Array<number>(columns).fill(0);
    let total = 0;
    for (let i = 0; i < rows; i++) total += counts[i] * squaredDistance(values, i, middle, 0, columns);
    return total;
  }

  /** The best partition of the different rows into this many segments. */
  partition(segments: number): Partition {
    const known = this.partitions.get(segments);
    if (known) return known;
    const found = kMeans(this.points, segments);
    this.partitions.set(segments, found);
    return found;
  }

  /** For each row its segment from 1, the largest first. */
  segmentsOfRows(segments: number): Int32Array {
    const { segmentOf } = this.partition(segments);
    return largestFirst(this.pointOf.map((point) => segmentOf[point]));
  }

  /** The silhouette of each number of segments from 2 on. */
  silhouettes(mostSegments: number): number[] {
    const numbers = Array.from({ length: mostSegments - 1 }, (_, i) => i + FEWEST_SEGMENTS);
    const missing = numbers.filter((segments) => !this.clearness.has(segments));
    if (missing.length > 0) {
      const partitions = missing.map((segments) => this.partition(segments));
      const found = silhouettes(this.points, partitions);
      missing.forEach((segments, i) => this.clearness.set(segments, found[i]));
    }
    return numbers.map((segments) => this.clearness.get(segments) ?? 0);
  }
}
