import type { KeywordRecord, KeywordTable } from "../../../imports/keywords/KeywordTable";
import type { SheetCell } from "../../../workbook/SheetPlan";
import type { ItemColumn, Places, RowCells } from "../../job/sheetOf";
import type { KeywordCells } from "../../keywords/sourceCells";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { Judged } from "./given";
import type { JudgedKeyword, UnjudgedKeyword } from "./judge";
import type { JudgeWords } from "./words.en";

/** The figures that stand in the person's own cells. */
export const SEEN_ROLES = ["clicks", "cost", "conversions"] as const;

export const COLUMNS = [
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
type ColumnName = (typeof COLUMNS)[number];

/** What the report says of a keyword, as far as it does: written beside its figures, so that its rows can be told apart. */
const TOLD = ["matchType", "campaign", "adGroup", "status"] as const;

/** What the parts of the sheet have in common. */
export interface Verdicts {
  readonly judged: Judged;
  /** Those with a verdict come first. */
  readonly keywords: readonly (JudgedKeyword | UnjudgedKeyword)[];
  readonly words: JudgeWords;
  readonly cells: KeywordCells;
  readonly report: KeywordTable;
  /** The number format of conversions: ad platforms share one out among several clicks. */
  readonly conversions: string;
  readonly money: MoneyFormats;
}

/** A row a keyword, its verdict beside its name: what it did, by the person's own cells, and what follows from it, by formulas. */
export function verdictColumns(verdicts: Verdicts): ItemColumn<JudgedKeyword | UnjudgedKeyword>[] {
  const { words, report } = verdicts;
  const { columns: headers } = words.sheet;
  const formats = formatsOf(verdicts);
  const columns = COLUMNS.map((id): ItemColumn<JudgedKeyword | UnjudgedKeyword> => ({
    id,
    header: id === "keyword" ? words.sheet.one(report.subject) : headers[id],
    format: formats[id],
    cell: (one, row, at) => cellOf(id, one, row, at, verdicts),
  }));
  const isTold = (role: (typeof TOLD)[number]) => report.columns[role] && role !== report.subject;
  const told = TOLD.filter(isTold).map((id): ItemColumn<JudgedKeyword | UnjudgedKeyword> => ({
    id,
    header: headers[id],
    cell: ({ keyword }) => ({ text: toldOf(keyword, id, words) }),
  }));
  return [...columns, ...told];
}

function toldOf(keyword: KeywordRecord, id: (typeof TOLD)[number], words: JudgeWords): string {
  if (id !== "matchType") return keyword[id] ?? "";
  return keyword.matchType ? words.matchType[keyword.matchType] : "";
}

function formatsOf({ money, conversions }: Verdicts): Readonly<Partial<Record<ColumnName, string>>> {
  return {
    clicks: "#,##0",
    cost: money.exact,
    conversions,
    cpc: money.exact,
    low: money.exact,
    expected: money.exact,
    high: money.exact,
    chance: "0.0%",
    highestCpc: money.exact,
    testClicks: "#,##0",
    testValue: money.exact,
  };
}

function cellOf(
  id: ColumnName,
  one: JudgedKeyword | UnjudgedKeyword,
  row: RowCells,
  at: Places,
  { cells, words }: Verdicts,
): SheetCell {
  switch (id) {
    case "keyword":
      return cells.keyword(one.keyword);
    case "clicks":
    case "cost":
    case "conversions":
      return seenCell(one.keyword, id, cells);
    case "testClicks": {
      const clicks = "test" in one ? (one.test?.testClicks ?? 0) : 0;
      return clicks > 0 ? clicks : null;
    }
    default:
      return { formula: `=${formulaOf(id, row, at, words.sheet.without)}` };
  }
}

function seenCell(keyword: KeywordRecord, role: (typeof SEEN_ROLES)[number], cells: KeywordCells): SheetCell {
  const formula = cells.sum(keyword, role);
  return formula === undefined ? (keyword[role] ?? null) : { formula: `=${formula}` };
}

type Calculated = Exclude<ColumnName, "keyword" | (typeof SEEN_ROLES)[number] | "testClicks">;

/**
 * What follows from a keyword's clicks, cost and conversions. A keyword that cannot be judged has no figures, and its
 * verdict says why in words.
 */
function formulaOf(id: Calculated, row: RowCells, { cell }: Places, without: JudgeWords["sheet"]["without"]): string {
  const [clicks, cost, conversions, cpc, testClicks] = [...SEEN_ROLES, "cpc", "testClicks"].map(row);
  const [value, usualRate, confidence] = ["customerValue", "usualRate", "confidence"].map(cell);
  const figures = `${cost}:${conversions}`;
  const judged = (formula: string) => `IF(AND(ISNUMBER(${cpc}),${conversions}<=${clicks}),${formula},"")`;
  const range = (part: number) =>
    judged(`INDEX(WORTH.EPCRANGE(${[value, conversions, clicks, confidence, usualRate].join(",")}),1,${part})`);
  switch (id) {
    case "cpc":
      return `IF(AND(N(${clicks})>0,COUNT(${figures})=2,MIN(${figures})>=0),${cost}/${clicks},"")`;
    case "low":
      return range(1);
    case "expected":
      return range(2);
    case "high":
      return range(3);
    case "chance":
      return judged(`WORTH.PROFITCHANCE(${[cpc, value, conversions, clicks, usualRate].join(",")})`);
    case "verdict":
      return (
        `IF(N(${clicks})<=0,"${without.noClicks}",IF(COUNT(${figures})<2,"${without.missing}",` +
        `IF(MIN(${figures})<0,"${without.belowZero}",IF(${conversions}>${clicks},"${without.moreConversionsThanClicks}",` +
        `WORTH.VERDICT(${[cpc, value, conversions, clicks, confidence, usualRate].join(",")})))))`
      );
    case "highestCpc":
      return judged(`WORTH.MAXCPC(${value},(1+${conversions})/(1/${usualRate}+${clicks}),${cell("targetReturn")})`);
    case "testValue": {
      const later = `MAX(0,ROUND(${cell("periodsAhead")}*${clicks},0)-${testClicks})`;
      const test = [cpc, value, testClicks, later, usualRate, conversions, clicks].join(",");
      return judged(`IF(N(${testClicks})>0,WORTH.TESTVALUE(${test}),"")`);
    }
  }
}
