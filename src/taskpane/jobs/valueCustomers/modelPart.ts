import { blockAddress } from "../../../workbook/a1";
import type { Block } from "../../../workbook/SheetPlan";
import { fixed, spill } from "../../job/parts";
import type { Origin, Places, SheetPart } from "../../job/SheetPart";
import type { ValueSheet } from "./ValueSheet";

/** The rows of ORDERMODEL below its header; every model has four parameters, which it names itself. */
const ROWS = [
  "model",
  "customers",
  "repeatOrders",
  "parameter",
  "parameter",
  "parameter",
  "parameter",
  "logLikelihood",
  "p",
  "q",
  "v",
  "spendLogLikelihood",
  "averageOrder",
  "asOf",
  "warning",
] as const;

/** Names and values. */
const SHOWN = 2;

/**
 * The model by which the forecast is made, in the words of the sheet: for analysts. Formulas call its cells by "model".
 *
 * @param formula what fits it: ORDERMODEL, or ORDERSUMMARYMODEL
 */
export function modelParts(
  { words: { model: words }, money, dates }: Pick<ValueSheet, "words" | "money" | "dates">,
  formula: (at: Places) => string,
  { row, column }: Origin,
  beside: number,
): SheetPart[] {
  const formats: Readonly<Partial<Record<(typeof ROWS)[number], string>>> = {
    ...{ customers: "#,##0", repeatOrders: "#,##0", averageOrder: money.exact, asOf: dates.day },
    ...{ parameter: "0.0000", p: "0.0000", q: "0.0000", v: "0.0000" },
    ...{ logLikelihood: "#,##0.00", spendLogLikelihood: "#,##0.00" },
  };
  const answered = spill("model behind", {
    origin: () => ({ row, column: beside }),
    formula,
    rows: ROWS.length + 1,
    columns: SHOWN,
    formats: [],
  });
  return [
    {
      ...answered,
      cells: () => ({ model: fixed(blockAddress(row, beside, ROWS.length + 1, SHOWN)) }),
      write: (from, at) => ({ ...answered.write(from, at), hidden: [{ column: beside, columns: SHOWN }] }),
    },
    {
      id: "model",
      heading: words.title,
      rows: ROWS.length,
      origin: () => ({ row, column }),
      write: () => ({
        results: ROWS.flatMap((id, i): Block[] => {
          const held = (at: number) => `INDEX(${fixed(blockAddress(row, beside + at, ROWS.length + 1, 1))},${i + 2})`;
          const label = id === "parameter" ? { formula: `=${held(0)}` } : words.rows[id];
          const none = id === "warning" ? words.doubtful : undefined;
          return [
            { row: row + i, column, cells: [[label]] },
            {
              ...{ row: row + i, column: column + 1, style: "result", numberFormat: formats[id] },
              cells: [[{ formula: valueFormula(held(1), none) }]],
            },
          ];
        }),
      }),
    },
  ];
}

/** What the function says, and "–" where that is nothing; its own sentences are in English, so that others stand for them. */
function valueFormula(held: string, sentence: string | undefined): string {
  const said = sentence === undefined ? held : `"${sentence}"`;
  return `=IF(${held}="","–",${said})`;
}
