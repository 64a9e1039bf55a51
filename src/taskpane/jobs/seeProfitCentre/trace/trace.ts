import { total } from "../../../../core/numeric/total";
import type { TraceLine, TraceView } from "../../../job/trace/TraceView";
import { addingUp } from "../../../numbers/addingUp";
import type { Says } from "../../../says/Says";
import type { CentreGiven } from "../given";
import type { Statement } from "../statement";
import type { CentreWords } from "../words.en";
import { earnBackTrace, newCustomersTrace, returningCustomersTrace, sentTrace } from "./customerRows";
import { costOfMoneyLine, linesOf, shownOf, statementIn, type StatementFigure } from "./figureLines";
import { flowTrace } from "./flowRows";
import { retentionTrace, splitShareTrace, splitTrace, worthOfSentTrace } from "./nextRows";
import { isLineOfRows, placesOf, rowsIn, rowsTrace } from "./orderRows";
import { channelTrace, spentTrace } from "./spendRows";
import { traceName, traceNamed } from "./TraceName";
import { rowsFrom, daysSaid, tracing, type Tracing } from "./Tracing";

/** What a figure of the answer comes from: the figures that it is reckoned from, or the rows that add up to it. */
export function centreTrace(
  name: string,
  found: Statement,
  given: CentreGiven,
  says: Says<CentreWords>,
): TraceView | undefined {
  const all = tracing(found, given, says);
  const { trace, answer, periodTitle } = { ...says.words, periodTitle: says.words.answer.picture };
  const of = traceNamed(name);
  switch (of.of) {
    case "line":
      return lineTrace(of.figure, of.period, all);
    case "change":
      return changeTrace(of.figure, all);
    case "period":
      return { title: periodTitle, ...periodTrace(of.period, all) };
    case "spent":
      return { title: answer.spent, ...spentTrace(["winning", "keeping"], of.period, all) };
    case "channel": {
      const traced = channelTrace(of.name, of.period, all);
      return traced && { title: of.name, ...traced };
    }
    case "flow": {
      const traced = flowTrace(of.column, of.row, all);
      return traced && { title: `${answer.bucket}: ${answer.flow[of.column]}`, ...traced };
    }
    case "paidFor":
      return found.paidFor === undefined
        ? undefined
        : {
            title: trace.titles.paidFor,
            shown: says.numbers.share(found.paidFor),
            said: [trace.reckoned.paidFor],
            lines: linesOf(["nextBudget", "spentOnWinning"], 0, all),
          };
    case "sent":
      return { title: answer.sent, ...sentTrace(all) };
    case "worthOfSent":
      return worthOfSentTrace(all);
    case "split":
      return splitTrace(of.to, all);
    case "splitShare":
      return splitShareTrace(all);
    case "retention":
      return retentionTrace(all);
  }
}

/** A line of the statement. */
function lineTrace(figure: StatementFigure, period: number, all: Tracing): TraceView | undefined {
  const { trace } = all.says.words;
  const title = trace.titles[figure];
  if (isLineOfRows(figure)) return { title, ...rowsTrace(figure, period, all) };
  if (figure === "daysToEarnBack") return { title, ...earnBackTrace(period, all) };
  const value = statementIn(period, all)?.[figure];
  if (value === undefined) return undefined;
  switch (figure) {
    case "income":
    case "margin":
    case "profit":
    case "nextBudget":
      return { title, ...sumTrace(figure, period, value, all) };
    case "spentOnWinning":
      return { title, ...spentTrace(["winning"], period, all) };
    case "spentOnKeeping":
      return { title, ...spentTrace(["keeping"], period, all) };
    case "newCustomers":
      return { title, ...newCustomersTrace(period, all) };
    case "returningCustomers":
      return { title, ...returningCustomersTrace(period, all) };
    default:
      return {
        title,
        shown: shownOf(figure, value, all),
        said: [daysSaid(all, period), trace.reckoned[figure]],
        lines: [
          ...linesOf(RECKONED[figure], period, all),
          ...(figure === "costOfMoneyBoundUp" ? [costOfMoneyLine(all)] : []),
        ],
      };
  }
}

/** The figures that a figure is reckoned from. */
const RECKONED = {
  shareOnWinning: ["spentOnWinning", "spentOnKeeping"],
  costOfNewCustomer: ["spentOnWinning", "newCustomers"],
  marginOfNewCustomer: ["marginOfNew", "newCustomers"],
  marginOfReturningCustomer: ["marginOfReturning", "returningCustomers"],
  returnOnWinning: ["marginOfNew", "spentOnWinning"],
  returnOnKeeping: ["marginOfReturning", "spentOnKeeping"],
  costOfMoneyBoundUp: ["spentOnWinning", "daysToEarnBack"],
} as const satisfies Partial<Record<StatementFigure, readonly StatementFigure[]>>;

/** The figures that add up to one, and those that come off. */
const SUM_OF = {
  income: [
    ["incomeOfNew", 1],
    ["incomeOfReturning", 1],
  ],
  margin: [
    ["income", 1],
    ["fulfilment", -1],
  ],
  profit: [
    ["margin", 1],
    ["spentOnWinning", -1],
    ["spentOnKeeping", -1],
  ],
  nextBudget: [
    ["marginOfReturning", 1],
    ["spentOnKeeping", -1],
  ],
} as const satisfies Partial<Record<StatementFigure, readonly (readonly [StatementFigure, 1 | -1])[]>>;

function sumTrace(figure: keyof typeof SUM_OF, period: number, value: number, all: Tracing): Omit<TraceView, "title"> {
  const { says, money } = all;
  const { trace } = says.words;
  const terms = SUM_OF[figure];
  const amounts = addingUp(terms.map(([term, sign]) => sign * (statementIn(period, all)?.[term] ?? 0)));
  const isOfRows = figure === "income" || figure === "margin";
  return {
    shown: money(value),
    said: [daysSaid(all, period)],
    lines: terms.map(([term, sign], i): TraceLine => {
      const label = trace.titles[term];
      return {
        label: sign < 0 ? trace.less(label) : label,
        shown: money(amounts[i]),
        trace: traceName({ of: "line", figure: term, period }),
      };
    }),
    sum: { label: trace.together, shown: money(value) },
    cells: isOfRows
      ? rowsFrom(
          "orders",
          rowsIn(all, period).flatMap((row) => placesOf(all, row)),
        )
      : undefined,
  };
}

function changeTrace(figure: StatementFigure, all: Tracing): TraceView | undefined {
  const { found, says } = all;
  const { trace, answer } = says.words;
  const [now, before] = [found.now[figure], found.before?.[figure]];
  if (now === undefined || before === undefined) return undefined;
  const line = (label: string, value: number, period: number): TraceLine => {
    return { label, shown: shownOf(figure, value, all), trace: traceName({ of: "line", figure, period }) };
  };
  return {
    title: `${trace.titles[figure]}: ${answer.change}`,
    shown: shownOf(figure, total([now, -before]), all),
    said: [trace.nowLessBefore],
    lines: [line(answer.now, now, 0), line(answer.before, before, 1)],
  };
}

/** A bar of the picture. */
function periodTrace(period: number, all: Tracing): Omit<TraceView, "title"> {
  const { found, says, money } = all;
  const { trace, answer } = says.words;
  const bar = found.periods.at(-1 - period);
  const line = (figure: "incomeOfReturning" | "incomeOfNew", value: number): TraceLine => {
    return { label: trace.titles[figure], shown: money(value), trace: traceName({ of: "line", figure, period }) };
  };
  if (!bar) return { shown: "", said: [], lines: [] };
  return {
    shown: money(total([bar.ofReturning, bar.ofNew])),
    said: [daysSaid(all, period)],
    lines: [
      line("incomeOfReturning", bar.ofReturning),
      line("incomeOfNew", bar.ofNew),
      ...(bar.spent === undefined
        ? []
        : [{ label: answer.spent, shown: money(bar.spent), trace: traceName({ of: "spent", period }) }]),
    ],
  };
}
