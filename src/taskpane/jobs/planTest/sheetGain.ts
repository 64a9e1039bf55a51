import type { AnswerRow, ItemColumn, RowCells } from "../../job/parts";
import { fixed } from "../../job/parts";
import type { Places } from "../../job/SheetPart";
import { placeOfRow, workedOut, type Working } from "../../job/workings";
import type { WrittenRow } from "../../keywords/keywordCells";
import { COUNT, type Budget } from "./Budget";
import { CLICK_DECIMALS } from "./pace";
import type { PlannedKeyword } from "./PlannedKeyword";
import { inTimeOnSheet, mostSearches, paceColumns } from "./sheetPace";
import { priceColumn } from "./sheetPrice";
import { MOST_CLICKS_AHEAD } from "./splitForGain";

/** What the tests are expected to gain together, and what they take. */
export function gainAnswers({ words, money }: Budget): AnswerRow[] {
  const { total, monthly, gain, tested, paying, priced, kept } = words.answers;
  return [
    { id: "total", label: total, formula: (at) => `SUM(${at.column("setAside")})`, format: money.whole },
    { id: "monthly", label: monthly, formula: (at) => `${at.cell("total")}/${at.cell("months")}`, format: money.whole },
    { id: "gain", label: gain, formula: (at) => `SUM(${at.column("gain")})`, format: money.whole },
    { id: "tested", label: tested, formula: (at) => `COUNTIF(${at.column("clicks")},">0")`, format: COUNT },
    {
      id: "paying",
      label: paying,
      formula: (at) => `COUNTIF(${at.column("todo")},"${words.todo.run}")`,
      format: COUNT,
    },
    { id: "keywords", label: priced, formula: (at) => `COUNT(${at.column("clicks")})`, format: COUNT },
    { id: "kept", label: kept, formula: (at) => `${at.cell("money")}-${at.cell("total")}`, format: money.whole },
  ];
}

/** Keyword and money stand side by side, so that the chart can take both. */
export function gainColumns(budget: Budget): ItemColumn<PlannedKeyword>[] {
  const { words, money, isPaced } = budget;
  const { columns, todo } = words;
  const ofClicks = (row: RowCells, formula: string) => ({ formula: `=IF(${row("clicks")}="","",${formula})` });
  return [
    {
      id: "setAside",
      header: columns.setAside,
      format: money.whole,
      mark: { kind: "bars" },
      cell: (_, row) => ofClicks(row, `${row("clicks")}*${row("cpc")}`),
    },
    priceColumn(budget),
    {
      id: "clicks",
      header: columns.clicks,
      format: COUNT,
      cell: (_, row, at) => ({ formula: `=IF(${row("cpc")}="","",${workedOut("clicks", at)})` }),
    },
    {
      id: "todo",
      header: columns.todo,
      mark: {
        kind: "words",
        words: [
          [todo.test, "open"],
          [todo.run, "good"],
          [todo.leaveOut, "plain"],
        ],
      },
      cell: (_, row, at) => {
        const isPaying = `${row("cpc")}<${at.cell("customerValue")}*${at.cell("conversionRate")}`;
        const untested = `IF(${isPaying},"${todo.run}","${todo.leaveOut}")`;
        return ofClicks(row, `IF(${row("clicks")}>0,"${todo.test}",${untested})`);
      },
    },
    {
      id: "gain",
      header: columns.gain,
      format: money.whole,
      cell: (_, row, at) => ofClicks(row, workedOut("gain", at, placeOfRow(at, "later workings"))),
    },
    {
      id: "ahead",
      header: columns.ahead,
      format: COUNT,
      cell: (planned, row, at, i) => ({
        formula: `=IF(${row("cpc")}="","",${aheadOf(planned, budget, { i, row, at })})`,
      }),
    },
    ...(isPaced ? paceColumns(budget) : []),
  ];
}

/** Whole clicks for the test and afterwards, by the keyword's own searches; as many as are typed where these are not told. */
function aheadOf({ keyword: { searches } }: PlannedKeyword, { cells, isAllPaced }: Budget, row: WrittenRow): string {
  const { at } = row;
  const untold = isAllPaced ? "0" : `INT(${at.cell("clicksAhead")})`;
  const figure = cells.figure("searches", row) ?? searches?.middle;
  if (figure === undefined) return untold;
  const all = `${figure}*${at.cell("clickRate")}*(${at.cell("months")}+${at.cell("monthsAfter")})`;
  return `IFERROR(MIN(${MOST_CLICKS_AHEAD},INT(ROUND(${all},${CLICK_DECIMALS}))),${untold})`;
}

/** The split of the money over all keywords. */
export function gainWorkings(budget: Budget): Working[] {
  return [{ ids: ["clicks"], formula: (at) => splitOf(budget, at) }];
}

/** What each test is expected to gain, by its clicks in the table. */
export function laterGainWorkings(budget: Budget): Working[] {
  return [{ ids: ["gain"], formula: (at) => gainOf(budget, at) }];
}

/** Without a number of clicks that the rate is worth its place is held by "", which every WORTH function takes for a blank cell. */
function usualClicks({ draft }: Budget, at: Places): string {
  return draft.usualClicks === undefined ? '""' : at.cell("usualClicks");
}

function splitOf(budget: Budget, at: Places): string {
  const cpc = fixed(at.column("cpc"));
  const priced = (figures: string) => `IF(ISNUMBER(${cpc}),${figures},"")`;
  const [money, value, rate] = ["money", "customerValue", "conversionRate"].map(at.cell);
  const args = [money, priced(cpc), value, priced(fixed(at.column("ahead"))), rate, usualClicks(budget, at)];
  if (!budget.isPaced) return `WORTH.TESTSPLIT(${args.join(",")})`;
  const searches = fixed(at.column(mostSearches(budget.plan)));
  const inTime = `INT(ROUND(${inTimeOnSheet(searches, at.cell("months"), at)},${CLICK_DECIMALS}))`;
  return `WORTH.TESTSPLIT(${[...args, priced(`IF(ISNUMBER(${searches}),${inTime},"")`)].join(",")})`;
}

function gainOf(budget: Budget, at: Places): string {
  const [cpc, clicks, ahead] = ["cpc", "clicks", "ahead"].map((id) => fixed(at.column(id)));
  const planned = (figures: string) => `IF(ISNUMBER(${clicks}),${figures},"")`;
  const later = planned(`${ahead}-${clicks}`);
  const args = [planned(cpc), at.cell("customerValue"), planned(clicks), later, at.cell("conversionRate")];
  return `WORTH.TESTVALUE(${[...args, '""', '""', usualClicks(budget, at)].join(",")})`;
}
