import { literal } from "../../../workbook/formulaLimits";
import type { SheetCell } from "../../../workbook/SheetPlan";
import type { ItemColumn, RowCells } from "../../job/parts";
import { said, type Spoken } from "../../job/said";
import { workedOut } from "../../job/workings";
import type { Texts } from "../../texts/en";
import type { MoneyFormats } from "../../writing/excelMoney";
import type { Places } from "../../job/SheetPart";
import type { TrackGiven } from "./given";
import type { Live } from "./live";
import { rowCountOf, sumOf, type Sums } from "./reportSums";
import type { Phase, Tracked, Tracking } from "./tracking";
import type { TrackWords } from "./words.en";

/** What the parts of the sheet have in common. */
export interface TrackSheet {
  readonly tracking: Tracking;
  readonly read: TrackGiven["read"];
  readonly draft: TrackGiven["draft"];
  readonly words: TrackWords;
  readonly texts: Texts;
  readonly money: MoneyFormats;
  readonly spoken: Spoken;
  /** The number format of months. */
  readonly month: string;
  readonly plan: Sums;
  readonly report: Sums;
  /** What formulas can read of the plan, and of the report. */
  readonly live: { readonly plan: Live; readonly report: Live };
}

const COUNT = "#,##0";
const TYPICAL = "1,234";

type Column = ItemColumn<Tracked>;

/** What is shown of a keyword: where it stands, what to do, and its figures beside the plan's. */
export function shownColumns(sheet: TrackSheet): Column[] {
  const { words, money } = sheet;
  const { columns: headers } = words.sheet;
  const formula = (id: keyof typeof headers, format: string | undefined, of: (row: RowCells, at: Places) => string) => {
    return {
      id,
      header: headers[id],
      format,
      cell: (_: Tracked, row: RowCells, at: Places) => ({ formula: `=${of(row, at)}` }),
    };
  };
  const told = sheet.plan.keys.flatMap(({ part, id }): Column[] => {
    if (part === "keyword") return [];
    return [{ id, header: headers[part], cell: ({ planned }) => ({ text: planned.told[part] }) }];
  });
  return [
    { id: "keyword", header: headers.keyword, cell: ({ planned }) => ({ text: planned.keyword }) },
    {
      ...formula("phase", undefined, (row, at) => phaseFormula(row, at, sheet)),
      mark: {
        kind: "words",
        words: [
          [words.phase.pause, "bad"],
          [words.phase.roi, "good"],
          [words.phase.testing, "open"],
          [words.phase.notStarted, "plain"],
          [words.phase.untested, "plain"],
        ],
      },
    },
    figureColumn("clicks", COUNT, sheet),
    formula("clicksPlanned", COUNT, (row) => `IF(${row("price")}>0,ROUND(${row("setAside")}/${row("price")},0),0)`),
    formula("clicksToGo", COUNT, (row, at) => {
      const toGo = `MIN(${row("clicksPlanned")}-${row("clicks")},${workedOut("toGo", at)})`;
      return `IF(${row("phase")}=${literal(words.phase.testing)},${toGo},"")`;
    }),
    figureColumn("cost", money.exact, sheet),
    planColumn("setAside", money.exact, sheet),
    figureColumn("conversions", "#,##0.##", sheet),
    formula("cpc", money.exact, (row) => `IF(${row("clicks")}>0,${row("cost")}/${row("clicks")},${row("price")})`),
    formula("epc", money.exact, (row, at) => {
      const [value, rate, worth] = ["customerValue", "usualRate", "usualClicks"].map(at.cell);
      return `(${row("inPlan")}>0)*${value}*(${rate}*${worth}+${row("conversions")})/(${worth}+${row("clicks")})`;
    }),
    { ...formula("todo", undefined, (row) => todoFormula(row, sheet)), longest: longestTodos(words) },
    ...told,
  ];
}

/** What stands in columns that are not shown: how the report spells the keyword, what else the plan says, and the rows of both. */
export function hiddenColumns(sheet: TrackSheet): Column[] {
  const { words, report, plan, money, live } = sheet;
  const { columns: headers } = words.sheet;
  const hasTypes = report.keys.some(({ part }) => part === "matchType");
  const type: Column = {
    id: "reportMatch",
    header: headers.reportMatch,
    cell: ({ spelled }) => ({ text: spelled.matchType }),
  };
  const rows = (id: "inPlan" | "inReport", sums: Sums, asRead: ((one: Tracked) => number) | undefined): Column => ({
    id,
    header: headers[id],
    format: "0",
    cell: (one, row) => {
      if (asRead) return asRead(one);
      return {
        formula: id === "inPlan" ? `=${rowCountOf(sums, row)}` : `=(${row("inPlan")}>0)*${rowCountOf(sums, row)}`,
      };
    },
  });
  return [
    { id: "reportKeyword", header: headers.reportKeyword, cell: ({ spelled }) => ({ text: spelled.keyword }) },
    ...(hasTypes ? [type] : []),
    planColumn("price", money.exact, sheet),
    planColumn("ahead", COUNT, sheet),
    {
      id: "testShare",
      header: headers.testShare,
      format: "0.0%",
      cell: (_, row) => ({ formula: `=IF(${row("clicks")}>0,MIN(1,${row("clicksPlanned")}/${row("clicks")}),1)` }),
    },
    rows("inPlan", plan, live.plan.rows ? undefined : ({ planned }) => planned.rows.length),
    rows("inReport", report, live.report.rows ? undefined : ({ seen }) => seen?.rows.length ?? 0),
  ];
}

/** A figure of the report; there are never more sales than clicks, and nothing is below 0. */
function figureColumn(id: "clicks" | "cost" | "conversions", format: string, sheet: TrackSheet): Column {
  const { report, live, read, words } = sheet;
  const index = read.report.table.columns[id]?.index ?? 0;
  const written = (one: Tracked, row: RowCells): SheetCell => {
    if (!live.report.figures) return asWritten(one[id], rowsThere(live, row));
    // A keyword that is no longer in the plan has nothing here, whatever the report has of it.
    const sum = `(${row("inPlan")}>0)*MAX(0,${sumOf(report, index, row)})`;
    return { formula: id === "conversions" ? `=MIN(${row("clicks")},${sum})` : `=${sum}` };
  };
  return { id, header: words.sheet.columns[id], format, cell: written };
}

/** The counts of the rows that a keyword's figures of the report were read from, where formulas can count them. */
function rowsThere({ plan, report }: TrackSheet["live"], row: RowCells): string[] {
  return [...(plan.rows ? [row("inPlan")] : []), ...(report.rows ? [row("inReport")] : [])];
}

/** A figure that no formula can read: it stands as it was read, for as long as the rows do that it was read from. */
function asWritten(figure: number, rows: readonly string[]): SheetCell {
  if (rows.length === 0) return figure;
  return { formula: `=${rows.map((count) => `(${count}>0)`).join("*")}*${figure}` };
}

/** A figure of the plan: what rows of one keyword set aside adds up, and what clicks cost and how many there are is the same in them. */
function planColumn(id: "setAside" | "price" | "ahead", format: string, sheet: TrackSheet): Column {
  const { plan, live, read, words } = sheet;
  const index = read.plan.table.columns[id]?.index;
  return {
    id,
    header: words.sheet.columns[id],
    format,
    cell: ({ planned }, row, at) => {
      const sum = index === undefined ? undefined : sumOf(plan, index, row);
      if (id === "ahead") {
        const typed = at.cell("clicksAhead");
        if (planned.ahead === undefined || sum === undefined) return { formula: `=${typed}` };
        return live.plan.figures ? { formula: `=${sum}/MAX(1,${row("inPlan")})` } : planned.ahead;
      }
      if (!live.plan.figures) return asWritten(planned[id], live.plan.rows ? [row("inPlan")] : []);
      if (sum === undefined) return planned[id];
      return { formula: id === "price" ? `=${sum}/MAX(1,${row("inPlan")})` : `=MAX(0,${sum})` };
    },
  };
}

function phaseFormula(row: RowCells, at: Places, { words: { phase } }: TrackSheet): string {
  const [clicks, planned] = [row("clicks"), row("clicksPlanned")];
  const say = (one: Phase) => literal(phase[one]);
  const [word, toGo] = [workedOut("verdict", at), workedOut("toGo", at)];
  const started =
    `IF(${word}="Profitable",${say("roi")},IF(${clicks}>=${planned},` +
    `IF(${row("epc")}>=${row("cpc")},${say("roi")},${say("pause")}),` +
    `IF(OR(${toGo}=0,${word}="Unprofitable"),${say("pause")},${say("testing")})))`;
  const unseen = `IF(${planned}=0,${say("untested")},${say("notStarted")})`;
  return `IF(${row("inPlan")}=0,"",IF(${clicks}=0,${unseen},${started}))`;
}

function todoFormula(row: RowCells, { words: { phase, todo }, spoken }: TrackSheet): string {
  const prices = { cpc: spoken.money(row("cpc")), epc: spoken.money(row("epc")) };
  const shown = { cpc: "{cpc}", epc: "{epc}" };
  const inClicks = (say: (count: string) => string, count: string) => {
    const many = said(say("{count}"), { count: spoken.count(count) });
    return `IF(${count}=1,${said(say("1"), {})},${many})`;
  };
  const toGo = row("clicksToGo");
  const isSooner = `${toGo}<${row("clicksPlanned")}-${row("clicks")}`;
  const says: readonly (readonly [Phase, string])[] = [
    ["pause", said(todo.pause(shown), prices)],
    ["roi", said(todo.roi(shown), prices)],
    ["testing", `IF(${isSooner},${inClicks(todo.testingUnless, toGo)},${inClicks(todo.testing, toGo)})`],
    ["notStarted", inClicks(todo.notStarted, row("clicksPlanned"))],
    ["untested", said(todo.untested, {})],
  ];
  return says.reduceRight((rest, [one, say]) => `IF(${row("phase")}=${literal(phase[one])},${say},${rest})`, '""');
}

function longestTodos({ todo }: TrackWords): string[] {
  const prices = { cpc: TYPICAL, epc: TYPICAL };
  return [
    ...[todo.pause(prices), todo.roi(prices), todo.untested],
    ...[todo.testing, todo.testingUnless, todo.notStarted].map((say) => say(TYPICAL)),
  ];
}
