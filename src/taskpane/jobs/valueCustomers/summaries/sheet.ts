import { DAYS_A_WEEK } from "../../../../core/forecast/customerHistories";
import { SUMMARY_FIGURES, type SummaryTable } from "../../../../imports/summaries/SummaryTable";
import { number } from "../../../job/form";
import { rowBelowFront } from "../../../job/front";
import { inputs, type InputRow } from "../../../job/inputs";
import type { Data, Sheet } from "../../../job/JobData";
import { nameOnSheet } from "../../../job/JobWords";
import { answers, type AnswerRow } from "../../../job/parts";
import type { Places, SheetPart } from "../../../job/SheetPart";
import { TABLE_ROW } from "../../../job/sheetBehind";
import { sheetOf } from "../../../job/sheetOf";
import { costGives } from "../../../orders/cost";
import { growthCheck } from "../../../lookup/growthCheck";
import type { Says } from "../../../says/Says";
import { placeNamed } from "../../../texts/isolated";
import { dateFormats } from "../../../writing/excelDates";
import { type MoneyFormats, moneyFormats } from "../../../writing/excelMoney";
import { FORM } from "../form";
import { modelParts } from "../modelPart";
import type { ValueWords } from "../words.en";
import { summariesFound } from "./found";
import { summaryFront } from "./sheetFront";
import { canReferToSummaries, copiedSummaryRefs, ownSummaryRefs, summaryCopy, type SummaryRefs } from "./summaryRefs";
import type { SummedUp } from "./valueOfSummaries";
import { WEEKS_CHART_ROWS, expected, weeksPart } from "./weeksPart";

/** What the names of the cells start with. */
const CELL_START = "Summed";
const TABLE_NAME = "Customers_summed_up";
const NAMES = { cost: "cost", costOfMoney: "cost_of_money", forecastDays: "days_ahead" } as const;
const WIDTHS = [250, 110, 136, 120, 136, 120, 24];
/** Of the model's on the sheet behind, and of what is copied. */
const MODEL_WIDTHS = [220, 270];
const COPY_WIDTH = 110;
/** Two years, so that more days can be typed than were asked for. */
const LEAST_WEEKS = 105;

/** The sheet of customers whom a database summed up: assumptions to change, what they are worth and what is to come, all formulas. */
export function summarySheet(found: SummedUp, data: Data<SummaryTable>, says: Says<ValueWords>): Sheet {
  const { written } = says.words.summaries;
  const { currency, rows } = data.table;
  const { forecastDays } = found.assumptions;
  const money = moneyFormats(says.numbers, currency);
  const front = summaryFront(found, says, money, currency);
  const isOwn = canReferToSummaries(data);
  const isKnown = !("why" in found.forecast);
  const weeks = Math.max(LEAST_WEEKS, Math.ceil(forecastDays / DAYS_A_WEEK));
  const behind = isKnown ? [written.behind.model] : [];
  const copied = {
    row: rowBelowFront(front, { notes: 2, links: behind.length }) + 1,
    column: WIDTHS.length,
  };
  const refsOn = (front: string) => (isOwn ? ownSummaryRefs(data) : copiedSummaryRefs(rows.length, front, copied));
  return {
    name: written.name,
    tableName: TABLE_NAME,
    cellStart: CELL_START,
    behind: behind.map(({ name }) => name),
    build(which, names, only) {
      const refs = refsOn(names.front);
      return sheetOf({
        only,
        title: written.name,
        front,
        texts: says.texts,
        gives: {
          ...{ customerValue: "customerValue", costOfMoney: "costOfMoney" },
          ...costGives(found.assumptions.cost, { amount: "cost", share: "cost" }),
        },
        currency,
        notes: [
          written.from(placeNamed(data.contents), summariesFound(data, says)),
          isOwn ? written.direct : written.copied,
        ],
        check: checkOf(data, isOwn ? refs : undefined, says),
        widths: [...WIDTHS, ...new Array<number>(isOwn ? 0 : SUMMARY_FIGURES.length).fill(COPY_WIDTH)],
        columns: WIDTHS.length - 1,
        parts: [
          inputs("assumptions", written.assumptions, inputRows(found, weeks, which, says.words, money)),
          answersBeside(answers(written.answer, figureRows(found, refs, says.words, money)), isKnown),
          ...(isKnown ? [weeksPart({ words: written, refs, money, weeks })] : []),
          ...(isOwn
            ? []
            : [
                summaryCopy(rows, {
                  ...{ name: `${TABLE_NAME}${which}`, heading: written.copy, heads: says.words.sources.orders.role },
                  ...{ money, origin: copied },
                }),
              ]),
        ],
        names,
        behind: behind.map((called) => ({
          ...called,
          widths: MODEL_WIDTHS,
          parts: modelParts(
            { words: says.words.sheet, money, dates: dateFormats(says.numbers.locale) },
            () => modelFormula(refs),
            { row: TABLE_ROW, column: 0 },
            MODEL_WIDTHS.length + 1,
          ),
        })),
      });
    },
  };
}

/** As far down as the chart beside them reaches, where there is one. */
function answersBeside(part: SheetPart, isKnown: boolean): SheetPart {
  return { ...part, rows: isKnown ? WEEKS_CHART_ROWS - 2 : part.rows };
}

function modelFormula({ repeatOrders, recency, age, averageOrderValue, customers }: SummaryRefs): string {
  return `WORTH.ORDERSUMMARYMODEL(${[repeatOrders, recency, age, averageOrderValue, customers].join(",")})`;
}

/** Whether the sheet counts all rows of the source, as a line that follows it. */
function checkOf({ contents, table }: Data<SummaryTable>, refs: SummaryRefs | undefined, { texts }: Says<ValueWords>) {
  const { repeatOrders } = table.columns;
  if (!repeatOrders) return undefined;
  const [first, last] = [table.rows[0].row, table.rows[table.rows.length - 1].row];
  const check = growthCheck({ contents, column: repeatOrders.index, first, last, range: refs?.repeatOrders }, texts);
  return check === undefined ? undefined : () => check;
}

function inputRows(
  { assumptions: { cost, costOfMoney, forecastDays } }: SummedUp,
  weeks: number,
  which: number | "",
  { fields, summaries }: ValueWords,
  money: MoneyFormats,
): InputRow[] {
  const most = DAYS_A_WEEK * weeks;
  const row = (id: keyof typeof NAMES, field: keyof typeof FORM, value: number, format: string): InputRow => ({
    ...{ id, label: nameOnSheet(fields[field]), value, format, name: `${CELL_START}${which}_${NAMES[id]}` },
    field: { name: field, entry: FORM[field], words: fields[field] },
  });
  const days = row("forecastDays", "forecastDays", forecastDays, "#,##0");
  return [
    ...(cost.from === "amount" ? [row("cost", "costAmount", cost.perOrder, money.exact)] : []),
    ...(cost.from === "share" ? [row("cost", "costShare", cost.share, "0.0#%")] : []),
    row("costOfMoney", "costOfMoney", costOfMoney, "0.0#%"),
    // As many as the weeks below have room for.
    {
      ...days,
      field: {
        name: "forecastDays",
        words: { ...fields.forecastDays, wrong: summaries.written.wrongDays(String(most)) },
        entry: number({ from: 1, to: most }),
      },
    },
  ];
}

function figureRows(found: SummedUp, refs: SummaryRefs, words: ValueWords, money: MoneyFormats): AnswerRow[] {
  const { answers: labels } = words.summaries.written;
  const { exact, whole } = money;
  const figure = (id: keyof typeof labels, format: string, formula: AnswerRow["formula"]): AnswerRow => {
    return { id, label: labels[id], format, formula };
  };
  const costs = ({ cell }: Places): string => {
    switch (found.assumptions.cost.from) {
      case "amount":
        return `${cell("orders")}*${cell("cost")}`;
      case "share":
        return `${cell("spend")}*${cell("cost")}`;
      case "column":
        return `SUM(${refs.cost})`;
    }
  };
  return [
    figure("customers", "#,##0", () => `SUM(${refs.customers})`),
    figure("orders", "#,##0", () => `SUM(${refs.orders})`),
    figure("spend", whole, () => `SUM(${refs.spend})`),
    figure("value", whole, (at) => `${at.cell("spend")}-${costs(at)}`),
    figure("customerValue", exact, ({ cell }) => `${cell("value")}/${cell("customers")}`),
    figure(
      "returnRate",
      "0.0%",
      ({ cell }) => `SUMIF(${refs.repeatOrders},">0",${refs.customers})/${cell("customers")}`,
    ),
    figure("left", "0.0%", ({ cell }) => `IF(${cell("spend")}>0,${cell("value")}/${cell("spend")},0)`),
    ...("why" in found.forecast
      ? []
      : [
          figure("valueAhead", whole, ({ cell }) => cell("all ahead")),
          figure("ordersAhead", "#,##0", (at) => {
            return `SUMPRODUCT(${refs.customers},${expected("EXPECTEDORDERS", at.cell("forecastDays"), refs, at)})`;
          }),
          figure("ordering", "#,##0", (at) => {
            return `SUMPRODUCT(${refs.customers},${expected("ORDERCHANCE", at.cell("forecastDays"), refs, at)})`;
          }),
        ]),
  ];
}
