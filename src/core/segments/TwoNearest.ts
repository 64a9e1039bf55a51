import type { Points } from "./distinctRows";
import { squaredDistance } from "./squaredDistance";

/** Which of some centres is nearest to a point, and how far it and the next one are, squared. It is one for all points of a search. */
export class TwoNearest {
  nearest = 0;
  least = Infinity;
  second = Infinity;

  constructor(
    private readonly points: Points,
    private readonly segments: number,
  ) {}

  /**
   * Looks at all centres (ties: the lower number).
   * @param centres a row a segment
   * @param known a centre whose squared distance is known already; it wins ties
   */
  look(i: number, centres: readonly number[], known = -1, toKnown = Infinity): void {
    const { columns, values } = this.points;
    let nearest = known;
    let least = toKnown;
    let second = Infinity;
    for (let q = 0; q < this.segments; q++) {
      if (q === known) continue;
      const distance = squaredDistance(values, i, centres, q, columns);
      if (distance >= second) continue;
      if (distance >= least) second = distance;
      else {
        second = least;
        least = distance;
        nearest = q;
      }
    }
    this.nearest = nearest;
    this.least = least;
    this.second = second;
  }
}
