import type { ChannelTable, NoChannelWhy } from "../../../imports/channels/ChannelTable";
import type { TableWhy } from "../../../imports/table/LeftOut";
import type { RangeContents } from "../../../workbook/RangeContents";
import type { Numbers } from "../../numbers/Numbers";
import { texts } from "../../texts/texts";

/** A range, and the channels that were found in it. */
export interface SplitData {
  readonly contents: RangeContents;
  readonly table: ChannelTable;
}

/** Rows that a planner may miss, in the order in which they are told. */
const TELLING = ["total", "secondTable", "otherCurrency", "noName", "spend", "returns"] as const satisfies readonly (
  TableWhy | NoChannelWhy
)[];

/** What was found in a range of channels, and what was left out of it, in sentences. */
export function channelsFound({ contents, table }: SplitData, numbers: Numbers): string {
  const words = texts.splitBudget.data;
  const { channels, leftOut, currency } = table;
  const total = (of: "spend" | "returns") => channels.reduce((sum, channel) => sum + channel[of], 0);
  const rows = channels.reduce((sum, channel) => sum + channel.rows.length, 0);
  const found = words.found(
    channels.length,
    numbers.count(channels.length),
    numbers.money(total("spend"), currency),
    numbers.money(total("returns"), currency),
  );
  const left = TELLING.flatMap((why) => {
    const these = leftOut.filter((row) => row.why === why);
    if (these.length === 0) return [];
    const place = texts.row(contents.row + these[0].row + 1);
    return [words.leftOut[why](numbers.count(these.length), place, these[0].held)];
  });
  return [found, ...(rows > channels.length ? [words.addedUp(numbers.count(rows))] : []), ...left].join(" ");
}
