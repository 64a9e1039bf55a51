import type { SummaryTable } from "../../../../imports/summaries/SummaryTable";
import type { RangeContents } from "../../../../workbook/RangeContents";
import type { Says } from "../../../says/Says";
import type { ValueWords } from "../words.en";

/** Why customers summed up are no whole, and what to do: from a part of a result nothing may be concluded about all customers. */
export function summariesRefused(
  { contents, table }: { readonly contents: RangeContents; readonly table: SummaryTable },
  { words, numbers, texts }: Says<ValueWords>,
): string | undefined {
  const { refusal } = words.summaries;
  const wrong = table.leftOut.find(({ why }) => why === "figure" || why === "history");
  if (wrong) {
    const row = texts.row(contents.row + wrong.row + 1);
    return wrong.why === "figure" ? refusal.figure(row, wrong.held) : refusal.history(row);
  }
  if (table.rows.length === 0) return refusal.none;
  if (table.isMixed) return refusal.mixed;
  const { all } = table;
  if (all && all.rows !== table.rows.length) {
    return refusal.part({ here: numbers.count(table.rows.length), all: numbers.count(all.rows) });
  }
  const customers = table.rows.reduce((sum, row) => sum + row.customers, 0);
  if (all && all.customers !== customers) {
    return refusal.customers({ here: numbers.count(customers), all: numbers.count(all.customers) });
  }
  if (!table.hasValues || !table.hasSpend) return refusal.noValues;
  return table.asOf === undefined ? refusal.noDay : undefined;
}
