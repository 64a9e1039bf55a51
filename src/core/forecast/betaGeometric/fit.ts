import { likeliest } from "../../numeric/likeliest";
import { averageGap } from "../averageGap";
import { type Fitted, named } from "../Fitted";
import { demandRepeatOrders, type Histories } from "../Histories";
import { returning } from "../returning";
import type { Rival } from "../rivalOf";
import { sentAhead, thinned } from "../thinned";
import type { BetaGeometric, ExitsAtFirstOrder } from "./BetaGeometric";
import { logLikelihood } from "./logLikelihood";

/** r, orders per average gap at the start (r / alpha in those units), a, b. */
const STARTS = [
  [0.5, 2, 0.8, 2.5],
  [2, 1, 0.2, 4],
  [1, 4, 3, 2],
];
/** r, and a + b: where some leave at once and the others stay, hardly any chance of leaving lies in between. */
const LEAVE_OR_STAY = [
  [1, 0.05],
  [4, 0.3],
];
/** The share of customers that is taken to leave with an order lies within these bounds. */
const LEAST_SHARE = 0.02;
/** Further out, models can no longer be told apart. */
const LEAST = 1e-5;
const MOST = 1e5;

/**
 * Fits a BG/NBD or MBG/NBD model by maximum likelihood.
 * @param rival of many customers, a model that is no match for this one is of no interest, and the search for it need not come to rest
 */
export function fitBetaGeometric(
  name: string,
  histories: Histories,
  exitsAtFirstOrder: ExitsAtFirstOrder,
  rival?: Rival,
): Fitted<BetaGeometric> {
  demandRepeatOrders(histories);
  const gap = averageGap(histories);
  const surfaceOf = (of: Histories) => logLikelihood(of, exitsAtFirstOrder);
  const found = likeliest({
    surfaceAt: surfaceOf(histories),
    ...sentAhead(histories, thinned, surfaceOf),
    starts: [...STARTS.map(([r, rate, a, b]) => [r, (r / rate) * gap, a, b]), ...leaveOrStay(histories)],
    floor: rival?.floor,
    isHopeless: rival?.isHopeless,
    lowest: [LEAST, LEAST * gap, LEAST, LEAST],
    highest: [MOST, MOST * gap, MOST, MOST],
  });
  return named(name, ["r", "alpha", "a", "b"], found);
}

/** Starts at which as many customers as ordered once leave, and the others order at their own pace and stay. */
function leaveOrStay(histories: Histories): number[][] {
  const { once, gap } = returning(histories);
  const share = Math.min(Math.max(once, LEAST_SHARE), 1 - LEAST_SHARE);
  return LEAVE_OR_STAY.map(([r, both]) => [r, r * gap, both * share, both * (1 - share)]);
}
