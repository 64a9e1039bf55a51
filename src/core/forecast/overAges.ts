import { chebyshev } from "../numeric/chebyshev";
import type { AlikeWhileActive } from "./Histories";
import type { OrderModel } from "./OrderModel";

const { exp, log, max, min } = Math;

/** Of fewer ages than this each is asked for. */
const MANY = 70;

/** Groups of as many repeat orders. */
interface Ages {
  count: number;
  youngest: number;
  oldest: number;
}

/**
 * What an active customer of each group is expected to do, for many groups: for each number of repeat orders it is a smooth
 * function of the age, so that a curve through a few dozen ages is drawn once,
 *
 *     ln value = curve(ln(age + weeks of the model))
 *
 * @param valueOf of so many repeat orders at an age in weeks; above 0
 */
export function overAges(
  { repeatOrders, age }: AlikeWhileActive,
  model: OrderModel,
  valueOf: (repeatOrders: number, age: number) => number,
): Float64Array {
  const scale = weeksOf(model);
  const curves = new Map<number, ((u: number) => number) | undefined>();
  for (const [x, { count, youngest, oldest }] of agesByOrders({ repeatOrders, age })) {
    if (count < MANY) continue;
    const at = (u: number) => log(valueOf(x, max(0, exp(u) - scale)));
    curves.set(x, chebyshev(at, log(youngest + scale), log(oldest + scale)));
  }
  return age.map((weeks, place) => {
    const curve = curves.get(repeatOrders[place]);
    return curve ? exp(curve(log(weeks + scale))) : valueOf(repeatOrders[place], weeks);
  });
}

/** The time scale on which what a model expects changes. */
function weeksOf(model: OrderModel): number {
  const { alpha } = model.parameters;
  return model.name === "Pareto/NBD" ? min(alpha, model.parameters.beta) : alpha;
}

function agesByOrders({ repeatOrders, age }: Pick<AlikeWhileActive, "repeatOrders" | "age">): Map<number, Ages> {
  const found = new Map<number, Ages>();
  for (let place = 0; place < age.length; place++) {
    const known = found.get(repeatOrders[place]);
    if (!known) found.set(repeatOrders[place], { count: 1, youngest: age[place], oldest: age[place] });
    else {
      known.count++;
      known.youngest = min(known.youngest, age[place]);
      known.oldest = max(known.oldest, age[place]);
    }
  }
  return found;
}
