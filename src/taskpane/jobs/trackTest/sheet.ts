import type { Sheet } from "../../job/JobData";
import { inputs, type InputRow } from "../../job/inputs";
import { hiddenPart, table } from "../../job/parts";
import { spokenIn } from "../../job/said";
import { sheetOf } from "../../job/sheetOf";
import { workingsPart } from "../../job/workings";
import { lookupNotes } from "../../lookup/lookupNotes";
import { rowCheck } from "../../lookup/rowCheck";
import { sourceLookup } from "../../lookup/sourceLookup";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { dateFormats } from "../../writing/excelDates";
import { moneyFormats } from "../../writing/excelMoney";
import { FORM, type TrackGiven } from "./given";
import { areLive } from "./live";
import { TOLD_PARTS, type KeyPartTold } from "./matched";
import { rowsHere, type Sums } from "./reportSums";
import { hiddenColumns, shownColumns, type TrackSheet } from "./sheetColumns";
import { trackFront } from "./sheetFront";
import { monthsPart, monthWorkings, phaseTotals, trackWorkings } from "./sheetParts";
import type { Tracking } from "./tracking";
import type { TrackWords } from "./words.en";

const TABLE_NAME = "Test_tracking";
const WIDTHS = [180, 96, 84, 84, 96, 110, 96, 66, 66, 66, 330, 96, 110, 110];
/** Between the table and what stands beside it. */
const GAP = 2;

/** The sheet of a test in progress: a row a keyword of the plan, which looks up plan and report wherever these go. */
export function trackSheet(tracking: Tracking, { read, draft }: TrackGiven, says: Says<TrackWords>): Sheet {
  const { words, texts } = says;
  const currency = read.report.table.currency ?? read.plan.table.currency;
  const sheet: TrackSheet = {
    ...{ tracking, read, draft, words, texts },
    money: moneyFormats(says.numbers, currency),
    spoken: spokenIn(says.numbers, currency),
    month: dateFormats(says.numbers.locale).month,
    plan: planSums(tracking, read),
    report: reportSums(tracking, read),
    live: areLive(read, tracking.matching),
  };
  const shown = shownColumns(sheet);
  const hidden = hiddenColumns(sheet);
  const months = monthsPart(sheet);
  return {
    name: words.sheet.name,
    tableName: TABLE_NAME,
    build: (number, _, only) =>
      sheetOf({
        only,
        title: words.sheet.name,
        front: trackFront(sheet),
        texts,
        notes: notesOf(sheet, months.length > 0),
        check: (at) => rowCheck(sheet.plan.lookup, rowsHere(at, "inPlan"), texts),
        widths: WIDTHS,
        currency,
        parts: [
          inputs("assumptions", words.sheet.assumptions, inputRows(sheet, number)),
          phaseTotals(sheet, months.length > 0),
          ...months,
          table({ name: `${TABLE_NAME}${number}` }, [...shown, ...hidden], tracking.keywords),
          hiddenPart(shown.length, hidden.length),
          workingsPart(
            [...trackWorkings(), ...monthWorkings(sheet)],
            "inPlan",
            tracking.keywords.length,
            shown.length + hidden.length + GAP,
          ),
        ],
      }),
  };
}

function inputRows({ words, draft, money }: TrackSheet, number: number | ""): InputRow[] {
  const row = (id: keyof typeof FORM, value: InputRow["value"], format: string, name: string): InputRow => ({
    ...{ id, label: words.fields[id].label, value, format, name: `Track${number}_${name}` },
    field: { name: id, entry: FORM[id], words: words.fields[id] },
  });
  const { usualRate, usualClicks } = draft;
  return [
    row("customerValue", draft.customerValue ?? null, money.exact, "customer_value"),
    row("usualRate", usualRate, "0.0#%", "usual_rate"),
    {
      ...row(
        "usualClicks",
        usualClicks ?? ((at) => ({ formula: `=1/${at.cell("usualRate")}` })),
        "#,##0.##",
        "usual_clicks",
      ),
      now: usualClicks ?? 1 / usualRate,
    },
    row("clicksAhead", draft.clicksAhead, "#,##0", "clicks_ahead"),
    row("confidence", draft.confidence ?? null, "0%", "confidence"),
  ];
}

function notesOf({ words, read, tracking, plan, report, live, texts }: TrackSheet, hasMonths: boolean): string[] {
  const { sheet } = words;
  return [
    sheet.from(placeNamed(read.plan.contents), placeNamed(read.report.contents)),
    sheet.phases,
    ...(live.plan.figures && live.report.figures ? [] : [sheet.fixed]),
    ...(hasMonths ? [] : [sheet.noMonths]),
    ...lookupNotes({ ...plan.lookup, sought: [] }, texts),
    ...(tracking.keywords.length > 0 ? lookupNotes({ ...report.lookup, sought: [] }, texts) : []),
  ];
}

/** Rows of the plan are found by all that it tells of keywords, those of the report by what both tell. */
function planSums({ matching }: Tracking, { plan: { contents, table: read } }: TrackGiven["read"]): Sums {
  const parts = TOLD_PARTS.filter((part) => read.columns[part]);
  const index = (part: "keyword" | KeyPartTold) => read.columns[part]?.index ?? 0;
  const keys = (["keyword", ...parts] as const).map((part) => ({ index: index(part), part, id: part }));
  const records = matching.rows.map(({ planned }) => planned.rows);
  return { keys, lookup: sourceLookup({ contents, keys: keys.map((key) => key.index), records, adds: true }) };
}

function reportSums({ matching }: Tracking, { report: { contents, table: read } }: TrackGiven["read"]): Sums {
  const index = (part: "keyword" | KeyPartTold) => read.columns[part]?.index ?? 0;
  const idOf = {
    keyword: "reportKeyword",
    matchType: "reportMatch",
    campaign: "campaign",
    adGroup: "adGroup",
  } as const;
  const keys = (["keyword", ...matching.parts] as const).map((part) => ({ index: index(part), part, id: idOf[part] }));
  const records = read.keywords.map(({ rows }) => rows);
  return { keys, lookup: sourceLookup({ contents, keys: keys.map((key) => key.index), records, adds: true }) };
}
