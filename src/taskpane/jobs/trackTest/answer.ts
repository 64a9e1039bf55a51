import { sum } from "../../../core/numeric/sum";
import type { AnswerPart, AnswerView } from "../../job/AnswerView";
import { isolated } from "../../texts/isolated";
import { rounded } from "../../numbers/rounded";
import type { Says } from "../../says/Says";
import { byMonth } from "./byMonth";
import type { TrackGiven } from "./given";
import { totalsOf } from "./totals";
import { PHASES, type Phase, type Tracked, type Tracking } from "./tracking";
import type { TrackWords } from "./words.en";

const NAMES_LISTED = 8;
const LISTED = 8;

/** What to do about the keywords of a test, what both phases took and brought, and each keyword with its figures. */
export function trackAnswer(tracking: Tracking, { read }: TrackGiven, says: Says<TrackWords>): AnswerView {
  const { words, numbers } = says;
  const money = (amount: number) => numbers.money(amount, read.report.table.currency ?? read.plan.table.currency);
  const count = (phase: Phase) => numbers.count(tracking.keywords.filter((one) => one.phase === phase).length);
  const { answer } = words;
  const sentence = (["pause", "roi", "testing", "notStarted"] as const)
    .map((phase) => answer[phase](count(phase)))
    .filter(Boolean)
    .join(" ");
  return {
    sentence,
    parts: [
      { kind: "sentence", text: sentence },
      figuresPart(tracking, read.report, says, money),
      ...strangersPart(tracking, says),
      ...phasesParts(tracking, read.report, says, money),
      ...PHASES.flatMap((phase) => groupPart(phase, tracking, says, money)),
    ],
  };
}

type Money = (amount: number) => string;

function strangersPart({ matching: { strangers } }: Tracking, { words, numbers }: Says<TrackWords>): AnswerPart[] {
  if (strangers.length === 0) return [];
  const { strangers: say, andMore } = words.answer;
  const names = strangers.slice(0, NAMES_LISTED).map(({ keyword }) => isolated(keyword));
  const more = strangers.length > NAMES_LISTED ? andMore(numbers.count(strangers.length - NAMES_LISTED)) : "";
  return [{ kind: "notice", intent: "info", text: say(numbers.count(strangers.length), names.join(", ") + more) }];
}

function figuresPart(
  tracking: Tracking,
  report: TrackGiven["read"]["report"],
  { words: { answer }, numbers }: Says<TrackWords>,
  money: Money,
): AnswerPart {
  const { test } = totalsOf(tracking, report);
  const planned = sum(tracking.keywords.map((one) => one.planned.setAside));
  const toGo = sum(tracking.keywords.map(({ clicksToGo = 0 }) => clicksToGo));
  return {
    kind: "figures",
    figures: [
      {
        shown: money(test.spent),
        label: answer.spent,
        counted: answer.spentCounted(money(planned)),
        measures: [{ id: "spent", unit: "money", value: test.spent, called: answer.spent }],
      },
      {
        shown: numbers.count(toGo),
        label: answer.toGo,
        counted: answer.toGoCounted,
        measures: [{ id: "toGo", unit: "count", value: toGo, called: answer.toGo }],
      },
    ],
  };
}

function phasesParts(
  tracking: Tracking,
  report: TrackGiven["read"]["report"],
  { words: { answer }, numbers }: Says<TrackWords>,
  money: Money,
): AnswerPart[] {
  const { test, roi } = totalsOf(tracking, report);
  const { heads, monthHeads } = answer;
  const rows = [
    { label: answer.test, ...test },
    { label: answer.roiPhase, ...roi },
  ].map(({ label, clicks, spent, sales, earned }) => {
    return { label, cells: [numbers.count(clicks), money(spent), shownSales(sales, numbers), money(earned - spent)] };
  });
  const months = byMonth(tracking, report).map((one) => {
    const sales = shownSales(one.testSales + one.roiSales, numbers);
    return { label: numbers.month(one.month), cells: [money(one.testSpent), money(one.roiSpent), sales] };
  });
  const table: AnswerPart = {
    kind: "table",
    table: { caption: answer.phases, heads: [heads.phase, heads.clicks, heads.spent, heads.sales, heads.gain], rows },
  };
  const monthTable: AnswerPart = {
    kind: "table",
    table: {
      caption: answer.months,
      heads: [monthHeads.month, monthHeads.test, monthHeads.roi, monthHeads.sales],
      rows: months,
    },
  };
  const parts = [table, ...(months.length > 0 ? [monthTable] : [])];
  return [{ kind: "section", title: answer.phases, counted: answer.phasesCounted, parts }];
}

/** Shares of sales by phase are rarely whole. */
function shownSales(sales: number, numbers: Says<TrackWords>["numbers"]): string {
  return numbers.plain(rounded(sales, 1));
}

/** The keywords of one phase, each with what to do and its figures; of many the first, and what to do about the others. */
function groupPart(phase: Phase, { keywords }: Tracking, says: Says<TrackWords>, money: Money): AnswerPart[] {
  const { words, numbers } = says;
  const own = keywords.filter((one) => one.phase === phase);
  if (own.length === 0) return [];
  const rest = own.slice(LISTED);
  const lines = rest.map((one) => words.answer.line(isolated(one.planned.keyword), todoOf(one, says, money)));
  return [
    {
      kind: "section",
      title: words.answer.group(words.phase[phase], numbers.count(own.length)),
      parts: [
        ...own.slice(0, LISTED).flatMap((one): AnswerPart[] => [
          { kind: "text", text: words.answer.line(nameOf(one), `${todoOf(one, says, money)}.`) },
          { kind: "text", text: figuresOf(one, says, money), isSmall: true },
        ]),
        ...(rest.length > 0
          ? [{ kind: "more", summary: words.answer.others(numbers.count(rest.length)), lines } as const]
          : []),
      ],
    },
  ];
}

function figuresOf(one: Tracked, { words, numbers }: Says<TrackWords>, money: Money): string {
  return words.answer.figures({
    clicks: numbers.count(one.clicks),
    planned: numbers.count(one.clicksPlanned),
    spent: money(one.cost),
    money: money(one.planned.setAside),
    sales: numbers.plain(one.conversions),
  });
}

/** One keyword may be tested in several campaigns and match types. */
function nameOf({ planned: { keyword, told } }: Tracked): string {
  return [keyword, told.matchType, told.campaign, told.adGroup]
    .filter(Boolean)
    .map((part) => isolated(part))
    .join(" · ");
}

function todoOf(one: Tracked, { words: { todo }, numbers }: Says<TrackWords>, money: Money): string {
  const { phase, clicksToGo = 0, clicks, clicksPlanned } = one;
  const prices = { cpc: money(one.cpc), epc: money(one.epc) };
  switch (phase) {
    case "pause":
    case "roi":
      return todo[phase](prices);
    case "testing": {
      const isSooner = clicksToGo < clicksPlanned - clicks;
      return todo[isSooner ? "testingUnless" : "testing"](numbers.count(clicksToGo));
    }
    case "notStarted":
      return todo.notStarted(numbers.count(clicksPlanned));
    case "untested":
      return todo.untested;
  }
}
