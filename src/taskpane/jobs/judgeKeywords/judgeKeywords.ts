import { KEYWORD_FORMAT } from "../../../imports/keywords/keywordFormat";
import { LAG_FORMAT } from "../../../imports/lags/lagFormat";
import { LAG_COLUMNS } from "../../../imports/lags/LagTable";
import { ORDER_FORMAT_WITHOUT_DATES } from "../../../imports/orders/orderFormat";
import { ORDER_COLUMNS } from "../../../imports/orders/OrderTable";
import { readTable } from "../../../imports/table/readTable";
import { RUNNING_HEADER, RUNNING_KEYWORDS, SAMPLE_CUSTOMER_VALUE } from "../../../sample/runningKeywords";
import { fieldViews, type FieldView } from "../../job/FieldView";
import type { Job } from "../../job/Job";
import { findingLines } from "../../keywords/findingLines";
import { summarySentence } from "../../keywords/summarySentence";
import { COST_TAKES, costFields, costOf } from "../../orders/cost";
import { isFarDates } from "../../orders/isFarDates";
import { ordersFound } from "../../orders/ordersFound";
import type { Says } from "../../says/Says";
import { judgeAnswer } from "./answer";
import { EpcPicture } from "./EpcPicture";
import { FORM, VALUE_SOURCES } from "./form";
import type { Read, JudgeGiven, JudgeFilling, Judged } from "./given";
import { judgeAll } from "./judge";
import { verdictsSheet } from "./sheet";
import { lagsFound, toComeFields, toComeRefusal } from "./toComeSaid";
import { toComeOf } from "./toCome";
import { usualOf } from "./usual";
import { usualFields } from "./usualSaid";
import { VerdictGroup } from "./VerdictGroup";
import { worthFrom } from "./worth";
import { de } from "./words.de";
import { en, type JudgeWords } from "./words.en";

/** "Judge running keywords": which keywords earn their clicks, which lose money, and which need more testing. */
export const judgeKeywords: Job<Read, typeof FORM, Judged, JudgeWords> = {
  id: "judgeKeywords",
  icon: "M3 3v14h14M3.5 16.5 16.5 4M6.5 7.5h.01M9.5 5h.01M11.5 13.5h.01M15 11h.01",
  words: { en, de },
  form: FORM,
  sources: {
    keywords: {
      read: (contents, choices) => readTable(KEYWORDS_TO_JUDGE, contents, choices),
      roles: ({ columns }) => [
        ...["keyword", "clicks", "cost", "conversions"],
        ...(columns.conversionValue ? ["conversionValue"] : []),
      ],
      found: ({ table }, { texts }) => summarySentence(table, texts),
      checks: ({ table, contents }, says) => findingLines(table, contents, says),
      sample: {
        sheetName: "Sample report",
        tableName: "Sample_report",
        rows: [RUNNING_HEADER, ...RUNNING_KEYWORDS],
        widths: [180, 70, 80, 90],
        formats: ["", "#,##0", "#,##0.00", "#,##0.##"],
      },
    },
    orders: {
      read: (contents, choices) => readTable(ORDER_FORMAT_WITHOUT_DATES, contents, choices),
      roles: ORDER_COLUMNS.filter((role) => role !== "date"),
      asked: ({ valueFrom }) => valueFrom === "orders",
      found: ordersFound,
      mayStayOpen: isFarDates,
    },
    lags: {
      read: (contents, choices) => readTable(LAG_FORMAT, contents, choices),
      roles: LAG_COLUMNS,
      asked: ({ lagFrom }) => lagFrom === "report",
      found: lagsFound,
    },
  },
  sampleDraft: ({ valueFrom, customerValue: typed }) =>
    valueFrom === "typed" && typed === undefined ? { customerValue: SAMPLE_CUSTOMER_VALUE } : {},
  takes: [
    {
      ...{ figure: "customerValue", field: "customerValue", also: { valueFrom: "typed" } },
      // What was found after all costs is offered to whoever goes by orders or by what the report calls value, too.
      at: ({ valueFrom }) => (valueFrom === "typed" ? "customerValue" : "valueFrom"),
    },
    ...COST_TAKES,
  ],
  fields: judgeFields,
  refuse: judgeRefusal,
  *work({ read, draft }) {
    const worth = worthFrom({ read, draft });
    yield 0.1;
    const value = worth ? worth.customerValue : draft.customerValue;
    const { confidence } = draft;
    if (value === undefined || confidence === undefined) throw new Error("A form without a customer value is refused");
    const toCome = toComeOf({ read, draft });
    const countedShare = toCome?.share ?? 1;
    const { from: usualFrom, ...usual } = usualOf(read.keywords.table.keywords, draft, countedShare);
    yield 0.2;
    const customersPerConversion = worth?.from === "report" ? 1 : draft.customersPerConversion;
    const assumptions = { ...draft, ...usual, customerValue: value, customersPerConversion, countedShare, confidence };
    const judgement = yield* judgeAll(read.keywords.table, assumptions);
    return { judgement, assumptions, usualFrom, toCome, worth };
  },
  answer: judgeAnswer,
  sheet: verdictsSheet,
  drawn: { picture: EpcPicture, group: VerdictGroup },
};

/** Keywords with what they did. It is asked where their clicks, cost and conversions stand. */
const KEYWORDS_TO_JUDGE: typeof KEYWORD_FORMAT = {
  ...KEYWORD_FORMAT,
  wanted: () => ["clicks", "cost", "conversions"],
};

function judgeFields(filling: JudgeFilling, result: Judged | undefined, says: Says<JudgeWords>): FieldView[] {
  const { number, choice } = fieldViews(FORM, filling.draft, says);
  return [
    ...valueFields(filling, result, says),
    ...(filling.draft.valueFrom === "report" ? [] : [number("customersPerConversion")]),
    ...usualFields(filling, says),
    ...toComeFields(filling, says),
    choice("confidence"),
    number("targetReturn"),
    number("periodsAhead"),
  ];
}

/** What a customer is worth, or what says it. */
function valueFields({ read, draft }: JudgeFilling, result: Judged | undefined, says: Says<JudgeWords>): FieldView[] {
  const { number, choice } = fieldViews(FORM, draft, says);
  const hasValues = read.keywords?.table.columns.conversionValue !== undefined || draft.valueFrom === "report";
  const from = choice(
    "valueFrom",
    VALUE_SOURCES.filter((one) => one !== "report" || hasValues),
  );
  const orders = read.orders?.table;
  const note = result?.worth ? [worthNote(result.worth, read, says)] : [];
  switch (draft.valueFrom) {
    case "orders":
      return [
        { ...from, look: "radio" },
        { kind: "source", name: "orders" },
        ...(orders ? costFields(draft, orders, says) : []),
        ...note,
      ];
    case "report":
      return [{ ...from, look: "radio" }, ...costFields(draft, undefined, says), ...note];
    default:
      return [{ ...from, look: "radio" }, number("customerValue")];
  }
}

/** What the orders or the report say a customer is worth, in a sentence. */
function worthNote(
  worth: NonNullable<Judged["worth"]>,
  read: JudgeFilling["read"],
  { words, numbers }: Says<JudgeWords>,
): FieldView {
  const ordered = worth.from === "orders" ? read.orders?.table.currency : undefined;
  const money = (amount: number) => numbers.money(amount, ordered ?? read.keywords?.table.currency);
  const value = money(worth.customerValue);
  if (worth.from === "report") {
    const conversions = numbers.plain(worth.conversions);
    return { kind: "note", text: words.reportedWorth({ value, total: money(worth.value), conversions }) };
  }
  const [customers, orders] = [numbers.count(worth.customers), numbers.count(worth.orders)];
  return { kind: "note", text: words.worth({ value, customers, orders }) };
}

function judgeRefusal({ read, draft }: JudgeGiven, says: Says<JudgeWords>): string | undefined {
  const { refusal } = says.words;
  const { keywords, columns } = read.keywords.table;
  if (keywords.length === 0) return refusal.noKeywords;
  if (!columns.clicks || !columns.cost || !columns.conversions) return refusal.noColumns;
  return valueRefusal({ read, draft }, refusal) ?? toComeRefusal({ read, draft }, says);
}

function valueRefusal({ read, draft }: JudgeGiven, refusal: JudgeWords["refusal"]): string | undefined {
  if (draft.valueFrom === "typed") return draft.customerValue === undefined ? refusal.noValue : undefined;
  if (draft.valueFrom === "report") {
    if (!costOf(draft, undefined)) return refusal.noCost;
    return worthFrom({ read, draft }) ? undefined : refusal.noReportedValue;
  }
  if (read.orders?.table.orders.length === 0) return refusal.noOrders;
  return costOf(draft, read.orders?.table) ? undefined : refusal.noCost;
}
