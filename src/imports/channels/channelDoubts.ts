import type { CellReader } from "../table/cellReader";
import type { Choices } from "../table/Choices";
import { headerCurrency, headerText } from "../table/headerText";
import type { LeftOut } from "../table/LeftOut";
import type { OptionQuestion } from "../table/Question";
import { mayBeTotal, totalLabel } from "../table/totalLabel";
import { TOTAL_OR_ROW } from "../table/totalOrRow";
import type { ChannelColumn } from "./ChannelTable";
import type { CountedRow } from "./channelTotals";

/**
 * What only the person can know about channels: whether a row called "Total spend" that sums nothing up is a total
 * (totalOrRow), whether rows below the total count ("leaveOut", "count"), and whether sales are money or a number of them
 * ("money", "count").
 */
export const CHANNEL_QUESTIONS = { below: "belowTotal", sales: "salesAre" } as const;

interface NamedRow extends CountedRow {
  readonly name: string;
}

/** The rows that count, those that turned out not to, and what is to be asked. */
export interface Doubts<Row> {
  readonly rows: readonly Row[];
  readonly dropped: readonly LeftOut<"total" | "footer">[];
  readonly questions: readonly OptionQuestion[];
}

/** Asks about rows that may be none of the channels, and leaves those out that the person said are none. */
export function rowDoubts<Row extends NamedRow>(
  rows: readonly Row[],
  leftOut: readonly LeftOut<string>[],
  cells: CellReader<ChannelColumn>,
  { answers = {} }: Pick<Choices, "answers">,
): Doubts<Row> {
  const named = rows.filter((_, at) => couldSumUp(rows, at));
  const below = belowTotal(rows, leftOut, cells);
  const doubts = [
    { ask: TOTAL_OR_ROW, options: ["total", "row"], rows: named, why: "total" as const },
    { ask: CHANNEL_QUESTIONS.below, options: ["leaveOut", "count"], rows: below, why: "footer" as const },
  ].filter((doubt) => doubt.rows.length > 0);
  const dropped = doubts
    .filter(({ ask, options }) => answers[ask] === options[0])
    .flatMap((doubt) => doubt.rows.map(({ row, name }) => ({ row, why: doubt.why, held: name })));
  const gone = new Set(dropped.map(({ row }) => row));
  const questions = doubts
    .filter(({ ask, options }) => !options.includes(answers[ask]))
    .map(({ ask, options, rows: [{ name }] }) => ({ about: "option", ask, options, example: name }) as const);
  return { rows: rows.filter(({ row }) => !gone.has(row)), dropped, questions };
}

/** A name with a word for a total, where a total would stand: at either end, or below something smaller. */
function couldSumUp(rows: readonly NamedRow[], at: number): boolean {
  if (!mayBeTotal([rows[at].name]) || rows.length < 3) return false;
  return at === 0 || at === rows.length - 1 || rows[at].spend > rows[at - 1].spend;
}

/** The rows below the last total, where it holds the sums of all above it: a note, a rate, or a channel that was added. */
function belowTotal<Row extends NamedRow>(
  rows: readonly Row[],
  leftOut: readonly LeftOut<string>[],
  cells: CellReader<ChannelColumn>,
): Row[] {
  const last = leftOut.filter(({ why }) => why === "total").at(-1)?.row ?? -1;
  const [above, below] = [rows.filter(({ row }) => row < last), rows.filter(({ row }) => row > last)];
  const isParted = leftOut.some(({ row, why }) => why !== "blank" && row > last);
  if (above.length < 2 || below.length === 0 || isParted || !totalLabel(cells.line(last))) return [];
  const agrees = (["spend", "returns"] as const).every((role) => {
    const stated = cells.figure(last, role).value ?? Number.NaN;
    return Math.abs(above.reduce((sum, row) => sum + row[role], 0) - stated) < 0.01;
  });
  return agrees ? below : [];
}

/** Sales as people call either, in the languages of our headings. */
const SALES = /^(?:net |gross |total )?(?:sales|verkaufe|abverkaufe|ventes|ventas|vendas|vendite|verkopen|verkoop)$/;

/** What is asked about a column of sales that does not say what it holds: whole numbers, less than what was spent. */
export function salesDoubt(
  rows: readonly CountedRow[],
  heading: string,
  currency: string | undefined,
  { answers = {} }: Pick<Choices, "answers">,
): OptionQuestion | null {
  const [spent, back] = (["spend", "returns"] as const).map((role) => rows.reduce((sum, row) => sum + row[role], 0));
  const isNamed = headerCurrency(heading) !== null || currency !== undefined;
  const couldBeCount = back < spent && rows.every(({ returns }) => Number.isInteger(returns));
  if (!SALES.test(headerText(heading)) || isNamed || !couldBeCount) return null;
  const { sales: ask } = CHANNEL_QUESTIONS;
  const options = ["money", "count"];
  return options.includes(answers[ask]) ? null : { about: "option", ask, options, example: heading.trim() };
}
