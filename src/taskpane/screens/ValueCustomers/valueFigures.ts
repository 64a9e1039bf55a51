import type { Block, NamedCell, Spill } from "../../../workbook/SheetPlan";
import { texts } from "../../texts/texts";
import { questionRows } from "./questionRows";
import { forecastFormula, valuesFormula, type InputName, type ValueLayout } from "./valueLayout";

/** A label, the formula beside it, and its number format. */
type FigureRow = readonly [label: string, formula: string, numberFormat: string];

/** A row for every assumption: its name in words, and a cell to change it in. */
export function inputRows({ data, names, firstInput, money }: ValueLayout): { blocks: Block[]; names: NamedCell[] } {
  const { inputs } = texts.valueCustomers.sheet;
  const { cost, highValueShare, costOfMoney, forecastDays } = data.result.assumptions;
  const rows: (readonly [InputName, string, number, string])[] = [
    ["highValueShare", inputs.highValueShare, highValueShare, "0.0#%"],
    ["costOfMoney", inputs.costOfMoney, costOfMoney, "0.0#%"],
    ["forecastDays", inputs.forecastDays, forecastDays, "#,##0"],
  ];
  if (cost.from === "amount") rows.unshift(["cost", inputs.cost.amount, cost.perOrder, money.exact]);
  if (cost.from === "share") rows.unshift(["cost", inputs.cost.share, cost.share, "0.0#%"]);
  return {
    blocks: rows.flatMap(([, label, value, numberFormat], i): Block[] => [
      { row: firstInput + i, column: 0, cells: [[label]] },
      { row: firstInput + i, column: 1, cells: [[value]], style: "input", numberFormat },
    ]),
    names: rows.map(([name], i) => ({ name: names[name], row: firstInput + i, column: 1 })),
  };
}

/** The figures from this row on. */
export function figureRows(layout: ValueLayout, row: number): Block[] {
  return figures(layout, row).flatMap(([label, formula, numberFormat], i): Block[] => [
    { row: row + i, column: 0, cells: [[label]] },
    { row: row + i, column: 1, cells: [[{ formula: `=${formula}` }]], style: "result", numberFormat },
  ]);
}

function figures(layout: ValueLayout, row: number): FigureRow[] {
  const { data, refs, names, cost, money } = layout;
  const { answers } = texts.valueCustomers.sheet;
  const { forecast, topShare, trial } = data.result;
  const cell = (i: number) => `B${row + 1 + i}`;
  const rows: FigureRow[] = [
    [answers.customers, `ROWS(${valuesFormula(layout)})-1`, "#,##0"],
    [answers.orders, `ROWS(${refs.customer})`, "#,##0"],
    [answers.customerValue, `WORTH.CUSTOMERVALUE(${refs.customer},${refs.amount},${cost})`, money.exact],
    [answers.value, `${cell(0)}*${cell(2)}`, money.whole],
    [answers.returnRate, `WORTH.RETURNRATE(${refs.customer})`, "0.0%"],
  ];
  if (topShare !== undefined) {
    rows.push([answers.topShare, `WORTH.CONCENTRATION(${valuesFormula(layout)},${names.highValueShare})`, "0.0%"]);
  }
  if (!("why" in forecast)) {
    const table = forecastFormula(layout);
    // What is left of each amount after fulfilment costs so far is taken to be left of those to come.
    rows.push([answers.forecastValue, `SUM(INDEX(${table},0,8))*${cell(3)}/SUM(${refs.amount})`, money.whole]);
    rows.push([answers.active, `SUM(INDEX(${table},0,5))`, "#,##0.0"]);
  }
  if (!("why" in trial)) {
    // The last week alone has an error; the others, and the heading, add nothing.
    rows.push([answers.error, `SUM(INDEX(WORTH.FORECASTCHECK(${refs.customer},${refs.date}),0,4))`, "+0.0%;-0.0%"]);
  }
  return rows;
}

export function figureCount(layout: ValueLayout): number {
  return figures(layout, 0).length;
}

/** The questions about the customers, with their answers and how they are counted. */
export function questionSpill({ data, refs, names, money }: ValueLayout, row: number): Spill {
  const questions = questionRows(data.result);
  const formats = { customers: "#,##0", money: money.exact, share: "0.0%", number: "#,##0.00" } as const;
  const given = [refs.customer, refs.date, refs.amount, refs.listPrice ?? '""', refs.channel ?? '""'];
  return {
    row,
    column: 0,
    formula: `=WORTH.CUSTOMERREPORT(${[...given, '""', '""', names.highValueShare].join(",")})`,
    headed: true,
    rows: questions.length + 1,
    columns: 3,
    formats: questions.map(({ unit }, i) => ({
      row: 1 + i,
      column: 1,
      rows: 1,
      columns: 1,
      numberFormat: formats[unit],
    })),
  };
}
