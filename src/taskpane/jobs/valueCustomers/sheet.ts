import type { OrderTable } from "../../../imports/orders/OrderTable";
import { foundWithDoubt } from "../../job/doubt";
import type { Data, Sheet } from "../../job/JobData";
import { nameOnSheet } from "../../job/JobWords";
import { inputs, type InputRow } from "../../job/inputs";
import { answers, type AnswerRow } from "../../job/parts";
import { spokenIn } from "../../job/said";
import { sheetOf } from "../../job/sheetOf";
import type { Places } from "../../job/SheetPart";
import { costGives, costTerm } from "../../orders/cost";
import { canRefer, copyPart, orderCopy, ordersOnly, ownRefs } from "../../orders/orderRefs";
import { ordersCheck } from "../../orders/ordersCheck";
import { ordersFound } from "../../orders/ordersFound";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { dateFormats } from "../../writing/excelDates";
import { moneyFormats } from "../../writing/excelMoney";
import { valueFront } from "./sheetFront";
import { questionRows } from "./questionRows";
import { isWordedAlike, questionPart, reportPart } from "./sheetQuestions";
import { AHEAD_ROWS, aheadPart, knownToRow } from "./ahead/sheet";
import { campaignInputs } from "./campaign/inputs";
import { campaignCustomers } from "./campaign/sheet";
import { behindWords, namesBehind, valuesBehind } from "./behind";
import { listNames, listSheets } from "./lists/sheets";
import { CHART_ROWS, curvePart } from "./tables";
import { valuesFormula, type ValueSheet } from "./ValueSheet";
import { FORM, type FieldName } from "./form";
import type { ValueGiven } from "./given";
import type { Valuation } from "./valuation";
import type { ValueWords } from "./words.en";

/** What the names of the cells start with; those of the second sheet begin with Value2. */
const CELL_START = "Value";
const NAMES = {
  cost: "fulfilment_cost",
  highValueShare: "high_value",
  costOfMoney: "cost_of_money",
  forecastDays: "days_ahead",
  soonDays: "soon_days",
  bridgeDays: "first_days",
  knownTo: "known_up_to",
} as const;

/** A label, a figure, what is counted, and a gap; then hidden columns. */
const WIDTHS = [290, 100, 96, 96, 96, 96, 96, 24];
const CURVE = WIDTHS.length;
const REPORT = CURVE + 3;
const CAMPAIGN = REPORT + 4;

/** The sheets of customer values: assumptions to change, figures and questions, and behind them tables, all formulas. */
export function valueSheet(result: Valuation, { read }: ValueGiven, says: Says<ValueWords>): Sheet {
  const { orders: data } = read;
  const { sheet: words, fields, ahead } = says.words;
  const { currency } = data.table;
  const money = moneyFormats(says.numbers, currency);
  const dates = dateFormats(says.numbers.locale);
  const front = valueFront(result, says, money, currency);
  const { count, share, day } = says.numbers;
  const report = { words: says.words.report, written: { count, share, day } };
  const own = canRefer(data);
  const lists = listNames(result, says);
  const behind = namesBehind(result, !own);
  return {
    name: words.name,
    tableName: "Customer_orders",
    cellStart: CELL_START,
    behind: [...lists, ...behind.map((name) => behindWords(name, says.words).name)],
    build(number, names, only) {
      const copiedTo = names.behind.at(lists.length + behind.indexOf("orders"));
      const copied = own
        ? undefined
        : orderCopy(data.table.orders, copiedTo ?? "", { money: money.exact, day: dates.day }, says.texts.orderRoles);
      const refs = copied?.refs ?? ownRefs(data);
      const cost = (at: Places) => costTerm(result.assumptions.cost, refs, () => at.cell("cost"));
      const { bridge: bridgeWords, campaign: campaignWords } = says.words;
      const said = { bridgeWords, campaignWords, spoken: spokenIn(says.numbers, currency), count };
      const sheet: ValueSheet = { result, words, report, fields, ahead, refs, cost, money, dates, ...said };
      const figures = figureRows(sheet);
      const isAhead = !("why" in result.forecast);
      const top = (at: Places) => Math.max(at.row("answers") + figures.length, at.row("assumptions") + CHART_ROWS) + 2;
      const copy = copied ? [copyPart(`Customer_orders${number}`, words.copy, copied.copy)] : [];
      return sheetOf({
        only,
        title: words.name,
        front,
        texts: says.texts,
        gives: {
          customerValue: "customerValue",
          costOfMoney: "costOfMoney",
          ...costGives(result.assumptions.cost, { amount: "cost", share: "cost" }),
        },
        currency,
        notes: notesOf(data, own ? words.direct : words.copied(copiedTo ?? ""), says),
        check: ordersCheck(data, own, says.texts),
        widths: WIDTHS,
        columns: WIDTHS.length - 1,
        parts: [
          inputs("assumptions", words.assumptions, inputRows(sheet, number)),
          answers(words.answer, figures),
          ...(isAhead ? [aheadPart(sheet, top)] : []),
          questionPart(sheet, (at) => (isAhead ? at.row("ahead") + AHEAD_ROWS + 2 : top(at))),
          ...curvePart(sheet, CURVE),
          ...(isWordedAlike(report.words) ? [] : [reportPart(sheet, REPORT)]),
          ...(behind.includes("campaign") ? campaignCustomers(sheet, CAMPAIGN) : []),
        ],
        names,
        behind: [...listSheets(sheet, says), ...valuesBehind(behind, sheet, copy)],
        rest: (at) => ({
          print: { columns: WIDTHS.length - 1, rows: at.row("questions") + questionRows(result).length + 1 },
        }),
      });
    },
  };
}

/** Where the orders came from, and what the formulas look at. */
function notesOf(data: Data<OrderTable>, looksAt: string, says: Says<ValueWords>): string[] {
  const found = foundWithDoubt(ordersFound(data, says), data, says);
  return [says.words.sheet.from(placeNamed(data.contents), found), looksAt];
}

/** A row for every assumption. */
function inputRows(sheet: ValueSheet, number: number | ""): InputRow[] {
  const { result, fields, money } = sheet;
  const { cost, highValueShare, costOfMoney, forecastDays, soonDays } = result.assumptions;
  const { days } = result.parting;
  const row = (field: FieldName, value: number, format: string, id: keyof typeof NAMES): InputRow => {
    return {
      ...{ id, label: nameOnSheet(fields[field]), value, format, name: `${CELL_START}${number}_${NAMES[id]}` },
      field: { name: field, entry: FORM[field], words: fields[field] },
    };
  };
  return [
    ...(cost.from === "amount" ? [row("costAmount", cost.perOrder, money.exact, "cost")] : []),
    ...(cost.from === "share" ? [row("costShare", cost.share, "0.0#%", "cost")] : []),
    row("highValueShare", highValueShare, "0.0#%", "highValueShare"),
    row("costOfMoney", costOfMoney, "0.0#%", "costOfMoney"),
    row("forecastDays", forecastDays, "#,##0", "forecastDays"),
    row("soonDays", soonDays, "#,##0", "soonDays"),
    ...(days === undefined ? [] : [row("bridgeDays", days, "#,##0", "bridgeDays")]),
    ...campaignInputs(sheet, `${CELL_START}${number}`),
    ...knownToRow(sheet, `${CELL_START}${number}_${NAMES.knownTo}`),
  ];
}

function figureRows(sheet: ValueSheet): AnswerRow[] {
  const { result, words, refs, cost, money } = sheet;
  const { topShare, trial } = result;
  const figure = (id: keyof typeof words.answers, format: string, formula: AnswerRow["formula"]): AnswerRow => {
    return { id, label: words.answers[id], format, formula };
  };
  const values = (at: Places) => valuesFormula(sheet, at);
  return [
    figure("customers", "#,##0", (at) => `ROWS(${values(at)})-1`),
    figure("orders", "#,##0", () => (refs.hasRefunds ? `COUNTIF(${refs.amount},">=0")` : `ROWS(${refs.customer})`)),
    figure("customerValue", money.exact, (at) => `WORTH.CUSTOMERVALUE(${refs.customer},${refs.amount},${cost(at)})`),
    figure("value", money.whole, ({ cell }) => `${cell("customers")}*${cell("customerValue")}`),
    figure("returnRate", "0.0%", () => `WORTH.RETURNRATE(${ordersOnly(refs).customer})`),
    ...(topShare === undefined
      ? []
      : [figure("topShare", "0.0%", (at) => `WORTH.CONCENTRATION(${values(at)},${at.cell("highValueShare")})`)]),
    ...("why" in trial
      ? []
      : [
          // The last week alone has an error; the others, and the heading, add nothing.
          figure("error", "+0.0%;-0.0%", () => {
            const { customer, date } = ordersOnly(refs);
            return `SUM(INDEX(WORTH.FORECASTCHECK(${customer},${date}),0,4))`;
          }),
        ]),
  ];
}
