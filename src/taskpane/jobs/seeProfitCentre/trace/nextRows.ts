import { retentionCounts } from "../../../../core/customers/retention";
import type { TraceLine, TraceView } from "../../../job/trace/TraceView";
import { addingUp } from "../../../numbers/addingUp";
import type { NextSplit } from "../nextSplit";
import { costOfMoneyLine, linesOf } from "./figureLines";
import { traceName } from "./TraceName";
import { rowsFrom, rowsOfOrders, type Tracing } from "./Tracing";

/** What those are worth who were sent by others. */
export function worthOfSentTrace(all: Tracing): TraceView | undefined {
  const { found, given, says, money } = all;
  const { words, numbers } = says;
  const { sent } = found;
  if (sent?.worth === undefined) return undefined;
  const { joinAnyway } = given.draft;
  const { trace } = words;
  return {
    title: trace.worthOfSent,
    shown: money(sent.worth),
    said: [joinAnyway === undefined ? trace.reckoned.costSaved : trace.reckoned.worthOfSent],
    lines: [
      { label: words.answer.sent, shown: numbers.count(sent.customers), trace: traceName({ of: "sent" }) },
      ...linesOf(["costOfNewCustomer"], 0, all),
      ...(joinAnyway === undefined
        ? []
        : [
            ...linesOf(["marginOfNewCustomer"], 0, all),
            { label: words.fields.joinAnyway.label, shown: numbers.share(joinAnyway) },
          ]),
    ],
  };
}

/** One of the two amounts of the next budget. */
export function splitTrace(to: "winning" | "keeping", all: Tracing): TraceView | undefined {
  const { found, says, money } = all;
  const { trace } = says.words;
  const split = splitIn(all);
  if (!split) return undefined;
  const title = trace.split[to];
  const shown = money(split[to]);
  const margin = linesOf(["marginOfReturning"], 0, all);
  if (to === "winning") {
    const share = { label: trace.splitShare, shown: says.numbers.share(split.share), trace: SHARE };
    return { title, shown, said: [trace.reckoned.splitWinning], lines: [...margin, share] };
  }
  const [income, less] = addingUp([found.now.marginOfReturning, -split.winning]);
  const winning = { label: trace.less(trace.split.winning), trace: traceName({ of: "split", to: "winning" }) };
  return {
    title,
    shown,
    said: [trace.reckoned.splitKeeping],
    lines: [...margin.map((line) => ({ ...line, shown: money(income) })), { ...winning, shown: money(less) }],
    sum: { label: trace.together, shown },
  };
}

const SHARE = traceName({ of: "splitShare" });

/** What the share for winning rests on: what winning and keeping took and brought in these days, and what was typed. */
export function splitShareTrace(all: Tracing): TraceView | undefined {
  const { given, says } = all;
  const { words, numbers } = says;
  const { trace, fields } = words;
  const split = splitIn(all);
  const { prospects, acquisitionCeiling, retentionCeiling } = given.draft;
  if (!split || prospects === undefined || acquisitionCeiling === undefined || retentionCeiling === undefined) {
    return undefined;
  }
  const { before, stayed } = countsOf(all);
  return {
    title: trace.splitShare,
    shown: numbers.share(split.share),
    said: [trace.reckoned.splitShare],
    lines: [
      ...linesOf(["spentOnWinning"], 0, all),
      { label: fields.prospects.label, shown: numbers.plain(prospects) },
      ...linesOf(["newCustomers"], 0, all),
      { label: fields.acquisitionCeiling.label, shown: numbers.share(acquisitionCeiling) },
      ...linesOf(["spentOnKeeping"], 0, all),
      ...linesOf(["newCustomers", "returningCustomers"], 1, all),
      { label: trace.retention, shown: numbers.percent(stayed / before), trace: traceName({ of: "retention" }) },
      { label: fields.retentionCeiling.label, shown: numbers.share(retentionCeiling) },
      ...linesOf(["marginOfReturningCustomer"], 0, all),
      costOfMoneyLine(all),
    ],
  };
}

/** How many of the customers of a span of days order in the next. */
export function retentionTrace(all: Tracing): TraceView | undefined {
  const { read, says } = all;
  const { trace } = says.words;
  if (!splitIn(all)) return undefined;
  const { before, stayed } = countsOf(all);
  const line = (label: string, count: number): TraceLine => ({ label, shown: says.numbers.count(count) });
  return {
    title: trace.retention,
    shown: says.numbers.percent(stayed / before),
    said: [trace.reckoned.retention],
    lines: [line(trace.customersBefore, before), line(trace.customersAgain, stayed)],
    cells: rowsFrom("orders", rowsOfOrders(read.orders, [...read.orders.keys()])),
  };
}

function countsOf({ read, found }: Tracing) {
  return retentionCounts(read.log, found.span.days);
}

function splitIn({ found: { split } }: Tracing): NextSplit | undefined {
  return split && !("why" in split) ? split : undefined;
}
