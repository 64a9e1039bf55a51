import { addStep, startRound } from "./distanceBounds";
import type { Points } from "./distinctRows";
import type { SearchedPartition } from "./Partition";
import { squaredDistance } from "./squaredDistance";

/** Points that move to other segments all at once: the centres follow when all have moved. */
export class Shift {
  /** How many points each segment holds by now. */
  readonly members: Int32Array;
  private readonly totals: Float64Array;
  private readonly gained: Float64Array;

  constructor(
    private readonly points: Points,
    private readonly partition: SearchedPartition,
  ) {
    this.members = new Int32Array(partition.segments);
    for (const own of partition.segmentOf) this.members[own]++;
    this.totals = new Float64Array(partition.centres.length);
    this.gained = new Float64Array(partition.segments);
  }

  move(i: number, from: number, to: number): void {
    const { columns, values, counts } = this.points;
    const count = counts[i];
    for (let j = 0; j < columns; j++) {
      const value = count * values[i * columns + j];
      this.totals[from * columns + j] -= value;
      this.totals[to * columns + j] += value;
    }
    this.members[from]--;
    this.members[to]++;
    this.gained[from] -= count;
    this.gained[to] += count;
    this.partition.segmentOf[i] = to;
  }

  /**
   * Moves the centres to the middle of their points.
   * @param measured where the centres were that the bounds know of
   */
  follow(measured: readonly number[]): void {
    const { segments, centres, sizes, bounds } = this.partition;
    const { columns } = this.points;
    const known = measured.slice();
    for (let q = 0; q < segments; q++) {
      const size = sizes[q] + this.gained[q];
      for (let at = q * columns; at < (q + 1) * columns; at++) {
        if (this.gained[q] !== 0 || this.totals[at] !== 0)
          centres[at] = (centres[at] * sizes[q] + this.totals[at]) / size;
      }
      sizes[q] = size;
      addStep(bounds, q, Math.sqrt(squaredDistance(known, q, centres, q, columns)));
    }
    startRound(bounds);
  }
}
