import { readSpendTable } from "../../../imports/channels/readSpendTable";
import { SPEND_COLUMNS, type SpendTable } from "../../../imports/channels/SpendTable";
import type { PeriodTable } from "../../../imports/periods/PeriodTable";
import { spend, SPEND_HEADER } from "../../../sample/spend";
import { fieldViews, type FieldView } from "../../job/FieldView";
import type { Job } from "../../job/Job";
import type { Given } from "../../job/JobData";
import { COST_TAKES, costFields, costOf } from "../../orders/cost";
import { isFarDates } from "../../orders/isFarDates";
import { ORDER_SAMPLE } from "../../orders/orderSample";
import { ordersFound } from "../../orders/ordersFound";
import type { Says } from "../../says/Says";
import { centreAnswer } from "./answer";
import { type CentreTable, ordersOf, periodsIn, readCentreTable, rolesOfCentre } from "./centreTable";
import { FORM, SPEND_FIELDS, SPLIT_FIELDS } from "./form";
import { spendFound } from "./found";
import { sourcesIn, type CentreFilling, type Read } from "./given";
import { periodsAnswer } from "./periods/answer";
import { periodsFound } from "./periods/found";
import { otherDays, periodsRefused } from "./periods/refused";
import { periodsSheet } from "./periods/sheet";
import { mayTellTaken, statementOfPeriods } from "./periods/statementOfPeriods";
import { centreSheet } from "./sheet";
import type { Stated } from "./stated";
import { spanOf, spanOfDays, type StatementSpan } from "./span";
import { statementOf } from "./statement";
import { centreTrace } from "./trace/trace";
import { usuallySent, usualUse } from "./uses";
import { centreQueries } from "./warehouse";
import { de } from "./words.de";
import { en, type CentreWords } from "./words.en";

/** "See marketing as a profit centre": what customers bring beside what winning and keeping them takes. */
export const seeProfitCentre: Job<Read, typeof FORM, Stated, CentreWords> = {
  id: "seeProfitCentre",
  icon: "M3 17h14M5 14v-4M10 14V6M15 14V9M3.5 6.5 8 3l3.5 1.5L17 2.5",
  words: { en, de },
  form: FORM,
  sources: {
    orders: {
      read: readCentreTable,
      roles: rolesOfCentre,
      found: (data, says) => {
        const [orders, periods] = [ordersOf(data), periodsIn(data)];
        return orders ? ordersFound(orders, says) : periods && periodsFound(periods.table, says);
      },
      mayStayOpen: isFarDates,
      sample: ORDER_SAMPLE,
    },
    spend: {
      read: readSpendTable,
      roles: SPEND_COLUMNS,
      asked: ({ spendFrom }) => spendFrom === "table",
      found: spendFound,
      mayStayOpen: isFarDates,
      sample: {
        sheetName: "Sample spend",
        tableName: "Sample_spend",
        rows: [SPEND_HEADER, ...spend()],
        widths: [80, 120, 80],
        formats: ["yyyy-mm", "", "#,##0.00"],
      },
    },
  },
  // The invented spend is that of the shop whose orders are invented.
  sampleDraft: () => ({ spendFrom: "table", days: 180, lapseDays: 180, uses: {} }),
  takes: [
    ...COST_TAKES,
    { figure: "costOfMoney", field: "costOfMoney" },
    { figure: "acquisitionCeiling", field: "acquisitionCeiling" },
    { figure: "retentionCeiling", field: "retentionCeiling" },
  ],
  fields: centreFields,
  refuse: centreRefusal,
  *work({ read, draft }) {
    const [orders, periods] = [ordersOf(read.orders), periodsIn(read.orders)];
    if (periods) return { periods: yield* statementOfPeriods({ read: { ...read, orders: periods }, draft }) };
    if (!orders) throw new Error("There is nothing that was read");
    return { orders: yield* statementOf({ read: { ...read, orders }, draft }) };
  },
  answer: (result, { read, draft }, says) => {
    const [orders, periods] = [ordersOf(read.orders), periodsIn(read.orders)];
    if (result.periods && periods)
      return periodsAnswer(result.periods, { read: { ...read, orders: periods }, draft }, says);
    if (result.orders && orders) return centreAnswer(result.orders, { read: { ...read, orders }, draft }, says);
    throw new Error("An answer is about what was read");
  },
  trace: (figure, result, { read, draft }, says) => {
    const orders = ordersOf(read.orders);
    return result.orders && orders && centreTrace(figure, result.orders, { read: { ...read, orders }, draft }, says);
  },
  sheet: (result, { read, draft }, says) => {
    const [orders, periods] = [ordersOf(read.orders), periodsIn(read.orders)];
    if (result.periods && periods)
      return periodsSheet(result.periods, { read: { ...read, orders: periods }, draft }, says);
    return result.orders && orders && centreSheet(result.orders, { read: { ...read, orders }, draft }, says);
  },
  database: { below: "data", asks: ["table", "customer", "day", "amount", "cost"], queries: centreQueries },
};

function centreFields({ read, draft }: CentreFilling, _: unknown, says: Says<CentreWords>): FieldView[] {
  const { words } = says;
  const { number, choice, each } = fieldViews(FORM, draft, says);
  const { orders, periods } = read.orders?.table ?? {};
  const spends = draft.spendFrom === "table" ? read.spend?.table : undefined;
  const span = spanIn(read.orders?.table, spends, draft);
  const sources = sourcesIn(orders);
  return [
    ...(periods ? takenFields(draft, periods, says) : costFields(draft, orders, says)),
    {
      ...number("days"),
      instead: draft.days === undefined ? insteadOfDays(span, periods !== undefined, says) : undefined,
    },
    { ...choice("spendFrom"), look: "radio" },
    ...(draft.spendFrom === "table"
      ? [
          { kind: "source", name: "spend" } as const,
          ...(spends && spends.channels.length > 0 ? [each("uses", namesOf(spends.channels), usualUse)] : []),
        ]
      : SPEND_FIELDS.map((field) => {
          const view = number(field);
          return { ...view, why: [span && daysOf(field, span, says), view.why].filter(Boolean).join(" ") };
        })),
    number("costOfMoney"),
    number("lapseDays"),
    ...(sources.length > 0 ? [each("sentBy", sources, usuallySent), number("joinAnyway")] : []),
    { kind: "group", ...words.group, fields: SPLIT_FIELDS.map(number) },
  ];
}

/** The days that the statement is for, as far as they are known. */
function spanIn(
  table: CentreTable | undefined,
  spends: SpendTable | undefined,
  { days }: CentreFilling["draft"],
): StatementSpan | undefined {
  if (table?.periods) return table.periods.told && spanOfDays(table.periods.told, spends);
  return table?.orders && spanOf(table.orders, spends, days);
}

function insteadOfDays(span: StatementSpan | undefined, isTold: boolean, { words, numbers }: Says<CentreWords>) {
  if (!span) return undefined;
  const days = numbers.count(span.days);
  return isTold ? words.periods.daysTold(days) : words.daysTaken(days);
}

/** The costs of periods, which the query may have taken off already. */
function takenFields(draft: CentreFilling["draft"], periods: PeriodTable, says: Says<CentreWords>): FieldView[] {
  const { taken } = says.words.periods;
  return costFields(draft, mayTellTaken(periods), says).map((field) => {
    if (field.kind !== "choice") return field;
    const options = field.options.map((one) => (one.value === "column" ? { ...one, label: taken } : one));
    return { ...field, options };
  });
}

/** More channels than these are campaigns, and nobody looks each of them over. */
const MOST_CHANNELS = 30;

function namesOf(channels: readonly { readonly name: string }[]): string[] {
  return channels.slice(0, MOST_CHANNELS).map(({ name }) => name);
}

/** The days that a figure of spend is for. */
function daysOf(
  field: (typeof SPEND_FIELDS)[number],
  { asOf, days }: StatementSpan,
  { words, numbers }: Says<CentreWords>,
): string {
  const last = field.endsWith("Now") ? asOf : asOf - days;
  return words.spentIn(numbers.day(last - days + 1), numbers.day(last));
}

function centreRefusal(given: Given<Read, typeof FORM>, says: Says<CentreWords>): string | undefined {
  const { read, draft } = given;
  const { refusal } = says.words;
  const { orders, periods } = read.orders.table;
  const wrong = periods
    ? (periodsRefused({ contents: read.orders.contents, table: periods }, says) ?? otherDays(periods, draft.days, says))
    : orders.orders.length === 0
      ? refusal.noOrders
      : undefined;
  if (wrong) return wrong;
  return costOf(draft, periods ? mayTellTaken(periods) : orders) ? spendRefusal(given, says) : refusal.noCost;
}

/** Why what was spent cannot be set beside what customers brought. */
function spendRefusal({ read, draft }: Given<Read, typeof FORM>, { words, numbers }: Says<CentreWords>) {
  const { refusal } = words;
  const { table } = read.orders;
  const spends = draft.spendFrom === "table" ? read.spend?.table : undefined;
  if (!spends && (draft.winningNow === undefined || draft.keepingNow === undefined)) return refusal.noSpend;
  if (spends?.channels.length === 0) return refusal.noChannels;
  if (table.currency !== undefined && spends?.currency !== undefined && table.currency !== spends.currency) {
    return refusal.otherCurrency(table.currency, spends.currency);
  }
  const span = spanIn(table, spends, draft);
  if (!span) return refusal.apart;
  const ends = spends?.covered?.to;
  if (table.periods && ends !== undefined && ends < span.asOf) {
    return words.periods.refusal.spendEnds({ spend: numbers.day(ends), orders: numbers.day(span.asOf) });
  }
  return span.knows.now
    ? undefined
    : refusal.tooShort(numbers.day(spends?.covered?.from ?? 0), numbers.count(span.days));
}
