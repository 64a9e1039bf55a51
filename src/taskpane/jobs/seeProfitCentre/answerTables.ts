import type { ProfitStatement } from "../../../core/customers/profitStatements";
import type { AnswerTable, SectionPart } from "../../job/AnswerView";
import { rounded } from "../../numbers/rounded";
import type { Says } from "../../says/Says";
import { LINES, PARTS, SUMS } from "./lines";
import type { StatedMoney } from "./statement";
import { traceName } from "./trace/TraceName";
import type { CentreWords } from "./words.en";

/** What the answer is put together with. */
export interface Telling {
  readonly says: Says<CentreWords>;
  readonly money: (amount: number) => string;
}

/** A line of a statement: how its figure is shown, and its change. */
type Shown = readonly [figure: keyof ProfitStatement, kind: "money" | "count" | "share" | "times"];

function tableOf(
  caption: string,
  shown: readonly Shown[],
  { now, before }: StatedMoney,
  { says: { words, numbers }, money }: Telling,
): AnswerTable {
  const { answer, lines } = words;
  const signed = (figure: number, shown: (amount: number) => string) => `${figure > 0 ? "+" : ""}${shown(figure)}`;
  const shownAs = { money, count: numbers.count, share: numbers.percent, times: numbers.plain };
  const points = (change: number) => answer.points(signed(rounded(100 * change, 1), numbers.plain));
  return {
    caption,
    heads: [answer.line, answer.now, ...(before ? [answer.before, answer.change] : [])],
    strong: 0,
    rows: shown.map(([figure, kind]) => {
      const [latest, earlier] = [now[figure], before?.[figure]];
      const text = (amount: number | undefined) => (amount === undefined ? "–" : shownAs[kind](amount));
      const change = latest === undefined || earlier === undefined ? undefined : latest - earlier;
      const changed = change === undefined ? "–" : kind === "share" ? points(change) : signed(change, shownAs[kind]);
      const cells = [text(latest), ...(before ? [text(earlier), changed] : [])];
      const traces = [
        isTraced(figure, now) ? traceName({ of: "line", figure, period: 0 }) : undefined,
        before && isTraced(figure, before) ? traceName({ of: "line", figure, period: 1 }) : undefined,
        change === undefined ? undefined : traceName({ of: "change", figure }),
      ];
      const called = words.trace.titles[figure];
      return { label: lines[LINES.indexOf(figure)], called, weight: weightOf(figure), cells, traces };
    }),
  };
}

/** How long it takes to earn a customer back can be followed even where most have not brought it yet. */
function isTraced(figure: keyof ProfitStatement, statement: ProfitStatement): boolean {
  return statement[figure === "daysToEarnBack" ? "costOfNewCustomer" : figure] !== undefined;
}

function weightOf(figure: keyof ProfitStatement): AnswerTable["rows"][number]["weight"] {
  if (SUMS.has(figure)) return "sum";
  return PARTS.has(figure) ? "part" : undefined;
}

/** Income, margin and profit, in the order that a manager reads it. */
export function statementPart(found: StatedMoney, telling: Telling): SectionPart {
  const { answer } = telling.says.words;
  const rows: readonly Shown[] = [
    ["income", "money"],
    ["incomeOfNew", "money"],
    ["incomeOfReturning", "money"],
    ["incomeOfOneTime", "money"],
    ["fulfilment", "money"],
    ["margin", "money"],
    ["marginOfNew", "money"],
    ["marginOfReturning", "money"],
    ["spentOnWinning", "money"],
    ["spentOnKeeping", "money"],
    ["profit", "money"],
  ];
  return {
    kind: "section",
    title: answer.statement,
    counted: answer.statementCounted,
    parts: [{ kind: "table", table: tableOf(answer.statement, rows, found, telling) }],
  };
}

/** What a customer costs and leaves, and what winning and keeping return. */
export function eachPart(found: StatedMoney, telling: Telling): SectionPart {
  const { answer } = telling.says.words;
  const rows: readonly Shown[] = [
    ["newCustomers", "count"],
    ["returningCustomers", "count"],
    ["costOfNewCustomer", "money"],
    ["marginOfNewCustomer", "money"],
    ["marginOfReturningCustomer", "money"],
    ["returnOnWinning", "times"],
    ["returnOnKeeping", "times"],
    ["daysToEarnBack", "count"],
    ["costOfMoneyBoundUp", "money"],
  ];
  return {
    kind: "section",
    title: answer.each,
    counted: answer.eachCounted,
    parts: [{ kind: "table", table: tableOf(answer.each, rows, found, telling) }],
  };
}
