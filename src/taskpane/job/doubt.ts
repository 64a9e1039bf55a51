import type { LeftOut } from "../../imports/table/LeftOut";
import type { Speech } from "../says/Says";
import type { Data, ReadTable } from "./JobData";

/** Rows that nobody misses: they stand round the records, sum them up, belong to one of them, or were left out by choice. */
const EXPECTED: ReadonlySet<string> = new Set([
  ...["aboveHeader", "header", "repeatedHeader", "subheader", "groupHeading", "blank", "total", "title", "footer"],
  ...["orderLine", "refund", "otherCurrency"],
]);

/** More than this share of the rows left out makes what is left doubtful. */
const FEW = 1 / 5;
const EXAMPLES = 3;

/**
 * Why to doubt what was found in some cells: none of their rows counts, or more than a fifth does not. The same for every
 * format, and wherever it is told what was found: it never passes for a success.
 * @returns the sentence, with a row for each of the first three reasons; undefined where all is well
 */
export function doubtIn({ contents, table }: Data<ReadTable>, { texts, numbers }: Speech): string | undefined {
  const { rowsRead, leftOut = [] } = table;
  if (rowsRead === undefined) return undefined;
  const missed = leftOut.filter(({ why }) => !EXPECTED.has(why));
  const all = rowsRead + missed.length;
  if (rowsRead > 0 && missed.length <= all * FEW) return undefined;
  const { doubt } = texts.job;
  const sentence = rowsRead === 0 ? doubt.nothing : doubt.few(numbers.count(rowsRead), numbers.count(all));
  const rows = firstOfEach(missed).map(({ row, held }) => doubt.row(texts.row(contents.row + row + 1), held));
  return rows.length === 0 ? sentence : `${sentence} ${doubt.look(rows)}`;
}

/** What was found, with the doubt about it: for a sheet, which has no signs for either. */
export function foundWithDoubt(found: string | undefined, data: Data<ReadTable>, speech: Speech): string {
  return [found, doubtIn(data, speech)].filter((sentence) => sentence !== undefined).join(" ");
}

/** The first row that was left out for each reason, as far as there is room for them. */
function firstOfEach(missed: readonly LeftOut<string>[]): LeftOut<string>[] {
  const byWhy = new Map<string, LeftOut<string>>();
  for (const row of missed) if (!byWhy.has(row.why)) byWhy.set(row.why, row);
  return [...byWhy.values()].slice(0, EXAMPLES);
}
