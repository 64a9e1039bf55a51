import { conversionBelief } from "../../../core/clicks/conversionBelief";
import { pauseAfter } from "../../../core/clicks/learning/pauseAfter";
import { verdict } from "../../../core/clicks/verdict";
import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import type { PlanRow } from "../../../imports/plans/PlanTable";
import type { TrackGiven } from "./given";
import { areLive } from "./live";
import { matchedWith, type Matched, type Matching } from "./matched";

/** Where a keyword stands: what has to be done first stands first. */
export const PHASES = ["pause", "roi", "testing", "notStarted", "untested"] as const;
export type Phase = (typeof PHASES)[number];

export interface Tracked extends Matched {
  readonly phase: Phase;
  /** The clicks that its test is to take. */
  readonly clicksPlanned: number;
  readonly clicks: number;
  readonly cost: number;
  readonly conversions: number;
  /** Of a keyword in its test: clicks until it is over, or until it is paused if none of them sells. */
  readonly clicksToGo: number | undefined;
  /** Of a click so far; as planned before the first. */
  readonly cpc: number;
  /** Money that a click is expected to bring. */
  readonly epc: number;
  /** How much of its clicks, money and sales is the test's: its clicks up to those planned. */
  readonly testShare: number;
}

export interface Tracking {
  /** By phase, the dearest first. */
  readonly keywords: readonly Tracked[];
  readonly matching: Matching;
  /** Days of the report are dates that formulas can compare: undefined where it has none, or some that are years apart. */
  readonly days: { readonly index: number; readonly first: number; readonly last: number } | undefined;
  readonly customerValue: number;
}

/** More clicks ahead are not gone through. */
export const MOST_AHEAD = 40_000;

/** Where the test stands that was planned. */
export function trackingOf({ read, draft }: TrackGiven, customerValue: number): Tracking {
  const { plan, report } = read;
  const matching = matchedWith(plan.table, report.table, report.contents);
  const keywords = matching.rows.map((row) => trackedOf(row, draft, customerValue));
  const order = ({ phase }: Tracked) => PHASES.indexOf(phase);
  return {
    keywords: keywords.sort(
      (a, b) => order(a) - order(b) || b.cost - a.cost || b.planned.setAside - a.planned.setAside,
    ),
    matching,
    days: areLive(read, matching).report.figures ? daysOf(read.report) : undefined,
    customerValue,
  };
}

/** The whole clicks that the money of a test buys at the price of the plan. */
export function clicksPlannedFor({ setAside, price }: Pick<PlanRow, "setAside" | "price">): number {
  return price > 0 ? Math.round(setAside / price) : 0;
}

function trackedOf(row: Matched, draft: TrackGiven["draft"], customerValue: number): Tracked {
  const { planned, seen } = row;
  const clicksPlanned = clicksPlannedFor(planned);
  const { clicks, cost, conversions } = figuresOf(seen);
  const { usualRate, usualClicks = 1 / usualRate, confidence = 0.9 } = draft;
  const cpc = clicks > 0 ? cost / clicks : planned.price;
  const evidence = { customers: conversions, clicks, usualRate, usualClicks };
  const { a, b } = conversionBelief(evidence);
  const epc = (customerValue * a) / (a + b);
  const ahead = Math.min(
    MOST_AHEAD,
    Math.max((planned.ahead ?? draft.clicksAhead) - clicks, clicksPlanned - clicks, 0),
  );
  const toGo = pauseAfter({
    ...{ cpc, customerValue, clicksAhead: ahead, sales: 0 },
    ...{ usualRate: a / (a + b), usualClicks: a + b },
  });
  const word = verdict({ ...evidence, cpc, customerValue, confidence });
  const phase = phaseOf({ clicks, clicksPlanned, toGo, pays: epc >= cpc, word });
  return {
    ...row,
    ...{ phase, clicksPlanned, clicks, cost, conversions, cpc, epc },
    clicksToGo: phase === "testing" ? Math.min(clicksPlanned - clicks, toGo) : undefined,
    testShare: clicks > 0 ? Math.min(1, clicksPlanned / clicks) : 1,
  };
}

interface Standing {
  readonly clicks: number;
  readonly clicksPlanned: number;
  /** Clicks, none of which sells, after which the next is not worth its price. */
  readonly toGo: number;
  readonly pays: boolean;
  readonly word: ReturnType<typeof verdict>;
}

/**
 * A test is over once its clicks are used up, or earlier, where it is sure enough that they pay, or the next click is worth less than
 * it costs. Then the keyword runs on for what it earns, or is paused.
 */
function phaseOf({ clicks, clicksPlanned, toGo, pays, word }: Standing): Phase {
  if (clicks === 0) return clicksPlanned === 0 ? "untested" : "notStarted";
  if (word === "Profitable") return "roi";
  if (clicks >= clicksPlanned) return pays ? "roi" : "pause";
  return toGo === 0 || word === "Unprofitable" ? "pause" : "testing";
}

/** What cannot be is not counted: more sales than clicks, or figures below 0. */
function figuresOf(seen: KeywordRecord | undefined) {
  const figure = (role: "clicks" | "cost" | "conversions") => Math.max(0, seen?.[role] ?? 0);
  const clicks = figure("clicks");
  return { clicks, cost: figure("cost"), conversions: Math.min(clicks, figure("conversions")) };
}

/** Excel's dates from 2000 to 2100. */
const [EARLIEST, LATEST] = [36_526, 73_050];
/** No test takes longer: a day that is further from the others is a slip. */
const MOST_DAYS = 1100;

function daysOf({ table, contents }: TrackGiven["read"]["report"]): Tracking["days"] {
  const index = table.columns.date?.index;
  if (index === undefined) return undefined;
  const days = table.keywords.flatMap(({ rows }) => rows.map((row) => contents.values[row][index]));
  const isDay = (day: unknown): day is number => typeof day === "number" && day >= EARLIEST && day < LATEST;
  if (days.length === 0 || !days.every(isDay)) return undefined;
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  return last - first > MOST_DAYS ? undefined : { index, first, last };
}
