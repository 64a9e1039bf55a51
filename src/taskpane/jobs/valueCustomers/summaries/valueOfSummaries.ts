import {
  learnFromOrders,
  type OrderModelReport,
  type SpendingHistories,
} from "../../../../core/forecast/learnFromOrders";
import { demandTold } from "../../../../core/forecast/fitOrderModel";
import { makeBase } from "../../../../core/forecast/range/Base";
import { NoAnswer } from "../../../../core/NoAnswer";
import { sum } from "../../../../core/numeric/sum";
import type { SummaryTable } from "../../../../imports/summaries/SummaryTable";
import { unanswered, type Unanswered } from "../../../../sentences/Unanswered";
import type { FittedModel } from "../../../../warehouse/questions/scoreCustomers";
import type { Cost } from "../../../orders/cost";
import { type Ahead, rangesAhead } from "../ahead/ahead";
import type { ValueDraft } from "../form";

/** What the value of customers who were summed up rests on. */
interface SummaryTerms extends Pick<ValueDraft, "costOfMoney" | "forecastDays"> {
  readonly cost: Cost;
}

/** What customers summed up in a database are worth. Money is after fulfilment costs unless said otherwise. */
export interface SummedUp {
  readonly assumptions: SummaryTerms;
  readonly customers: number;
  readonly orders: number;
  readonly spend: number;
  readonly value: number;
  readonly customerValue: number;
  /** Of all customers, those who ordered on a later day than their first. */
  readonly returnRate: number;
  readonly forecast: Ahead | Unanswered;
  /** What the database can score each customer by; undefined where nothing could be learnt. */
  readonly scoring: FittedModel | undefined;
}

/** Those that a database can work out. */
const IN_A_DATABASE = ["BG/NBD", "MBG/NBD"] as const;

/** Values customers who were summed up, in steps, as `valuation` does those whose orders are there. */
export function* valueOfSummaries(table: SummaryTable, terms: SummaryTerms): Generator<number, SummedUp> {
  const { rows, asOf } = table;
  if (asOf === undefined) throw new Error("Rows that do not tell their day are refused");
  const all = (of: (row: SummaryTable["rows"][number]) => number) => sum(Float64Array.from(rows, of));
  const [customers, orders, spend] = [all((row) => row.customers), all((row) => row.orders), all((row) => row.spend)];
  const value = spend - costIn(terms.cost, { orders, spend, told: all((row) => row.cost) });
  const found = {
    assumptions: terms,
    ...{ customers, orders, spend, value },
    customerValue: value / customers,
    returnRate: all((row) => (row.repeatOrders > 0 ? row.customers : 0)) / customers,
  };
  yield 0.1;
  const column = (name: "repeatOrders" | "recency" | "age" | "averageOrderValue" | "customers") =>
    Float64Array.from(rows, (row) => row[name]);
  const histories = {
    ...{ repeatOrders: column("repeatOrders"), recency: column("recency"), age: column("age") },
    ...{ averageOrderValue: column("averageOrderValue"), customers: column("customers") },
  };
  try {
    const report = learnFromOrders(histories, "auto");
    yield 0.6;
    const model = demandTold(report, "auto");
    const base = makeBase(histories, report, { days: terms.forecastDays, costOfMoney: terms.costOfMoney });
    const forecast: Ahead = {
      model: model.name,
      ...{ startsOn: asOf, lastDay: asOf },
      ranges: rangesAhead(base, [], spend > 0 ? value / spend : 0),
      warnings: report.warnings,
    };
    yield 0.8;
    return { ...found, forecast, scoring: scoringBy(report, histories) };
  } catch (error) {
    return { ...found, forecast: unanswered(error), scoring: undefined };
  }
}

function costIn(cost: Cost, { orders, spend, told }: { orders: number; spend: number; told: number }): number {
  switch (cost.from) {
    case "amount":
      return cost.perOrder * orders;
    case "share":
      return cost.share * spend;
    case "column":
      return told;
  }
}

/** The model itself where a database can work it out, else the likelier of those. */
function scoringBy(report: OrderModelReport, histories: SpendingHistories): FittedModel | undefined {
  const spend = report.spend?.parameters;
  if (report.model.name !== "Pareto/NBD") return { ...report.model, spend };
  const fitted = IN_A_DATABASE.flatMap((name) => {
    try {
      const { model, logLikelihood } = learnFromOrders({ ...histories, averageOrderValue: undefined }, name);
      return model.name === "Pareto/NBD" ? [] : [{ model, logLikelihood }];
    } catch (error) {
      if (error instanceof NoAnswer) return [];
      throw error;
    }
  });
  if (fitted.length === 0) return undefined;
  const { model } = fitted.reduce((best, each) => (each.logLikelihood > best.logLikelihood ? each : best));
  return { ...model, spend };
}
