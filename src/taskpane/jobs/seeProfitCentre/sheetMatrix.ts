import type { SpendTable } from "../../../imports/channels/SpendTable";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import { literal } from "../../../workbook/formulaLimits";
import type { Block, SheetCell } from "../../../workbook/SheetPlan";
import type { Data } from "../../job/JobData";
import { fixed } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import { countFormula, sumBelowFormula, type SourceLookup } from "../../lookup/sourceLookup";
import { HIDDEN_AT, cellNamed, PANELS, spentCell, type CentrePanels } from "./layout";
import { spentUpTo } from "./span";

/** The cells that say what channels are for, what they took, and took before. */
export function channelRanges({ result }: CentrePanels, channelRow: number): string[] {
  const count = result.channels?.length ?? 0;
  return [1, 2, 3].map((i) => fixed(blockAddress(channelRow + 1, PANELS.rests + i, count, 1)));
}

/** Behind the panels, hidden: bounds of periods from the first row on, and below them each channel's spend up to each bound. */
const BOUND_ROWS = 5;
const MATRIX_AT = 7;

/** The columns there: a name, how many rows it has, whether it counts for neither, then one for each bound. */
const BOUNDS_AT = 3;

export function boundCount({ result }: Pick<CentrePanels, "result">): number {
  return Math.max(3, result.periods.length + 1);
}

/** How many columns are hidden. */
function hiddenColumns(sheet: Pick<CentrePanels, "result">): number {
  return BOUNDS_AT + boundCount(sheet);
}

function hiddenCell(row: number, column: number): string {
  return fixed(cellAddress(row, HIDDEN_AT + column));
}

function matrixColumn({ result }: Pick<CentrePanels, "result">, column: number): string {
  return fixed(blockAddress(MATRIX_AT, HIDDEN_AT + column, result.channels?.length ?? 0, 1));
}

/** Whether the table of spend covers a period, counted back from the latest. */
function isCovered(period: number): string {
  const earlier = hiddenCell(0, BOUNDS_AT + period + 1);
  return `${hiddenCell(4, BOUNDS_AT)}<=${earlier}+1`;
}

/** What a channel took in a period, by the cell that holds its name. */
export function spentOf(sheet: CentrePanels, nameCell: string, period: number): string {
  const [upTo, before] = [0, 1].map((i) => matrixColumn(sheet, BOUNDS_AT + period + i));
  const sum = `SUMPRODUCT(--(${matrixColumn(sheet, 0)}=${nameCell}),${upTo}-${before})`;
  return period === 0 ? sum : `IF(${isCovered(period)},${sum},"")`;
}

/** What was spent in a period, on winning and keeping together, as a formula; "" where it is not known. */
export function spentInPeriod(sheet: CentrePanels, spendRow: number, period: number): string {
  if (period < 2) {
    const cells = (["winning", "keeping"] as const).map((use) => spentCell(spendRow, use, period));
    return `IF(COUNT(${cells.join(",")})=2,${cells.join("+")},"")`;
  }
  if (sheet.given.draft.spendFrom !== "table") return '""';
  const [upTo, before] = [0, 1].map((i) => matrixColumn(sheet, BOUNDS_AT + period + i));
  return `IF(${isCovered(period)},SUMPRODUCT(1-${matrixColumn(sheet, 2)},${upTo}-${before}),"")`;
}

/** How many rows of the source the channels have, as a formula. */
export function rowsCounted(sheet: CentrePanels): string {
  return `SUM(${matrixColumn(sheet, 1)})`;
}

/**
 * The days up to which periods reach, and what each channel took up to each of them. A month counts evenly over its days: in
 * whole below the month of the bound, and by the days that are gone of that month.
 */
export function matrixPart(
  sheet: CentrePanels,
  { table }: Data<SpendTable>,
  lookup: SourceLookup | undefined,
  channelRow: number,
): SheetPart {
  const { words } = sheet;
  const bounds = Array.from({ length: boundCount(sheet) }, (_, i) => i);
  const isMonths = table.by === "month";
  const dates = table.columns.date;
  const column = dates && lookup ? lookup.column(dates.index).range : undefined;
  const [uses] = channelRanges(sheet, channelRow);
  const names = fixed(blockAddress(channelRow + 1, PANELS.rests, table.channels.length, 1));
  const boundCells = (i: number): SheetCell[] => {
    const x = hiddenCell(0, BOUNDS_AT + i);
    const month = (more: number) => `DATE(YEAR(${x}),MONTH(${x})+${more},1)`;
    const [from, next] = [hiddenCell(1, BOUNDS_AT + i), hiddenCell(2, BOUNDS_AT + i)];
    return [
      { formula: `=${cellNamed(sheet, "last_day")}-${i}*${cellNamed(sheet, "days")}` },
      { formula: `=${isMonths ? month(0) : `${x}+1`}` },
      { formula: `=${isMonths ? month(1) : `${x}+1`}` },
      { formula: isMonths ? `=(${x}-${from}+1)/(${next}-${from})` : "=0" },
    ];
  };
  const first = () => {
    if (column === undefined) return String(table.covered?.from ?? 0);
    const least = `MIN(${column})`;
    return isMonths ? `DATE(YEAR(${least}),MONTH(${least}),1)` : least;
  };
  const spent = (name: string, channel: number, bound: number, at: Places): SheetCell => {
    const sought = lookup?.sought[channel];
    if (!lookup || !sought || !dates || !table.columns.spend) {
      const { asOf, days } = sheet.result.span;
      return spentUpTo(table.channels[channel].days, asOf - bound * days, table.by);
    }
    const below = (limit: number) =>
      sumBelowFormula(lookup, sought, [[name, hiddenCell(MATRIX_AT + channel, 0)]], {
        index: table.columns.spend?.index ?? 0,
        by: dates.index,
        below: hiddenCell(limit, BOUNDS_AT + bound),
        at,
      });
    if (!isMonths) return { formula: `=${below(1)}` };
    return { formula: `=${below(1)}+${hiddenCell(3, BOUNDS_AT + bound)}*((${below(2)})-(${below(1)}))` };
  };
  return {
    id: "matrix",
    rows: 0,
    origin: () => ({ row: 0, column: HIDDEN_AT }),
    write: (_, at) => ({
      hidden: [{ column: HIDDEN_AT, columns: hiddenColumns(sheet) }],
      results: [
        ...bounds.map((i): Block => {
          return { row: 0, column: HIDDEN_AT + BOUNDS_AT + i, cells: boundCells(i).map((cell) => [cell]) };
        }),
        { row: BOUND_ROWS - 1, column: HIDDEN_AT + BOUNDS_AT, cells: [[{ formula: `=${first()}` }]] },
        ...table.channels.map(({ name, rows }, channel): Block => {
          const key = hiddenCell(MATRIX_AT + channel, 0);
          const sought = lookup?.sought[channel];
          const count: SheetCell =
            lookup && sought ? { formula: `=${countFormula(lookup, sought, [[name, key]], at)}` } : rows.length;
          const out = `SUMPRODUCT(--(${names}=${key}),--(${uses}=${literal(words.fields.uses.options.neither)}))`;
          return {
            row: MATRIX_AT + channel,
            column: HIDDEN_AT,
            cells: [
              [
                { text: name },
                count,
                { formula: `=${out}` },
                ...bounds.map((bound) => spent(name, channel, bound, at)),
              ],
            ],
          };
        }),
      ],
    }),
  };
}
