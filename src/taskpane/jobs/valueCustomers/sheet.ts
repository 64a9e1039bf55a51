import type { OrderTable } from "../../../imports/orders/OrderTable";
import { columnLetters } from "../../../workbook/a1";
import { foundWithDoubt } from "../../job/doubt";
import type { Data, Sheet } from "../../job/JobData";
import { nameOnSheet } from "../../job/JobWords";
import { inputs, type InputRow } from "../../job/inputs";
import { answers, type AnswerRow } from "../../job/parts";
import { sheetOf } from "../../job/sheetOf";
import type { Places, SheetPart } from "../../job/SheetPart";
import { costGives, costTerm } from "../../orders/cost";
import { canRefer, copyPart, orderCopy, ordersOnly, ownRefs, type OrderRefs } from "../../orders/orderRefs";
import { ordersCheck } from "../../orders/ordersCheck";
import { ordersFound } from "../../orders/ordersFound";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { moneyFormats } from "../../writing/excelMoney";
import { rowBelowFront } from "../../job/front";
import { valueFront } from "./sheetFront";
import { questionRows } from "./questionRows";
import { isWordedAlike, questionPart, reportPart } from "./sheetQuestions";
import { AHEAD_ROWS, aheadPart, knownToRow } from "./ahead/sheet";
import { listNames, listSheets } from "./lists/sheets";
import { CHART_ROWS, valueTables } from "./tables";
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
  knownTo: "known_up_to",
} as const;

/** A label, a figure, what is counted, and a gap; then the tables. */
const LEFT_WIDTHS = [290, 100, 96, 96, 96, 96, 96, 24];
const RIGHT_WIDTH = 126;
const COHORT_COLUMNS = 20;
/** The sheet of customer values: assumptions to change, figures, questions, and tables with their charts, all formulas. */
export function valueSheet(result: Valuation, { read }: ValueGiven, says: Says<ValueWords>): Sheet {
  const { orders: data } = read;
  const { sheet: words, fields, ahead } = says.words;
  const { currency } = data.table;
  const money = moneyFormats(says.numbers, currency);
  const front = valueFront(result, says, money, currency);
  const { count, share, day } = says.numbers;
  const report = { words: says.words.report, written: { count, share, day } };
  const isTranslated = !isWordedAlike(report.words);
  const own = canRefer(data);
  const notes = (copiedTo: number) => notesOf(data, own ? words.direct : words.copied(columnLetters(copiedTo)), says);
  const behindNames = listNames(result, says);
  const tableHead = rowBelowFront(front, { notes: notes(0).length, links: behindNames.length }) + CHART_ROWS + 1;
  return {
    name: words.name,
    tableName: "Customer_orders",
    cellStart: CELL_START,
    behind: behindNames,
    build(number, names) {
      const tables = (refs: OrderRefs) => {
        const cost = costTerm(result.assumptions.cost, refs, `${CELL_START}${number}_${NAMES.cost}`);
        return { result, words, report, fields, ahead, refs, cost, tableHead, money };
      };
      const behind = (refs: OrderRefs) =>
        isTranslated ? (column: number) => reportPart(tables(refs), column) : undefined;
      // Where the tables end, a copy of the orders may begin; they are as wide whatever their formulas look at.
      const { end } = valueTables(tables(ownRefs(data)), 0, behind(ownRefs(data)));
      const place = { row: tableHead, column: end };
      const copied = own ? undefined : orderCopy(data.table.orders, place, money.exact, says.texts.orderRoles);
      const cohortsAt = end + (copied ? copied.copy.columns.length + 1 : 0);
      const sheet: ValueSheet = tables(copied?.refs ?? ownRefs(data));
      const figures = figureRows(sheet);
      const top = (at: Places) => Math.max(at.row("answers") + figures.length, at.row("assumptions") + CHART_ROWS) + 2;
      const isAhead = !("why" in result.forecast);
      const copy: SheetPart[] = copied ? [copyPart(`Customer_orders${number}`, words.copy, copied.copy, place)] : [];
      return sheetOf({
        title: words.name,
        front,
        names,
        behind: listSheets(sheet, names.front, says),
        texts: says.texts,
        gives: {
          customerValue: "customerValue",
          ...costGives(result.assumptions.cost, { amount: "cost", share: "cost" }),
        },
        currency,
        notes: notes(end),
        check: ordersCheck(data, own, says.texts),
        widths: [
          ...LEFT_WIDTHS,
          ...new Array<number>(cohortsAt + COHORT_COLUMNS - LEFT_WIDTHS.length).fill(RIGHT_WIDTH),
        ],
        parts: [
          inputs("assumptions", words.assumptions, inputRows(sheet, number)),
          answers(words.answer, figures),
          ...(isAhead ? [aheadPart(sheet, top)] : []),
          questionPart(sheet, (at) => (isAhead ? at.row("ahead") + AHEAD_ROWS + 2 : top(at))),
          ...copy,
          ...valueTables(sheet, cohortsAt, behind(copied?.refs ?? ownRefs(data))).parts,
        ],
        rest: (at) => ({
          print: { columns: LEFT_WIDTHS.length - 1, rows: at.row("questions") + questionRows(result).length + 1 },
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
  const row = (field: FieldName, value: number, format: string, id: keyof typeof NAMES): InputRow => {
    return {
      ...{ id, label: nameOnSheet(fields[field]), value, format, name: `${CELL_START}${number}_${NAMES[id]}` },
      field: { entry: FORM[field], words: fields[field] },
    };
  };
  return [
    ...(cost.from === "amount" ? [row("costAmount", cost.perOrder, money.exact, "cost")] : []),
    ...(cost.from === "share" ? [row("costShare", cost.share, "0.0#%", "cost")] : []),
    row("highValueShare", highValueShare, "0.0#%", "highValueShare"),
    row("costOfMoney", costOfMoney, "0.0#%", "costOfMoney"),
    row("forecastDays", forecastDays, "#,##0", "forecastDays"),
    row("soonDays", soonDays, "#,##0", "soonDays"),
    ...knownToRow(sheet, `${CELL_START}${number}_${NAMES.knownTo}`),
  ];
}

function figureRows(sheet: ValueSheet): AnswerRow[] {
  const { result, words, refs, cost, money } = sheet;
  const { topShare, trial } = result;
  const figure = (id: keyof typeof words.answers, format: string, formula: AnswerRow["formula"]): AnswerRow => {
    return { id, label: words.answers[id], format, formula };
  };
  const values = valuesFormula(sheet);
  return [
    figure("customers", "#,##0", () => `ROWS(${values})-1`),
    figure("orders", "#,##0", () => (refs.hasRefunds ? `COUNTIF(${refs.amount},">=0")` : `ROWS(${refs.customer})`)),
    figure("customerValue", money.exact, () => `WORTH.CUSTOMERVALUE(${refs.customer},${refs.amount},${cost})`),
    figure("value", money.whole, ({ cell }) => `${cell("customers")}*${cell("customerValue")}`),
    figure("returnRate", "0.0%", () => `WORTH.RETURNRATE(${ordersOnly(refs).customer})`),
    ...(topShare === undefined
      ? []
      : [figure("topShare", "0.0%", ({ cell }) => `WORTH.CONCENTRATION(${values},${cell("highValueShare")})`)]),
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
