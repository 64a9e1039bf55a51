import { cellAddress } from "../../../../workbook/a1";
import { columnFormats } from "../../../../workbook/columnFormats";
import type { Block, ScatterPlan } from "../../../../workbook/SheetPlan";
import { spill } from "../../../job/parts";
import type { Places, SheetPart } from "../../../job/SheetPart";
import type { DateFormats } from "../../../writing/excelDates";
import type { MoneyFormats } from "../../../writing/excelMoney";
import type { ValueWords } from "../words.en";
import type { ContractRefs } from "./contractRefs";
import type { Subscriptions } from "./subscriptions";

/** What the parts of the sheet have in common. */
export interface ContractSheet {
  readonly found: Subscriptions;
  readonly words: ValueWords["contracts"]["written"];
  readonly axes: ValueWords["contracts"]["retention"];
  readonly refs: ContractRefs;
  readonly money: MoneyFormats;
  readonly dates: DateFormats;
}

/** The cells beside assumptions and figures that the chart covers. */
const CHART_ROWS = 17;
const CHART_COLUMNS = { first: 2, last: 6 };
/** Age, still there and learnt; beside them stand could renew, renewed, seen and constant. */
const CURVE = 3;

/** Retention by age below all else, and its chart beside the assumptions. */
export function retentionParts(sheet: ContractSheet, figures: number): SheetPart[] {
  const head = (at: Places) => headOf(figures, at);
  return [curvePart(sheet, head), seenPart(sheet, head)];
}

type RowAt = (at: Places) => number;

/** The row of its headings: below the figures and the chart. */
function headOf(figures: number, at: Places): number {
  return Math.max(at.row("answers") + figures, at.row("assumptions") + CHART_ROWS) + 2;
}

function curvePart(sheet: ContractSheet, headAt: RowAt): SheetPart {
  const { found, words, axes } = sheet;
  const rows = found.ages.length;
  const part = spill("curve", {
    heading: words.retention,
    origin: (at) => ({ row: headAt(at), column: 0 }),
    formula: (at) => `WORTH.RETENTIONCURVE(${at.cell("model")},${rows})`,
    rows: rows + 1,
    columns: CURVE,
    heads: words.heads.curve,
    formats: columnFormats(rows, ["0", "0.0%", "0.0%"]),
  });
  const chart = (at: Places): ScatterPlan => {
    const row = at.row("assumptions");
    const below = (column: number) => ({ row: headAt(at) + 1, column, rows });
    return {
      title: axes.title,
      series: [
        { name: axes.seen, x: below(0), y: below(CURVE + 2), drawn: "line", meaning: "main" },
        { name: axes.byModel, x: below(0), y: below(2), drawn: "line", meaning: "plain" },
        { name: axes.constant, x: below(0), y: below(CURVE + 3), drawn: "line" },
      ],
      axes: { x: axes.x[found.period], y: axes.y },
      place: {
        from: cellAddress(row - 1, CHART_COLUMNS.first),
        to: cellAddress(row + CHART_ROWS - 2, CHART_COLUMNS.last),
      },
    };
  };
  return { ...part, write: (from, at) => ({ ...part.write(from, at), scatters: [chart(at)] }) };
}

/** What was seen at each age, of all cohorts together: counted from who is left of each, wherever that table has come to end. */
function seenPart(sheet: ContractSheet, headAt: RowAt): SheetPart {
  const { found, words } = sheet;
  const ages = found.ages.length;
  return {
    id: "seen",
    rows: ages + 1,
    origin: (at) => ({ row: headAt(at), column: CURVE }),
    write: ({ row: head, column }, at) => ({
      blocks: [{ row: head, column, cells: [words.heads.seen], style: "columnHeads" }],
      results: Array.from({ length: ages }, (_, i): Block[] => {
        const [before, now] = [at.cell(`left ${i}`), at.cell(`left ${i + 1}`)];
        const row = head + 1 + i;
        const cell = (place: number) => cellAddress(row, column + place);
        const block = (place: number, formula: string, numberFormat: string): Block => {
          return { row, column: column + place, cells: [[{ formula: `=${formula}` }]], numberFormat };
        };
        return [
          block(0, `SUMPRODUCT(--(${now}<>""),${before})`, "#,##0"),
          block(1, `SUM(${now})`, "#,##0"),
          block(2, `IF(${cell(0)}=0,"",${cell(1)}/${cell(0)})`, "0.0%"),
          block(3, at.cell("constant"), "0.0%"),
        ];
      }).flat(),
    }),
  };
}
