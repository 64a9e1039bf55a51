import { MONTHS, PERIODS } from "../../core/customers/period";
import { isMissing } from "../cells/isMissing";
import type { CellKind } from "../table/CellKind";
import type { CellReader } from "../table/cellReader";
import type { ColumnNames, Columns } from "../table/ColumnNames";
import { none, tableFormat, type NoRecord } from "../table/TableFormat";
import type { TableReading } from "../table/TableReading";
import {
  BUCKET_COLUMNS,
  BUCKET_TOLD,
  EARNED_FIGURES,
  type EarnedStep,
  FLOW_FIGURES,
  type NoPeriodWhy,
  PERIOD_COLUMNS,
  PERIOD_FIGURES,
  type PeriodColumn,
  type PeriodFigure,
  type PeriodReading,
  type PeriodsTold,
  type SummedFlow,
  type SummedPeriod,
  TOLD_FIGURES,
} from "./PeriodTable";

/** As the query calls them; databases may write them in capitals. */
export const PERIOD_HEADINGS: Readonly<Record<PeriodColumn, string>> = {
  period: "period",
  newCustomers: "new_customers",
  returningCustomers: "returning_customers",
  ordersOfNew: "orders_of_new",
  ordersOfReturning: "orders_of_returning",
  incomeOfNew: "income_of_new",
  incomeOfReturning: "income_of_returning",
  incomeOfOneTime: "income_of_one_time",
  costOfNew: "cost_of_new",
  costOfReturning: "cost_of_returning",
  flowFirstDay: "flow_first_day",
  opening: "opening",
  gained: "gained",
  back: "back",
  lost: "lost",
  closing: "closing",
  daysSinceFirst: "days_since_first",
  halfEarned: "half_earned",
  mostEarned: "most_earned",
  lastingDays: "lasting_days",
  periodDays: "period_days",
  costPerOrder: "cost_per_order",
  costShare: "cost_share",
  lapseDays: "lapse_days",
  flowMonths: "flow_months",
  couldStay: "could_stay",
  stayed: "stayed",
  allRows: "all_rows",
  asOf: "as_of",
  since: "since",
};

const COLUMN_NAMES = Object.fromEntries(
  PERIOD_COLUMNS.map((role) => [role, [PERIOD_HEADINGS[role]]] as const),
) as unknown as ColumnNames<PeriodColumn>;

const KINDS: Readonly<Record<PeriodColumn, CellKind>> = {
  ...{ period: "whole", newCustomers: "whole", returningCustomers: "whole" },
  ...{ ordersOfNew: "whole", ordersOfReturning: "whole", incomeOfNew: "money", incomeOfReturning: "money" },
  ...{ incomeOfOneTime: "money", costOfNew: "money", costOfReturning: "money" },
  ...{ flowFirstDay: "date", opening: "whole", gained: "whole", back: "whole", lost: "whole", closing: "whole" },
  ...{ daysSinceFirst: "whole", halfEarned: "money", mostEarned: "money", lastingDays: "whole" },
  ...{ periodDays: "whole", costPerOrder: "money", lapseDays: "whole", flowMonths: "whole" },
  ...{ costShare: "number", couldStay: "whole", stayed: "whole", allRows: "whole", asOf: "date", since: "date" },
};

/** What makes a table one of these: nothing else has all of them. */
const TELLING = ["period", "periodDays", "incomeOfNew", "incomeOfReturning"] as const;

/** A row of any kind, and what it tells of all, however its cells show that. */
interface ReadRow {
  readonly row: number;
  readonly period?: SummedPeriod;
  readonly flow?: SummedFlow;
  readonly step?: EarnedStep;
  readonly told: string;
}

/**
 * What new customers and those who returned brought, period by period, as a database summed it up, below that how fast those won in the
 * period before earned back what they cost, and how many customers came, came back and were lost. Rows are records all: none of them sums
 * others up.
 */
export const PERIOD_FORMAT = tableFormat({
  columns: COLUMN_NAMES,
  cells: KINDS,
  // Every row has it, whichever kind it is of.
  key: "periodDays",
  needed: TELLING,
  totals: "atFoot",
  averages: false,
  isRecord: () => true,
  row: (cells) => (row) => readAny(row, cells),
  gather: periodsOf,
});

/** Whether columns make a table of periods summed up. */
export function arePeriods(columns: Columns<PeriodColumn>): boolean {
  return TELLING.every((column) => columns[column]?.by === "name");
}

type Cells = CellReader<PeriodColumn>;
type Not = NoRecord<NoPeriodWhy | "blank">;

function readAny(row: number, cells: Cells): ReadRow | Not {
  const holds = (roles: readonly PeriodColumn[]) => roles.some((role) => !isMissing(cells.cell(row, role)));
  const [isPeriod, isFlow] = [holds(["period"]), holds(["flowFirstDay", ...FLOW_FIGURES])];
  const isStep = holds(EARNED_FIGURES);
  if (!isPeriod && !isFlow && !isStep) return none("blank");
  // No row is of two kinds.
  if (isFlow && (isPeriod || isStep)) return none("impossible", cells.held(row, "flowFirstDay"));
  const told = [
    ...[...TOLD_FIGURES, ...BUCKET_TOLD].map((role) => cells.figure(row, role).value),
    ...(["asOf", "since"] as const).map((role) => cells.day(row, role)),
  ].join();
  if (isPeriod) {
    const period = readPeriod(row, cells);
    return "none" in period ? period : { row, told, period };
  }
  if (isFlow) {
    const flow = readFlow(row, cells);
    return "none" in flow ? flow : { row, told, flow };
  }
  const step = readStep(row, cells);
  return "none" in step ? step : { row, told, step };
}

/** The figures of a row, or the first that is none. */
function figuresIn<Role extends PeriodColumn>(
  row: number,
  roles: readonly Role[],
  cells: Cells,
): Readonly<Record<Role, number>> | Not {
  const read = roles.map((role) => [role, cells.figure(row, role).value] as const);
  const unread = read.find(([role, value]) => value === undefined && cells.has(role));
  if (unread) return none("figure", cells.held(row, unread[0]));
  return Object.fromEntries(read.map(([role, value]) => [role, value ?? 0])) as Record<Role, number>;
}

const WHOLE: readonly PeriodFigure[] = ["newCustomers", "returningCustomers", "ordersOfNew", "ordersOfReturning"];

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

/** Whoever ordered has an order at least. */
function readPeriod(row: number, cells: Cells): SummedPeriod | Not {
  const figures = figuresIn(row, ["period", ...PERIOD_FIGURES], cells);
  if ("none" in figures) return figures;
  const { period, newCustomers, returningCustomers, ordersOfNew, ordersOfReturning } = figures;
  const holds =
    isCount(period) &&
    WHOLE.every((role) => isCount(figures[role])) &&
    ordersOfNew >= newCustomers &&
    ordersOfReturning >= returningCustomers;
  return holds ? { row, ...figures } : none("impossible", cells.held(row, "period"));
}

/** Whoever is there at the end was there at the beginning or came, and was not lost. */
function readFlow(row: number, cells: Cells): SummedFlow | Not {
  const figures = figuresIn(row, FLOW_FIGURES, cells);
  if ("none" in figures) return figures;
  const firstDay = cells.day(row, "flowFirstDay");
  if (firstDay === undefined) return none("figure", cells.held(row, "flowFirstDay"));
  const { opening, gained, back, lost, closing } = figures;
  const holds = FLOW_FIGURES.every((role) => isCount(figures[role])) && opening + gained + back - lost === closing;
  if (!holds) return none("leak", cells.held(row, "flowFirstDay"));
  return { row, firstDay, ...figures, lostShare: opening > 0 ? lost / opening : undefined };
}

/** More than half of all have earned no more than half of them have. */
function readStep(row: number, cells: Cells): EarnedStep | Not {
  const figures = figuresIn(row, ["daysSinceFirst", "halfEarned", "mostEarned"], cells);
  if ("none" in figures) return figures;
  const { daysSinceFirst: day, halfEarned: half, mostEarned: most } = figures;
  const lasting = cells.figure(row, "lastingDays").value ?? 0;
  const holds = isCount(day) && isCount(lasting) && most <= half;
  return holds ? { row, day, half, most, lasting } : none("impossible", cells.held(row, "daysSinceFirst"));
}

function periodsOf(
  rows: readonly ReadRow[],
  table: TableReading<PeriodColumn, NoPeriodWhy | "blank">,
  cells: Cells,
): PeriodReading {
  const [first] = rows;
  const hasBucket = BUCKET_COLUMNS.some((role) => cells.has(role));
  const isGiven = (role: PeriodColumn) => hasBucket || !BUCKET_COLUMNS.some((one) => one === role);
  const missing = PERIOD_COLUMNS.filter((role) => isGiven(role) && !cells.has(role));
  return {
    periods: rows.flatMap(({ period }) => period ?? []).sort((a, b) => a.period - b.period),
    flow: rows.flatMap(({ flow }) => flow ?? []).sort((a, b) => a.firstDay - b.firstDay),
    earned: rows.flatMap(({ step }) => step ?? []).sort((a, b) => a.day - b.day),
    told: first && missing.length === 0 ? toldBy(first.row, cells, hasBucket) : undefined,
    isMixed: rows.some(({ told }) => told !== first.told),
    missing,
    leftOut: table.leftOut,
  };
}

function toldBy(row: number, cells: Cells, hasBucket: boolean): PeriodsTold | undefined {
  const figure = (role: PeriodColumn) => cells.figure(row, role).value;
  const [asOf, since] = [cells.day(row, "asOf"), cells.day(row, "since")];
  const [days, allRows] = [figure("periodDays"), figure("allRows")];
  if (asOf === undefined || since === undefined || !isDays(days) || allRows === undefined) return undefined;
  const bucket = hasBucket ? bucketToldBy(figure("lapseDays"), figure("flowMonths")) : undefined;
  if (hasBucket && !bucket) return undefined;
  return {
    ...{ asOf, since, days, allRows, bucket },
    costPerOrder: figure("costPerOrder") ?? 0,
    costShare: figure("costShare") ?? 0,
    couldStay: figure("couldStay"),
    stayed: figure("stayed") ?? 0,
  };
}

function bucketToldBy(lapseDays: number | undefined, months: number | undefined): PeriodsTold["bucket"] {
  const period = PERIODS.find((one) => MONTHS[one] === months);
  return isDays(lapseDays) && period ? { lapseDays, period } : undefined;
}

function isDays(days: number | undefined): days is number {
  return days !== undefined && Number.isInteger(days) && days >= 1;
}
