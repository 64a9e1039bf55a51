import { ORDER_FORMAT } from "../../../imports/orders/orderFormat";
import { ORDER_COLUMNS } from "../../../imports/orders/OrderTable";
import { readSpendTable } from "../../../imports/channels/readSpendTable";
import { SPEND_COLUMNS } from "../../../imports/channels/SpendTable";
import { readTable } from "../../../imports/table/readTable";
import { spend, SPEND_HEADER } from "../../../sample/spend";
import { fieldViews, type FieldView } from "../../job/FieldView";
import type { Job } from "../../job/Job";
import { COST_TAKES, costFields, costOf } from "../../orders/cost";
import { isFarDates } from "../../orders/isFarDates";
import { ORDER_SAMPLE } from "../../orders/orderSample";
import { ordersFound } from "../../orders/ordersFound";
import type { Says } from "../../says/Says";
import { centreAnswer } from "./answer";
import { FORM, SPEND_FIELDS, SPLIT_FIELDS } from "./form";
import { spendFound } from "./found";
import { sourcesIn, type CentreFilling, type CentreGiven, type Read } from "./given";
import { centreSheet } from "./sheet";
import { spanOf, type StatementSpan } from "./span";
import { statementOf, type Statement } from "./statement";
import { centreTrace } from "./trace/trace";
import { usuallySent, usualUse } from "./uses";
import { centreQueries } from "./warehouse";
import { de } from "./words.de";
import { en, type CentreWords } from "./words.en";

/** "See marketing as a profit centre": what customers bring beside what winning and keeping them takes. */
export const seeProfitCentre: Job<Read, typeof FORM, Statement, CentreWords> = {
  id: "seeProfitCentre",
  icon: "M3 17h14M5 14v-4M10 14V6M15 14V9M3.5 6.5 8 3l3.5 1.5L17 2.5",
  words: { en, de },
  form: FORM,
  sources: {
    orders: {
      read: (contents, choices) => readTable(ORDER_FORMAT, contents, choices),
      roles: ORDER_COLUMNS,
      found: ordersFound,
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
  work: statementOf,
  answer: centreAnswer,
  trace: centreTrace,
  sheet: centreSheet,
  database: { below: "data", asks: ["table", "customer", "day", "amount", "cost"], queries: centreQueries },
};

function centreFields({ read, draft }: CentreFilling, _: unknown, says: Says<CentreWords>): FieldView[] {
  const { words, numbers } = says;
  const { number, choice, each } = fieldViews(FORM, draft, says);
  const orders = read.orders?.table;
  const spends = draft.spendFrom === "table" ? read.spend?.table : undefined;
  const span = orders && spanOf(orders, spends, draft.days);
  const sources = sourcesIn(orders);
  const days = number("days");
  return [
    ...costFields(draft, orders, says),
    { ...days, instead: days.value === undefined && span ? words.daysTaken(numbers.count(span.days)) : undefined },
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

function centreRefusal({ read, draft }: CentreGiven, { words: { refusal }, numbers }: Says<CentreWords>) {
  const { orders, currency } = read.orders.table;
  if (orders.length === 0) return refusal.noOrders;
  if (!costOf(draft, read.orders.table)) return refusal.noCost;
  const spends = draft.spendFrom === "table" ? read.spend?.table : undefined;
  if (!spends && (draft.winningNow === undefined || draft.keepingNow === undefined)) return refusal.noSpend;
  if (spends?.channels.length === 0) return refusal.noChannels;
  if (currency !== undefined && spends?.currency !== undefined && currency !== spends.currency) {
    return refusal.otherCurrency(currency, spends.currency);
  }
  const span = spanOf(read.orders.table, spends, draft.days);
  if (!span) return refusal.apart;
  return span.knows.now
    ? undefined
    : refusal.tooShort(numbers.day(spends?.covered?.from ?? 0), numbers.count(span.days));
}
