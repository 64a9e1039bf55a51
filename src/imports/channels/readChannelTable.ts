import { cellText, isEmpty, type Cell, type Cells } from "../cells/cells";
import { isMissing } from "../cells/isMissing";
import { totalLabel } from "../keywords/totalLabel";
import type { DecimalMark } from "../numbers/DecimalMark";
import { agreedMark, decimalEvidence } from "../numbers/decimalEvidence";
import { readFigure } from "../numbers/readFigure";
import type { Columns } from "../table/ColumnNames";
import { findColumns, type ChosenColumns } from "../table/findColumns";
import { findHeader } from "../table/findHeader";
import { headerCurrency } from "../table/headerText";
import { matchChannelColumn } from "./channelColumnNames";
import {
  CHANNEL_COLUMNS,
  type ChannelColumn,
  type ChannelQuestion,
  type ChannelRecord,
  type ChannelTable,
  type NoChannel,
} from "./ChannelTable";

/** What the person has answered so far. */
export interface ChannelOptions {
  readonly columns?: ChosenColumns<ChannelColumn>;
  readonly decimal?: DecimalMark;
}

const FIGURES = ["spend", "returns"] as const;

/**
 * Reads a range as channels with what was spent on them and what came back. Rows of the same name are added up, lines of
 * totals are left out, and a blank figure is 0. It never throws, whatever the cells hold.
 * @param cells the `values` of the range
 */
export function readChannelTable(cells: Cells, options: ChannelOptions = {}): ChannelTable {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const headerRow = findHeader(cells, matchChannelColumn, "channel");
  const header = headerRow === null ? [] : cells[headerRow];
  const columns = findColumns(header, width, matchChannelColumn, options.columns ?? {});
  const decimal = options.decimal ?? provenMark(cells, headerRow, columns);
  const missing = CHANNEL_COLUMNS.filter((role) => !columns[role]);
  const base = { headerRow, columns, decimal };
  if (missing.length > 0) {
    const questions = missing.map((role): ChannelQuestion => ({ about: "column", role }));
    return { ...base, channels: [], leftOut: [], questions, asItStands: false };
  }
  const { channels, leftOut, numbersOnly } = readRows(cells, headerRow, columns, decimal);
  const open =
    options.decimal === undefined && decimal === null
      ? leftOut.find(({ why, held }) => (why === "spend" || why === "returns") && isOpen(held))
      : undefined;
  const currency = FIGURES.map((role) => headerCurrency(columns[role]?.heading ?? "")).find((found) => found !== null);
  return {
    ...base,
    channels,
    leftOut,
    questions: open ? [{ about: "decimal", example: open.held }] : [],
    asItStands: numbersOnly,
    ...(currency && { currency }),
  };
}

function readRows(
  cells: Cells,
  headerRow: number | null,
  columns: Columns<ChannelColumn>,
  decimal: DecimalMark | null,
) {
  const notation = { decimal, tableDecimal: decimal, whole: false };
  const channels = new Map<string, ChannelRecord>();
  const leftOut: NoChannel[] = [];
  let numbersOnly = true;
  cells.forEach((line, row) => {
    const at = (role: ChannelColumn): Cell => (columns[role] ? line[columns[role].index] : undefined);
    const none = (why: NoChannel["why"], held: Cell = "") => leftOut.push({ row, why, held: cellText(held).trim() });
    if (headerRow !== null && row <= headerRow) return none(row === headerRow ? "header" : "aboveHeader");
    const [name, spent, back] = [cellText(at("channel")).trim(), at("spend"), at("returns")];
    if (name === "" && isMissing(spent) && isMissing(back)) return none("blank");
    if (line.every(isEmpty)) return none("blank");
    if (totalLabel([at("channel")])) return none("total", name);
    if (name === "") return none("noName", spent);
    const [spend, returns] = [readFigure(spent, notation), readFigure(back, notation)];
    if (!isAmount(spend.value, spend.held)) return none("spend", spent);
    if (!isAmount(returns.value, returns.held)) return none("returns", back);
    numbersOnly &&= [spend, returns].every(({ held }) => held === "number" || held === "blank");
    const key = name.toLowerCase();
    const known = channels.get(key);
    channels.set(key, {
      name: known?.name ?? name,
      rows: [...(known?.rows ?? []), row],
      spend: (known?.spend ?? 0) + (spend.value ?? 0),
      returns: (known?.returns ?? 0) + (returns.value ?? 0),
    });
    return undefined;
  });
  return { channels: [...channels.values()], leftOut, numbersOnly };
}

/** Nothing at all is 0; money below 0 can be neither spent nor a return to plan with. */
function isAmount(value: number | undefined, held: string): boolean {
  return held === "blank" || (value !== undefined && value >= 0);
}

function provenMark(cells: Cells, headerRow: number | null, columns: Columns<ChannelColumn>): DecimalMark | null {
  const texts = FIGURES.flatMap((role) => {
    const index = columns[role]?.index;
    return index === undefined ? [] : cells.slice((headerRow ?? -1) + 1).map((row) => row[index]);
  });
  return agreedMark(
    decimalEvidence(
      texts.filter((cell) => typeof cell === "string"),
      false,
    ),
  );
}

function isOpen(held: string): boolean {
  return readFigure(held, { decimal: null, tableDecimal: null, whole: false }).why === "open";
}
