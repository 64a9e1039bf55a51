import type { MatchType } from "../../../imports/keywords/matchType";
import { literal } from "../../../workbook/formulaLimits";
import type { Block, SheetCell } from "../../../workbook/SheetPlan";
import { fixed, type ItemColumn } from "../../job/parts";
import type { BehindParts } from "../../job/sheetBehind";
import type { Places } from "../../job/SheetPart";
import { allWorkedOut, type Working } from "../../job/workings";
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

/** Columns of the table that are not shown: what is known of each keyword for what would be uploaded of it. */
export function changeColumns(verdicts: Verdicts): ItemColumn<Judged>[] {
  const { change } = verdicts.words.sheet;
  const columns: ItemColumn<Judged>[] = [
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
  ];
  if (tellsBids(verdicts))
    columns.push({
      id: "bidNow",
      header: change.bidNow,
      format: verdicts.money.exact,
      cell: (one, row, at, i) => bidNow(one, { i, row, at }, verdicts),
    });
  if (hasPaused(verdicts))
    columns.push({ id: "isPaused", header: change.isPaused, cell: ({ keyword }) => (keyword.isPaused ? 1 : null) });
  return columns;
}

function tellsBids({ report, keywords }: Verdicts): boolean {
  return report.columns.maxCpc !== undefined || keywords.some(({ keyword }) => keyword.maxCpc);
}

function hasPaused({ keywords }: Verdicts): boolean {
  return keywords.some(({ keyword }) => keyword.isPaused);
}

/** The bid that the report tells. */
function bidNow({ keyword }: Judged, cell: WrittenRow, { cells, report }: Verdicts): SheetCell {
  const bid = report.columns.maxCpc && cells.figure("maxCpc", cell);
  return bid === undefined ? (keyword.maxCpc ?? null) : { formula: `=${bid}` };
}

/** What would be uploaded of each keyword, a column each, for all rows of the table at once. */
export function changeWorkings(verdicts: Verdicts): Working[] {
  return uploadedColumns(verdicts).map((id) => ({ ids: [id], formula: (at) => uploadedOf(id, at, verdicts) }));
}

function uploadedColumns({ cells }: Verdicts): ChangeColumn[] {
  return COLUMNS.filter((id) => (id === "campaign" || id === "adGroup" ? cells.parts.includes(id) : true));
}

function uploadedOf(id: ChangeColumn, at: Places, verdicts: Verdicts): string {
  if (id === "changeBid") return newBid(at, verdicts);
  if (id === "changeStatus") return newStatus(at, verdicts);
  return `${fixed(at.column(id))}&""`;
}

/** The figures of all rows that decide about bids. Those of a keyword that is paused, or has no figures, are not looked at. */
function figuresOf(at: Places, verdicts: Verdicts) {
  const [verdict, highest, cpc] = ["verdict", "highestCpc", "cpc"].map((id) => fixed(at.column(id)));
  const told = tellsBids(verdicts) ? fixed(at.column("bidNow")) : undefined;
  const isRunning = hasPaused(verdicts) ? `*(${fixed(at.column("isPaused"))}<>1)` : "";
  return {
    is: (one: "Unprofitable" | "Profitable") => `(${verdict}=${literal(verdictName(one, verdicts.words))})`,
    where: (figures: string) => `IF(ISNUMBER(${highest})${isRunning},${figures},"")`,
    highest,
    /** What a keyword bids: as the report tells it, else what a click cost. */
    bid: told ? `IF(ISNUMBER(${told})*(${told}>0),${told},${cpc})` : cpc,
    /** What a click is worth, in whole coins. */
    worth: `ROUNDDOWN(IF(ISNUMBER(${highest}),${highest},0),${coinDecimals(verdicts.report.currency)})`,
  };
}

function newBid(at: Places, verdicts: Verdicts): string {
  const { is, where, highest, bid, worth } = figuresOf(at, verdicts);
  const isRaised = `${is("Profitable")}*(${worth}>${bid})`;
  const isOther = `(1-${is("Unprofitable")})*((${highest}<${bid})+${isRaised}>0)`;
  return where(`IF(${isOther},IF(${worth}>0,${worth},""),"")`);
}

function newStatus(at: Places, verdicts: Verdicts): string {
  const { is, where, highest, bid, worth } = figuresOf(at, verdicts);
  const isWorthless = `(${highest}<${bid})*(${worth}<=0)`;
  return where(`IF(${is("Unprofitable")}+${isWorthless}>0,"${PAUSED}","")`);
}

/** Whether the report tells where each keyword stands in the account. */
export function isPlaced({ cells }: Verdicts): boolean {
  return (["campaign", "adGroup"] as const).every((part) => cells.parts.includes(part));
}

/** The sheet of changes, in the columns that Google Ads Editor imports: those keywords alone about which something changes. */
export function changesBehind(verdicts: Verdicts): BehindParts {
  const { judged, words, report, money } = verdicts;
  const decimals = coinDecimals(report.currency);
  const rows = judged.judgement.judged.filter((one) => changeOf(one, decimals)).length;
  const { changes } = words.sheet;
  const uploaded = uploadedColumns(verdicts);
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
          blocks: COLUMNS.map((id, i): Block => {
            // A heading stands where its words do: bids are the only numbers.
            const style = id === "changeBid" ? "columnHeads" : "result";
            return { row, column: column + i, cells: [[EDITOR_HEADINGS[id]]], style };
          }),
          spills: COLUMNS.flatMap((id, i) => {
            if (!uploaded.includes(id)) return [];
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

/** What stands in a column of the keywords about which something changes. */
function changedOnly(id: ChangeColumn, at: Places): string {
  const [column, bid, status] = ([id, "changeBid", "changeStatus"] as const).map((one) => allWorkedOut(one, at));
  const reached = `ROWS(${fixed(at.column("clicks"))})>ROWS(${column})`;
  return `IF(${reached},NA(),FILTER(${column},(${bid}<>"")+(${status}<>"")>0,""))`;
}
