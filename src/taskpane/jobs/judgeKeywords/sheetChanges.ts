import type { MatchType } from "../../../imports/keywords/matchType";
import { literal } from "../../../workbook/formulaLimits";
import type { SheetCell } from "../../../workbook/SheetPlan";
import { fixed, type ItemColumn } from "../../job/parts";
import type { BehindParts } from "../../job/sheetBehind";
import type { Places } from "../../job/SheetPart";
import type { WrittenRow } from "../../keywords/keywordCells";
import { changeOf, coinDecimals, uploadedKeyword } from "./changes";
import type { JudgedKeyword, UnjudgedKeyword } from "./judge";
import type { Verdicts } from "./sheetColumns";
import { verdictName } from "./verdictNames";

/**
 * The headings by which Google Ads Editor knows its columns: it takes them in English alone, whatever it speaks itself.
 * Source: its help on CSV files, support.google.com/google-ads/editor/answer/57747, and the headings of its own exports.
 */
export const EDITOR_HEADINGS = {
  campaign: "Campaign",
  adGroup: "Ad Group",
  changeKeyword: "Keyword",
  changeType: "Criterion Type",
  changeStatus: "Status",
  changeBid: "Max CPC",
} as const;
type ChangeColumn = keyof typeof EDITOR_HEADINGS;
const COLUMNS = Object.keys(EDITOR_HEADINGS) as ChangeColumn[];

/** The words of Google Ads Editor. */
const TYPES: Readonly<Record<MatchType, string>> = { exact: "Exact", phrase: "Phrase", broad: "Broad" };
const PAUSED = "Paused";

const WIDTHS = [150, 150, 220, 96, 84, 84];
const FIRST_ROW = 1;

type Judged = JudgedKeyword | UnjudgedKeyword;

/** Columns of the table that are not shown: what would be uploaded of each keyword. */
export function changeColumns(verdicts: Verdicts): ItemColumn<Judged>[] {
  const { words } = verdicts;
  const { change } = words.sheet;
  return [
    {
      id: "changeKeyword",
      header: change.keyword,
      cell: ({ keyword }) => ({ text: uploadedKeyword(keyword.keyword) }),
    },
    {
      id: "changeType",
      header: change.type,
      cell: ({ keyword: { matchType } }) => (matchType ? { text: TYPES[matchType] } : null),
    },
    {
      id: "changeBid",
      header: change.bid,
      format: verdicts.money.exact,
      cell: (one, row, at, i) => bidCell(one, { i, row, at }, verdicts),
    },
    {
      id: "changeStatus",
      header: change.status,
      cell: (one, row, at, i) => statusCell(one, { i, row, at }, verdicts),
    },
  ];
}

/** The bid that a keyword has: as the report tells it, else what a click cost. */
function bidNow(one: Judged, cell: WrittenRow, { cells, report }: Verdicts): string {
  const bid = report.columns.maxCpc && cells.figure("maxCpc", cell);
  if (bid !== undefined) return `IF(N(${bid})>0,${bid},${cell.row("cpc")})`;
  return one.keyword.maxCpc ? String(one.keyword.maxCpc) : cell.row("cpc");
}

/** What a click is worth, in whole coins. */
function worthIn({ row }: WrittenRow, { report }: Verdicts): string {
  return `ROUNDDOWN(${row("highestCpc")},${coinDecimals(report.currency)})`;
}

function bidCell(one: Judged, cell: WrittenRow, verdicts: Verdicts): SheetCell {
  if (one.keyword.isPaused) return null;
  const { row } = cell;
  const said = (verdict: "Unprofitable" | "Profitable") => literal(verdictName(verdict, verdicts.words));
  const [worth, bid] = [worthIn(cell, verdicts), bidNow(one, cell, verdicts)];
  const raised = `AND(${row("verdict")}=${said("Profitable")},${worth}>${bid})`;
  const isOther = `IF(${row("verdict")}=${said("Unprofitable")},FALSE,OR(${row("highestCpc")}<${bid},${raised}))`;
  return { formula: `=IF(ISNUMBER(${row("highestCpc")}),IF(${isOther},IF(${worth}>0,${worth},""),""),"")` };
}

function statusCell(one: Judged, cell: WrittenRow, verdicts: Verdicts): SheetCell {
  if (one.keyword.isPaused) return null;
  const { row } = cell;
  const isLosing = `${row("verdict")}=${literal(verdictName("Unprofitable", verdicts.words))}`;
  const isWorthless = `AND(${row("highestCpc")}<${bidNow(one, cell, verdicts)},${worthIn(cell, verdicts)}<=0)`;
  return { formula: `=IF(ISNUMBER(${row("highestCpc")}),IF(OR(${isLosing},${isWorthless}),"${PAUSED}",""),"")` };
}

/** Whether the report tells where each keyword stands in the account. */
export function isPlaced({ cells }: Verdicts): boolean {
  return (["campaign", "adGroup"] as const).every((part) => cells.parts.includes(part));
}

/** The sheet of changes, in the columns that Google Ads Editor imports: those keywords alone about which something changes. */
export function changesBehind(verdicts: Verdicts): BehindParts {
  const { judged, words, report, cells, money } = verdicts;
  const decimals = coinDecimals(report.currency);
  const rows = judged.judgement.judged.filter((one) => changeOf(one, decimals)).length;
  const { changes } = words.sheet;
  return {
    name: changes.name,
    about: changes.about,
    widths: WIDTHS,
    heads: "changes",
    parts: [
      {
        id: "changes",
        rows: rows + FIRST_ROW,
        write: ({ row, column }, at) => ({
          blocks: [{ row, column, cells: [COLUMNS.map((id) => EDITOR_HEADINGS[id])], style: "columnHeads" }],
          spills: COLUMNS.flatMap((id, i) => {
            if ((id === "campaign" || id === "adGroup") && !cells.parts.includes(id)) return [];
            const format = { row: 0, column: 0, rows: Math.max(1, rows), columns: 1, numberFormat: money.exact };
            return {
              row: row + FIRST_ROW,
              column: column + i,
              formula: `=${changedOnly(id, at)}`,
              headed: false,
              rows: Math.max(1, rows),
              columns: 1,
              formats: id === "changeBid" ? [format] : [],
            };
          }),
        }),
      },
    ],
  };
}

/** What stands in a column of the keywords about which something changes; a cell that holds nothing says nothing. */
function changedOnly(id: ChangeColumn, at: Places): string {
  const [column, bid, status] = [id, "changeBid", "changeStatus"].map((one) => fixed(at.column(one)));
  const cells = id === "changeBid" ? column : `${column}&""`;
  return `FILTER(${cells},(${bid}<>"")+(${status}<>"")>0,"")`;
}
