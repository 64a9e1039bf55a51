import type { ChannelTable, ChannelTotal, NoChannelWhy } from "../../../imports/channels/ChannelTable";
import type { TableWhy } from "../../../imports/table/LeftOut";
import type { Data } from "../../job/JobData";
import { isolated } from "../../texts/isolated";
import type { Says } from "../../says/Says";
import { totalAmount } from "./split";
import type { SplitWords } from "./words.en";

/** Rows that a planner may miss, in the order in which they are told. */
const TELLING = [
  "total",
  "groupHeading",
  "secondTable",
  "otherCurrency",
  "footer",
  "noName",
  "date",
  "spend",
  "returns",
] as const satisfies readonly (TableWhy | NoChannelWhy)[];

/** What was found in a range of channels, and what was left out of it; undefined as long as nobody knows which column is which. */
export function channelsFound({ contents, table }: Data<ChannelTable>, says: Says<SplitWords>): string | undefined {
  const { channels, returnsAre, across, leftOut, questions, currency } = table;
  if (channels.length === 0 && questions.length > 0) return undefined;
  const { numbers, texts } = says;
  const words = says.words.found;
  const rows = channels.reduce((sum, channel) => sum + channel.rows.length, 0);
  const spend = numbers.money(totalAmount(channels, "spend"), currency);
  const back = totalAmount(channels, "returns");
  const isMoney = returnsAre === "money";
  const left = TELLING.flatMap((why) => {
    const these = leftOut.filter((row) => row.why === why);
    if (these.length === 0) return [];
    const place = texts.row(contents.row + these[0].row + 1);
    return [words.leftOut[why](numbers.count(these.length), place, these[0].held)];
  });
  return [
    // Amounts that a question may change are no sums yet.
    ...(questions.length > 0
      ? [words.asked(channels.length, numbers.count(channels.length))]
      : [
          isMoney
            ? words.read(channels.length, numbers.count(channels.length), spend, numbers.money(back, currency))
            : words.counted(channels.length, numbers.count(channels.length), spend, numbers.plain(back)),
        ]),
    ...(across ? [words.across[across.are](across.names.map(isolated).join(", "))] : []),
    ...(rows > channels.length && !across ? [words.addedUp(numbers.count(rows))] : []),
    ...left,
    ...(questions.length > 0 ? [] : table.wrongTotals.map((total) => totalWords(total, { contents, table }, says))),
  ].join(" ");
}

function totalWords(
  { row, held, role, stated, added }: ChannelTotal,
  { contents, table }: Pick<Data<ChannelTable>, "contents" | "table">,
  { words, texts, numbers }: Says<SplitWords>,
): string {
  const isMoney = role === "spend" || table.returnsAre === "money";
  const [says, comes] = [stated, added].map((sum) =>
    isMoney ? numbers.money(sum, table.currency) : numbers.plain(sum),
  );
  const what = words.sources.channels.role[role];
  return words.found.wrongTotal(texts.row(contents.row + row + 1), isolated(held), what, says, comes);
}
