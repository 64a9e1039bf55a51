import { climb } from "../../../src/core/numeric/climb";
import { inLogarithms, type Surface } from "../../../src/core/numeric/Surface";
import { random } from "./simulate";

/** The highest that climbs from starts all over the box reach. */
export function scatteredStarts(
  surfaceAt: (at: Float64Array) => Surface,
  scales: readonly number[],
  starts: number,
): number {
  const chance = random(2718);
  const box = {
    lowest: scales.map((each) => Math.log(1e-5 * each)),
    highest: scales.map((each) => Math.log(1e5 * each)),
  };
  const overLogarithms = (point: Float64Array) => {
    const at = point.map(Math.exp);
    return inLogarithms(surfaceAt(at), at);
  };
  let best = -Infinity;
  for (let start = 0; start < starts; start++) {
    const wide = start % 2 === 0 ? 3 : 6;
    const point = scales.map((each) => Math.log(each) + wide * (2 * chance() - 1));
    best = Math.max(best, climb(overLogarithms, point, box).surface.value);
  }
  return best;
}
