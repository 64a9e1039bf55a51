import type { Finding, FlagFinding, TotalFinding } from "../../imports/keywords/Finding";
import { findings } from "../../imports/keywords/findings";
import type { KeywordTable } from "../../imports/keywords/KeywordTable";
import type { RangeContents } from "../../workbook/RangeContents";
import type { Speech } from "../says/Says";

const ROWS_NAMED = 3;

/** What a planner should look at in the data, with rows called by their numbers on the sheet. */
export function findingLines(table: KeywordTable, contents: Pick<RangeContents, "row">, speech: Speech): string[] {
  return findings(table).map((finding) => sentenceOf(finding, contents.row, speech));
}

function sentenceOf(finding: Finding, firstRow: number, speech: Speech): string {
  return finding.about === "flag" ? flagSentence(finding, firstRow, speech) : totalSentence(finding, speech);
}

function flagSentence({ flag, rows }: FlagFinding, firstRow: number, { texts }: Speech): string {
  const words = texts.keywordSentences;
  const { what, role, why } = flag;
  const figures = role ? words.role[role] : words.figures;
  const flagged = { count: rows.length, where: rowsNamed(rows, firstRow, texts), figures };
  if (what === "unreadable" && (why === "date" || why === "error")) return words.unreadable[why](flagged);
  return words.finding[what](flagged);
}

function rowsNamed(rows: readonly number[], firstRow: number, texts: Speech["texts"]): string {
  const named = rows.slice(0, ROWS_NAMED).map((row) => texts.row(firstRow + row + 1));
  const more = rows.length - named.length;
  return named.join(", ") + (more > 0 ? texts.keywordSentences.andMore(more) : "");
}

function totalSentence({ check }: TotalFinding, { texts, numbers }: Speech): string {
  const words = texts.keywordSentences;
  const { label, role, expected, got } = check;
  return words.wrongTotal({
    label,
    figures: words.role[role],
    expected: numbers.plain(expected),
    got: numbers.plain(got),
  });
}
