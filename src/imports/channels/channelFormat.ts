import { isMissing } from "../cells/isMissing";
import type { Figure } from "../numbers/readFigure";
import type { CellReader } from "../table/cellReader";
import type { Choices } from "../table/Choices";
import type { TableReading } from "../table/TableReading";
import { none, tableFormat, type NoRecord } from "../table/TableFormat";
import { CHANNEL_COLUMN_NAMES, countsConversions } from "./channelColumnNames";
import { CHANNEL_QUESTIONS, rowDoubts, salesDoubt } from "./channelDoubts";
import { wrongTotals } from "./channelTotals";
import type { ChannelColumn, ChannelDay, Channels, NoChannelWhy } from "./ChannelTable";

/** One row read as a channel. */
interface ChannelRow {
  readonly row: number;
  readonly name: string;
  readonly day: number | undefined;
  readonly spend: number;
  readonly returns: number;
  /** Whether its figures are numbers to Excel. */
  readonly isPlain: boolean;
}

/** Exports put dashes where a name is not theirs to give. */
const NO_NAME = /^[\s\u2010-\u2015-]*$/;

/** Channels with what was spent on them and what came back: people's own tables, and ad reports by campaign or medium. */
export const CHANNEL_FORMAT = tableFormat({
  columns: CHANNEL_COLUMN_NAMES,
  cells: { channel: "text", spend: "money", returns: "money", currency: "currency", date: "date" },
  key: "channel",
  needed: ["channel", "spend", "returns"],
  adds: ["spend", "returns"],
  totals: "anywhere",
  averages: true,
  keyFromAbove: () => true,
  row: (cells) => (row) => readChannel(row, cells),
  gather: channelsOf,
});

/** A blank figure is 0. */
function readChannel(row: number, cells: CellReader<ChannelColumn>): ChannelRow | NoRecord<NoChannelWhy | "blank"> {
  const name = cells.text(row, "channel");
  const [spent, back] = [cells.cell(row, "spend"), cells.cell(row, "returns")];
  const isEmpty = isMissing(spent) && isMissing(back);
  if (NO_NAME.test(name)) return isEmpty ? none("blank") : none("noName", cells.held(row, "spend"));
  if (isEmpty) return none("groupHeading", name);
  const [spend, returns] = [cells.figure(row, "spend"), cells.figure(row, "returns")];
  const lost = [spend, returns].findIndex(({ why }) => why === "date");
  if (lost >= 0) return none("date", cells.held(row, lost === 0 ? "spend" : "returns"));
  if (!isAmount(spend)) return none("spend", cells.held(row, "spend"));
  if (!isAmount(returns)) return none("returns", cells.held(row, "returns"));
  const isPlain = [spend, returns].every((figure) => figure.held === "number" || figure.held === "blank");
  const day = cells.day(row, "date");
  return { row, name, day, spend: spend.value ?? 0, returns: returns.value ?? 0, isPlain };
}

/** Nothing at all is 0; money below 0 can be neither spent nor a return to plan with. */
function isAmount({ held, value }: Figure): boolean {
  return held === "blank" || (value !== undefined && value >= 0);
}

interface Gathered {
  readonly name: string;
  readonly rows: number[];
  spend: number;
  returns: number;
  readonly history: ChannelDay[];
}

/** Rows of one name are one channel, whatever their capitals. */
function channelsOf(
  read: readonly ChannelRow[],
  table: TableReading<ChannelColumn, NoChannelWhy | "blank">,
  cells: CellReader<ChannelColumn>,
  choices: Choices<ChannelColumn>,
): Channels & Pick<TableReading<ChannelColumn, NoChannelWhy | "blank">, "leftOut" | "questions"> {
  const { rows, dropped, questions } = rowDoubts(read, table.leftOut, cells, choices);
  const heading = table.columns.returns?.heading ?? "";
  const sales = salesDoubt(rows, heading, table.currency, choices);
  const areCounted = countsConversions(heading) || choices.answers?.[CHANNEL_QUESTIONS.sales] === "count";
  const leftOut = [...table.leftOut, ...dropped].sort((a, b) => a.row - b.row);
  const isPart = leftOut.some(({ why }) => why === "otherCurrency");
  return {
    channels: sameName(rows),
    returnsAre: areCounted ? "conversions" : "money",
    wrongTotals: isPart ? [] : wrongTotals(rows, leftOut, cells),
    asItStands: rows.every(({ isPlain }) => isPlain),
    leftOut,
    questions: [...table.questions, ...questions, ...(sales ? [sales] : [])],
  };
}

function sameName(rows: readonly ChannelRow[]): Gathered[] {
  const channels = new Map<string, Gathered>();
  for (const { row, name, day, spend, returns } of rows) {
    const key = name.toLowerCase();
    const channel = channels.get(key) ?? { name, rows: [], spend: 0, returns: 0, history: [] };
    channel.rows.push(row);
    channel.history.push({ day, spend, returns });
    channel.spend += spend;
    channel.returns += returns;
    channels.set(key, channel);
  }
  return [...channels.values()];
}
