import type { KeywordRecord } from "../../../imports/keywords/KeywordTable";
import { cellAddress } from "../../../workbook/a1";
import type { SheetCell, TableColumn, TablePlan } from "../../../workbook/SheetPlan";
import { sourceCells, type SourceCells } from "../../keywords/sourceCells";
import { texts } from "../../texts/texts";
import type { JudgedKeyword } from "./judgeKeyword";
import { verdictFormulas, type RowCells } from "./verdictFormulas";
import type { VerdictsData } from "./verdictsOrder";
import type { SheetLayout } from "./verdictsSheet";

export const TABLE_NAME = "Keyword_verdicts";

/** The figures that stand in the person's own cells. */
export const SEEN_ROLES = ["clicks", "cost", "conversions"] as const;

const COLUMNS = [
  "keyword",
  "verdict",
  ...SEEN_ROLES,
  "cpc",
  "low",
  "expected",
  "high",
  "chance",
  "highestCpc",
  "testClicks",
  "testValue",
] as const;
export type VerdictsColumn = (typeof COLUMNS)[number];

/** Where a column of the table stands, counted from 0. */
export function columnOf(name: VerdictsColumn): number {
  return COLUMNS.indexOf(name);
}

/** A row a keyword, its verdict beside its name: what it did, by the person's own cells, and what follows from it, by formulas. */
export function verdictsTable(data: VerdictsData, layout: SheetLayout, number: number | ""): TablePlan {
  const { judgement, table, contents } = data;
  const cells = sourceCells(table, contents);
  const withMatchType = table.columns.matchType !== undefined;
  const all = [...judgement.judged, ...judgement.unjudged];
  return {
    name: `${TABLE_NAME}${number}`,
    row: layout.tableHead,
    column: 0,
    columns: columnHeads(layout, withMatchType),
    rows: all.map((one, i) => {
      const line = rowOf(one.keyword, "test" in one ? one.test : undefined, layout.tableHead + 1 + i, cells, layout);
      const { matchType } = one.keyword;
      const typeWords = texts.judgeKeywords.matchType;
      return withMatchType ? [...line, { text: matchType ? typeWords[matchType] : "" }] : line;
    }),
  };
}

function rowOf(
  keyword: KeywordRecord,
  test: JudgedKeyword["test"],
  row: number,
  cells: SourceCells,
  { names }: SheetLayout,
): SheetCell[] {
  const at = Object.fromEntries(COLUMNS.map((name, i) => [name, cellAddress(row, i)])) as RowCells;
  const formulas = verdictFormulas(at, names);
  return COLUMNS.map((name): SheetCell => {
    switch (name) {
      case "keyword":
        return cells.keyword(keyword);
      case "clicks":
      case "cost":
      case "conversions":
        return seenCell(cells.sum(keyword, name), keyword[name]);
      case "testClicks":
        return test && test.testClicks > 0 ? test.testClicks : null;
      default:
        return { formula: `=${formulas[name]}` };
    }
  });
}

function seenCell(formula: string | undefined, value: number | undefined): SheetCell {
  return formula === undefined ? (value ?? null) : { formula: `=${formula}` };
}

function columnHeads(layout: SheetLayout, withMatchType: boolean): TableColumn[] {
  const words = texts.judgeKeywords.sheet.columns;
  const { money } = layout;
  const formats: Readonly<Record<VerdictsColumn, string>> = {
    keyword: "",
    clicks: "#,##0",
    cost: money.exact,
    conversions: layout.conversions,
    cpc: money.exact,
    low: money.exact,
    expected: money.exact,
    high: money.exact,
    chance: "0.0%",
    verdict: "",
    highestCpc: money.exact,
    testClicks: "#,##0",
    testValue: money.exact,
  };
  const heads = COLUMNS.map((name) => ({ header: words[name], ...(formats[name] && { numberFormat: formats[name] }) }));
  return withMatchType ? [...heads, { header: words.matchType }] : heads;
}
