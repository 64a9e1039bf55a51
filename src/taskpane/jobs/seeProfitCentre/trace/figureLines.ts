import type { ProfitStatement } from "../../../../core/customers/profitStatements";
import type { TraceLine } from "../../../job/trace/TraceView";
import type { Statement } from "../statement";
import { traceName } from "./TraceName";
import type { Tracing } from "./Tracing";

export type StatementFigure = keyof ProfitStatement;

/** Figures of the statement that others are reckoned from, each to be followed further; those of the days before say so. */
export function linesOf(figures: readonly StatementFigure[], period: number, all: Tracing): TraceLine[] {
  return figures.flatMap((figure): TraceLine[] => {
    const value = statementIn(period, all)?.[figure];
    if (value === undefined) return [];
    const trace = traceName({ of: "line", figure, period });
    const { trace: words, answer } = all.says.words;
    const label = words.titles[figure];
    return [{ label: period === 0 ? label : `${label}: ${answer.before}`, shown: shownOf(figure, value, all), trace }];
  });
}

export function costOfMoneyLine({ given, says }: Tracing): TraceLine {
  return { label: says.words.fields.costOfMoney.label, shown: says.numbers.share(given.draft.costOfMoney) };
}

export function statementIn(period: number, { found }: Tracing): Statement["now"] | undefined {
  return period === 0 ? found.now : found.before;
}

const COUNTS: ReadonlySet<StatementFigure> = new Set(["newCustomers", "returningCustomers", "daysToEarnBack"]);

export function shownOf(figure: StatementFigure, value: number, { says: { numbers }, money }: Tracing): string {
  if (figure === "shareOnWinning") return numbers.share(value);
  if (figure.startsWith("returnOn")) return numbers.plain(value);
  return COUNTS.has(figure) ? numbers.plain(value) : money(value);
}
