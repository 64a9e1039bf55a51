import { likeliest } from "../../numeric/likeliest";
import { averageGap } from "../averageGap";
import { type Fitted, named } from "../Fitted";
import { demandRepeatOrders, type Histories } from "../Histories";
import { returning } from "../returning";
import type { Rival } from "../rivalOf";
import { sentAhead, thinned } from "../thinned";
import type { ParetoNbd } from "./ParetoNbd";
import { paretoNbdSurface } from "./surface";

/** r, orders per average gap at the start (r / alpha in those units), s, leaving per average gap (s / beta). */
const STARTS = [
  [0.5, 1.5, 0.6, 0.6],
  [2, 1, 0.3, 0.2],
  [1, 3, 2, 1],
];
/** r and s: the smaller s, the sooner those leave who leave, and the longer the others stay. */
const LEAVE_OR_STAY = [
  [1, 0.06],
  [3, 0.15],
];
/** The share of customers that is taken to have left lies within these bounds. */
const LEAST_SHARE = 0.02;
/** Further out, models can no longer be told apart. */
const LEAST = 1e-5;
const MOST = 1e5;

/**
 * Fits the Pareto/NBD model: customers order at random, each at a rate of their own, and may leave for good at any time,
 * each with a rate of their own.
 *
 * Source: Schmittlein, Morrison & Colombo (1987), Counting Your Customers: Who Are They and What Will They Do Next?,
 * Management Science 33, 1-24.
 * @param rival of many customers, a model that is no match for this one is of no interest, and the search for it need not come to rest
 * @throws NoAnswer for fewer than two customers, no repeat orders, or a search that does not come to rest
 * @example fitParetoNbd(groupHistories({ repeatOrders: [2, 0, 1], recency: [30, 0, 2], age: [39, 39, 38] })).parameters.r
 */
export function fitParetoNbd(histories: Histories, rival?: Rival): Fitted<ParetoNbd> {
  demandRepeatOrders(histories);
  const gap = averageGap(histories);
  const found = likeliest({
    surfaceAt: paretoNbdSurface(histories),
    ...sentAhead(histories, thinned, paretoNbdSurface),
    starts: [
      ...STARTS.map(([r, rate, s, leaving]) => [r, (r / rate) * gap, s, (s / leaving) * gap]),
      ...leaveOrStay(histories),
    ],
    floor: rival?.floor,
    isHopeless: rival?.isHopeless,
    lowest: [LEAST, LEAST * gap, LEAST, LEAST * gap],
    highest: [MOST, MOST * gap, MOST, MOST * gap],
  });
  return named("Pareto/NBD", ["r", "alpha", "s", "beta"], found);
}

/**
 * Starts at which as many customers as ordered once have left by now, and the others order at their own pace: beta solves
 * (1 + T/beta)^-s = share that stayed.
 */
function leaveOrStay(histories: Histories): number[][] {
  const { once, gap, age } = returning(histories);
  const share = Math.min(Math.max(once, LEAST_SHARE), 1 - LEAST_SHARE);
  return LEAVE_OR_STAY.map(([r, s]) => [r, r * gap, s, age / Math.expm1(-Math.log1p(-share) / s)]);
}
