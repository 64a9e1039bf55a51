import type { Finding } from "../../imports/keywords/Finding";
import { findings } from "../../imports/keywords/findings";
import type { KeywordTable } from "../../imports/keywords/KeywordTable";
import type { RangeContents } from "../../workbook/RangeContents";
import type { Numbers } from "../numbers/Numbers";
import { texts } from "../texts/texts";

const ROWS_NAMED = 3;

/** What a planner should look at in the data, with rows called by their numbers on the sheet. */
export function findingLines(
  table: KeywordTable,
  { row: firstRow }: Pick<RangeContents, "row">,
  numbers: Pick<Numbers, "plain">,
): string[] {
  return findings(table).map((finding) => sentence(finding, firstRow, numbers));
}

function sentence(finding: Finding, firstRow: number, numbers: Pick<Numbers, "plain">): string {
  const words = texts.keywordReading;
  const { rows } = finding;
  if (finding.about === "totals") {
    const { label, role, expected, got } = finding.check;
    return words.totalsDiffer(label, role, numbers.plain(expected), numbers.plain(got));
  }
  const named = rows.slice(0, ROWS_NAMED).map((row) => texts.row(firstRow + row + 1));
  return words.flag(finding.flag, rows.length, words.rows(named, rows.length - named.length));
}
