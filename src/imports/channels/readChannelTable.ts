import type { Choices } from "../table/Choices";
import { readTable } from "../table/readTable";
import { rowLabel } from "../table/rowLabel";
import type { TableContents } from "../table/TableContents";
import { countsConversions } from "./channelColumnNames";
import { CHANNEL_FORMAT } from "./channelFormat";
import type { ChannelColumn, ChannelTable } from "./ChannelTable";
import { unpivot, type Unpivoted } from "./unpivot";

/**
 * Reads a range as a table of channels, whichever way planners keep it: a row a channel, a row a day, months or channels
 * side by side, money that came back or conversions.
 */
export function readChannelTable(contents: TableContents, choices: Choices<ChannelColumn> = {}): ChannelTable {
  const table = readTable(CHANNEL_FORMAT, contents, choices);
  const isSettled = choices.columns !== undefined || table.questions.every(({ about }) => about !== "column");
  if (isSettled) return choices.columns?.returns === undefined ? withConversions(table, contents, choices) : table;
  const turned = unpivot(contents);
  return turned ? asUnpivoted(table, contents, turned, choices) : table;
}

/** Platforms give lead accounts a column of values that are all 0: nothing came back that it could tell. */
function withConversions(table: ChannelTable, contents: TableContents, choices: Choices<ChannelColumn>): ChannelTable {
  if (table.channels.length === 0 || table.channels.some(({ returns }) => returns > 0)) return table;
  const counted = table.columns.returns?.others.find(({ heading }) => countsConversions(heading));
  if (!counted) return table;
  const read = readTable(CHANNEL_FORMAT, contents, {
    ...choices,
    columns: { ...choices.columns, returns: counted.index },
  });
  return read.channels.some(({ returns }) => returns > 0) ? read : table;
}

/** What was read from the table turned over, told by the rows of the range. No formula can follow it to the cells. */
function asUnpivoted(
  { all }: ChannelTable,
  range: TableContents,
  { contents, rows, headerRow, totals, places, across, names }: Unpivoted,
  { decimal, currency, answers }: Choices<ChannelColumn>,
): ChannelTable {
  const read = readTable(CHANNEL_FORMAT, contents, { decimal, currency, answers });
  const channels = read.channels.map((channel) => ({
    ...channel,
    rows: [...new Set(channel.rows.map((row) => rows[row]))],
  }));
  const leftOut = totals.map((row) => ({ row, why: "total", held: rowLabel(range.values[row]) }) as const);
  const found = (["channel", "spend", "returns"] as const).filter((role) => places[role] >= 0);
  const columns = found.map((role) => {
    const { index, heading } = all[places[role]];
    return [role, { index, heading, by: "name", others: [], ambiguous: false }] as const;
  });
  return {
    ...{ ...read, all, headerRow, channels, asItStands: false },
    leftOut: [...read.leftOut.map((one) => ({ ...one, row: rows[one.row] })), ...leftOut],
    columns: Object.fromEntries(columns),
    across: { are: across, names },
  };
}
