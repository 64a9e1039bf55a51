import type { KeywordTable } from "../../../imports/keywords/KeywordTable";
import { LEAST_SHARE, type Verdict } from "../../../core/clicks/verdict";
import { literal } from "../../../workbook/formulaLimits";
import type { Mark, SheetCell } from "../../../workbook/SheetPlan";
import type { ItemColumn } from "../../job/parts";
import type { Spoken } from "../../job/said";
import { placeOfRow, workedOut } from "../../job/workings";
import type { KeywordCells, WrittenRow } from "../../keywords/keywordCells";
import type { Texts } from "../../texts/en";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { Judged } from "./given";
import { type JudgedKeyword, type UnjudgedKeyword } from "./judge";
import { VERDICTS } from "./verdicts";
import { longestActions, nextFormula } from "./sheetNext";
import { verdictMarks, verdictName } from "./verdictNames";
import type { JudgeWords } from "./words.en";

/** The figures that stand in the person's own cells. */
export const SEEN_ROLES = ["clicks", "cost", "conversions"] as const;

const COLUMNS = [
  "keyword",
  "verdict",
  ...SEEN_ROLES,
  "counted",
  "cpc",
  "expected",
  "chance",
  "highestCpc",
  "action",
  "low",
  "high",
  "pauseAt",
  "clicksToGo",
  "testClicks",
  "testValue",
] as const;
type ColumnName = (typeof COLUMNS)[number];

/** The first of those that are for the screen alone: a page with them would be printed at a third of its size. */
const FIRST_DETAIL: ColumnName = "low";

const PLACE = "workingsPlace";

/** What the parts of the sheet have in common. */
export interface Verdicts {
  readonly judged: Judged;
  /** Those with a verdict come first. */
  readonly keywords: readonly (JudgedKeyword | UnjudgedKeyword)[];
  readonly words: JudgeWords;
  readonly texts: Texts;
  readonly cells: KeywordCells;
  readonly report: KeywordTable;
  /** The number format of conversions: ad platforms share one out among several clicks. */
  readonly conversions: string;
  readonly money: MoneyFormats;
  readonly spoken: Spoken;
  /** Whether not all clicks count. */
  readonly isPart: boolean;
}

/** The column of the clicks that a keyword is judged by. */
export function clicksColumn({ isPart }: Pick<Verdicts, "isPart">): "clicks" | "counted" {
  return isPart ? "counted" : "clicks";
}

const ANSWERED: readonly Verdict[] = VERDICTS.filter((verdict) => verdict !== "Too few clicks");

/** What VERDICT answers, in the words of the sheet, as a formula. */
function verdictSaid(answer: string, words: JudgeWords): string {
  const names = ANSWERED.map((verdict) => verdictName(verdict, words));
  if (names.every((name, i) => name === ANSWERED[i])) return answer;
  const listed = (of: readonly string[]) => `{${of.map(literal).join(",")}}`;
  return `INDEX(${listed(names)},MATCH(${answer},${listed(ANSWERED)},0))`;
}

/** A row a keyword, its verdict beside its name: what it did, by the person's own cells, and what follows from it, by formulas. */
export function verdictColumns(verdicts: Verdicts): ItemColumn<JudgedKeyword | UnjudgedKeyword>[] {
  const { words, report, cells, texts } = verdicts;
  const { columns: headers } = words.sheet;
  const formats = formatsOf(verdicts);
  const shown = COLUMNS.filter((id) => id !== "counted" || verdicts.isPart);
  const columns = shown.map((id): ItemColumn<JudgedKeyword | UnjudgedKeyword> => ({
    id,
    header: id === "keyword" ? words.sheet.one(report.subject) : headers[id],
    format: formats[id],
    mark: markOf(id, words),
    longest: id === "action" ? longestActions(verdicts) : undefined,
    isDetail: id === FIRST_DETAIL,
    cell: (one, row, at, i) => cellOf(id, one, { i, row, at }, verdicts),
  }));
  const value: ItemColumn<JudgedKeyword | UnjudgedKeyword> = {
    id: "conversionValue",
    header: headers.conversionValue,
    format: verdicts.money.exact,
    cell: (one, row, at, i) => figureCell("conversionValue", one, { i, row, at }, cells),
  };
  const parts = cells.parts.map((id): ItemColumn<JudgedKeyword | UnjudgedKeyword> => ({
    id,
    header: headers[id],
    cell: ({ keyword }) => ({ text: cells.partOf(keyword, id) }),
  }));
  const status: ItemColumn<JudgedKeyword | UnjudgedKeyword> = {
    id: "status",
    header: headers.status,
    cell: (_, row, at, i) => cells.status({ i, row, at }),
  };
  const values = verdicts.judged.worth?.from === "report" ? [value] : [];
  return [...columns, ...values, ...parts, ...(report.columns.status ? [status] : []), cells.placeColumn(texts)];
}

/** Where the workings hold what they say of a row: not shown. It is empty for a keyword that cannot be judged. */
export function workingsPlaceColumn({ words }: Verdicts): ItemColumn<JudgedKeyword | UnjudgedKeyword> {
  return {
    id: PLACE,
    header: words.sheet.columns.workingsPlace,
    format: "0",
    cell: (_, row, at) => {
      const isJudged = `AND(ISNUMBER(${row("cpc")}),${row("conversions")}<=${row("clicks")})`;
      return { formula: `=IF(${isJudged},${placeOfRow(at)},"")` };
    },
  };
}

function markOf(id: ColumnName, words: JudgeWords): Mark | undefined {
  const without = Object.values(words.sheet.without).map((word) => [word, "plain"] as const);
  if (id === "verdict") return { kind: "words", words: [...verdictMarks(words), ...without] };
  return id === "cost" ? { kind: "bars" } : undefined;
}

function formatsOf({ money, conversions }: Verdicts): Readonly<Partial<Record<ColumnName, string>>> {
  return {
    clicks: "#,##0",
    cost: money.exact,
    conversions,
    counted: "#,##0.0",
    cpc: money.exact,
    low: money.exact,
    expected: money.exact,
    high: money.exact,
    chance: "0.0%",
    highestCpc: money.exact,
    pauseAt: "#,##0",
    clicksToGo: "#,##0",
    testClicks: "#,##0",
    testValue: money.exact,
  };
}

function cellOf(
  id: ColumnName,
  one: JudgedKeyword | UnjudgedKeyword,
  cell: WrittenRow,
  { cells, words, spoken, isPart }: Verdicts,
): SheetCell {
  switch (id) {
    case "keyword":
      return { text: one.keyword.keyword };
    case "clicks":
    case "cost":
    case "conversions":
      return figureCell(id, one, cell, cells);
    case "testClicks": {
      const clicks = "test" in one ? (one.test?.testClicks ?? 0) : 0;
      return clicks > 0 ? clicks : null;
    }
    default: {
      const gone = id === "verdict" ? cells.isGone(cell) : undefined;
      const formula = formulaOf(id, one, cell, { words, spoken, isPart });
      return { formula: gone ? `=IF(${gone},"",${formula})` : `=${formula}` };
    }
  }
}

/** A figure of the person's own cell. */
function figureCell(
  id: (typeof SEEN_ROLES)[number] | "conversionValue",
  { keyword }: JudgedKeyword | UnjudgedKeyword,
  cell: WrittenRow,
  cells: KeywordCells,
): SheetCell {
  const formula = cells.figure(id, cell);
  return formula === undefined ? cells.asRead(keyword[id], cell) : { formula: `=${formula}` };
}

type Calculated = Exclude<ColumnName, "keyword" | (typeof SEEN_ROLES)[number] | "testClicks">;

/**
 * What follows from a keyword's clicks, cost and conversions. A keyword that cannot be judged has no figures, and its
 * verdict says why in words.
 */
function formulaOf(
  id: Calculated,
  { keyword }: JudgedKeyword | UnjudgedKeyword,
  { row, at }: WrittenRow,
  says: Pick<Verdicts, "words" | "spoken" | "isPart">,
): string {
  const { words } = says;
  const { without } = words.sheet;
  const [clicks, cost, conversions, testClicks, place] = [...SEEN_ROLES, "testClicks", PLACE].map(row);
  const figures = `${cost}:${conversions}`;
  const judged = (formula: string) => `IF(${place}="","",${formula})`;
  switch (id) {
    case "counted":
      return `IF(ISNUMBER(${clicks}),MAX(N(${conversions}),${clicks}*${at.cell("countedShare")}),"")`;
    case "cpc":
      return `IF(AND(N(${clicks})>0,COUNT(${figures})=2,MIN(${figures})>=0),${cost}/${clicks},"")`;
    case "verdict":
      return (
        `IF(N(${clicks})<=0,"${without.noClicks}",IF(COUNT(${figures})<2,"${without.missing}",` +
        `IF(MIN(${figures})<0,"${without.belowZero}",IF(${conversions}>${clicks},"${without.moreConversionsThanClicks}",` +
        `IF(${row(clicksColumn(says))}<${LEAST_SHARE}*${at.cell("usualClicks")},${literal(verdictName("Too few clicks", words))},` +
        `${verdictSaid(workedOut("verdict", at, place), words)})))))`
      );
    case "testValue":
      return judged(`IF(N(${testClicks})>0,${workedOut(id, at, place)},"")`);
    case "highestCpc":
    case "pauseAt":
    case "clicksToGo":
    case "action":
      return judged(nextFormula(id, keyword, { row, at, place }, says));
    default:
      return judged(workedOut(id, at, place));
  }
}
