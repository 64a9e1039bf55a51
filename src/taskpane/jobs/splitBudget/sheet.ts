import { cellAddress } from "../../../workbook/a1";
import { foundWithDoubt } from "../../job/doubt";
import type { SheetCell } from "../../../workbook/SheetPlan";
import type { Sheet } from "../../job/JobData";
import { nameOnSheet } from "../../job/JobWords";
import { inputs, type InputRow } from "../../job/inputs";
import { answers, spill, table, type AnswerRow } from "../../job/parts";
import { sheetOf } from "../../job/sheetOf";
import type { SheetPart, Places } from "../../job/SheetPart";
import { workingsPart } from "../../job/workings";
import { lookupNotes } from "../../lookup/lookupNotes";
import { rowCheck } from "../../lookup/rowCheck";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { moneyFormats } from "../../writing/excelMoney";
import { CHANNEL_FIELDS, CUSTOMER_FIELDS, FORM, type FieldName } from "./form";
import { channelsFound } from "./found";
import type { CustomerSplit } from "./split";
import type { BestSplit, SplitGiven } from "./given";
import { bestSpendFormula, channelColumns, channelLookup } from "./sheetChannels";
import { curveChart, budgetCurvePart } from "./sheetCurve";
import { splitFront } from "./sheetFront";
import type { SplitWords } from "./words.en";

const TABLE_NAME = "Budget_split";
const CELL_START = "Split";
const WIDTHS = [200, 96, 96, 84, 96, 100, 90, 100, 120, 120, 84, 84, 96];
const SHARE = "0.0%";
/** What the charts cover: bars by channel, and the curve beside them. */
const BARS_COLUMNS = [3, 6] as const;
const CURVE_COLUMNS = [7, 9] as const;

/** The sheet of a split budget: assumptions to change, totals, a row a channel, and winning and keeping where they are known. */
export function splitSheet(
  { channels: split, customers }: BestSplit,
  { read, draft }: SplitGiven,
  says: Says<SplitWords>,
): Sheet | undefined {
  const { channels: data } = read;
  if (!split || !data) return undefined;
  const { contents, table: channels } = data;
  const { words, numbers } = says;
  const { sheet } = words;
  const { whole, exact } = moneyFormats(numbers, channels.currency);
  const sum = (column: string) => (at: Places) => `SUM(${at.column(column)})`;
  const lookup = channelLookup(data);
  const hasMargin = draft.margin !== undefined;
  const columns = channelColumns(data, lookup, says, { whole, exact });
  const curve = { words, money: { whole, exact }, channels: channels.channels.length, hasMargin };
  const [workingsColumn, curveColumn] = [columns.length + 2, columns.length + 6];
  return {
    name: sheet.name,
    tableName: TABLE_NAME,
    cellStart: CELL_START,
    build(number, _, only) {
      const rows = inputRows(words, exact, number);
      const counts = channels.returnsAre === "conversions";
      const asked = CHANNEL_FIELDS.filter((field) => field !== "margin" || hasMargin);
      const fields = counts ? ([...asked, "conversionWorth"] as const) : asked;
      const channelRows = rows(fields, { ...draft, budget: split.budget }).map((row) =>
        // What is spent today is the budget, as long as nobody names another: it follows channels that come and go.
        row.id === "budget" && draft.budget === undefined && lookup
          ? { ...row, value: (at: Places): SheetCell => ({ formula: `=${sum("spend")(at)}` }), now: split.budget }
          : row,
      );
      return sheetOf({
        only,
        title: sheet.name,
        front: splitFront(says, { whole, exact }, { currency: channels.currency, hasMargin }),
        texts: says.texts,
        // What the statement asks as well, where it was typed here first.
        gives: customers ? Object.fromEntries(GIVEN_ON.map((id) => [id, id])) : undefined,
        currency: channels.currency,
        notes: [
          sheet.from(placeNamed(contents), foundWithDoubt(channelsFound(data, says), data, says)),
          channels.asItStands ? sheet.direct : sheet.copied,
          sheet.guess,
          ...(lookup ? lookupNotes(lookup, says.texts) : []),
        ],
        check: lookup && ((at) => rowCheck(lookup, sum("rows")(at), says.texts)),
        widths: WIDTHS,
        parts: [
          inputs("assumptions", sheet.assumptions, channelRows),
          answers(sheet.answer, [
            { id: "spent", label: sheet.answers.spend, formula: sum("spend"), format: whole },
            { id: "returned", label: sheet.answers.returns, formula: sum("returns"), format: whole },
            { id: "bestReturned", label: sheet.answers.best, formula: sum("bestReturns"), format: whole },
            {
              id: "gain",
              label: sheet.answers.gain,
              formula: ({ cell }) => `IF(${cell("returned")}>0,${cell("bestReturned")}/${cell("returned")}-1,"")`,
              format: "+0.0%;-0.0%",
            },
            ...(hasMargin ? profitRows(sheet, whole) : []),
            {
              id: "next",
              label: sheet.answers.next,
              formula: ({ column }) => `IFERROR(AVERAGEIF(${column("held")},"",${column("marginalBest")}),"")`,
              format: "0.00",
            },
          ]),
          table({ name: `${TABLE_NAME}${number}`, heading: sheet.channels }, columns, channels.channels),
          workingsPart(
            [{ ids: ["best"], formula: bestSpendFormula }],
            "spend",
            channels.channels.length,
            workingsColumn,
          ),
          budgetCurvePart(curve, curveColumn),
          ...(customers ? customerParts(customers, words, rows, exact) : []),
        ],
        rest: (at) => ({
          scatters: [curveChart(curve, curveColumn, at, besideInputs(at, ...CURVE_COLUMNS))],
          chart: {
            title: sheet.chart,
            series: sheet.columns.spend,
            meanings: ["plain", "main"] as const,
            also: [{ series: sheet.columns.best, column: 2 }],
            source: { row: at.row("table"), column: 0, rows: channels.channels.length + 1 },
            place: besideInputs(at, ...BARS_COLUMNS),
            numberFormat: whole,
          },
        }),
      });
    },
  };
}

/** The cells beside assumptions and answers, from one column to another. */
function besideInputs(at: Places, from: number, to: number) {
  return { from: cellAddress(at.row("assumptions") - 1, from), to: cellAddress(at.row("table") - 3, to) };
}

/** What is left of returns after their margin and what was spent. */
function profitRows({ answers: labels }: SplitWords["sheet"], format: string): AnswerRow[] {
  return [
    {
      ...{ id: "profitNow", label: labels.profitNow, format },
      formula: ({ cell }) => `${cell("margin")}*${cell("returned")}-${cell("spent")}`,
    },
    {
      ...{ id: "profitBest", label: labels.profitBest, format },
      formula: ({ cell }) => `${cell("margin")}*${cell("bestReturned")}-${cell("budget")}`,
    },
  ];
}

type InputRows = (fields: readonly FieldName[], values: Readonly<Partial<Record<FieldName, number>>>) => InputRow[];

function inputRows({ fields: words }: SplitWords, exact: string, number: number | ""): InputRows {
  const named = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return (fields, values) =>
    fields.map((id) => ({
      id,
      label: nameOnSheet(words[id]),
      value: values[id] ?? null,
      format: FORM[id].kind === "share" ? "0.0#%" : exact,
      name: `${CELL_START}${number}_${named(id)}`,
      field: { name: id, entry: FORM[id], words: words[id] },
    }));
}

/** Cells of winning and keeping that other jobs may take. */
const GIVEN_ON = ["acquisitionCeiling", "retentionCeiling", "costOfMoney"] as const;

/** The figures that BUDGETSPLIT sets, in its order. */
const CUSTOMER_RATES = ["acquisitionSpend", "acquisitionRate", "retentionSpend", "retentionRate"] as const;

/** Winning and keeping, below the channels. */
function customerParts(
  { figures }: CustomerSplit,
  { sheet, fields, answer }: SplitWords,
  rows: InputRows,
  exact: string,
): SheetPart[] {
  const given = rows([...CUSTOMER_FIELDS, "costOfMoney"], figures);
  const formats = [exact, SHARE, exact, SHARE, exact, SHARE];
  return [
    inputs("customers", sheet.customers, given),
    spill("customerSplit", {
      rows: 7,
      columns: 3,
      heads: ["", answer.today, answer.best],
      labels: [...CUSTOMER_RATES.map((id) => fields[id].label), answer.equity, answer.acquisitionShare],
      formula: ({ cell }) => `WORTH.BUDGETSPLIT(${given.map(({ id }) => cell(id)).join(",")})`,
      formats: formats.map((numberFormat, i) => ({ row: 1 + i, column: 1, rows: 1, columns: 2, numberFormat })),
    }),
  ];
}
