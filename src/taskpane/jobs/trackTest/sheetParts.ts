import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Block, SheetCell } from "../../../workbook/SheetPlan";
import { fixed } from "../../job/parts";
import type { Places, SheetPart } from "../../job/SheetPart";
import { allWorkedOut, type Working } from "../../job/workings";
import { monthsFrom } from "./byMonth";
import { sumOf } from "./reportSums";
import type { TrackSheet } from "./sheetColumns";
import { MOST_AHEAD } from "./tracking";

const FIGURES = ["clicks", "cost", "conversions"] as const;
type Figure = (typeof FIGURES)[number];

/** What both phases took and brought: each keyword's clicks up to those planned, and those beyond, with their share of the rest. */
export function phaseTotals({ words, money }: TrackSheet, hasMonths: boolean): SheetPart {
  const { totals } = words.sheet;
  const head = [null, totals.clicks, totals.spent, totals.sales, totals.earned, totals.gain];
  const labels = [totals.test, totals.roi, totals.all];
  return {
    id: "phases",
    heading: words.sheet.answer,
    rows: labels.length + 1,
    cells: ({ row, column }) => ({
      testSpent: cellAddress(row + 1, column + 2),
      gain: cellAddress(row + 3, column + 5),
    }),
    write({ row, column }, at) {
      const share = at.column("testShare");
      const shares = [share, `(1-${share})`];
      const sums = labels.map((_, i) =>
        FIGURES.map((id): SheetCell => {
          const all = at.column(id);
          if (i === shares.length) return { formula: `=SUM(${all})` };
          return { formula: hasMonths ? `=SUM(${at.column(ofMonths(i, id))})` : `=SUMPRODUCT(${shares[i]}*${all})` };
        }),
      );
      const worths = labels.map((_, i): SheetCell[] => {
        const [spent, sales, earned] = [2, 3, 4].map((place) => cellAddress(row + 1 + i, column + place));
        return [{ formula: `=${sales}*${at.cell("customerValue")}` }, { formula: `=${earned}-${spent}` }];
      });
      const results: Block[] = [
        { row, column, cells: [head], style: "columnHeads" },
        { row: row + 1, column, cells: labels.map((label) => [label]) },
        { row: row + 1, column: column + 1, cells: sums.map(([clicks]) => [clicks]), numberFormat: "#,##0" },
        { row: row + 1, column: column + 2, cells: sums.map(([, spent]) => [spent]), numberFormat: money.whole },
        { row: row + 1, column: column + 3, cells: sums.map(([, , sales]) => [sales]), numberFormat: "#,##0.0" },
        { row: row + 1, column: column + 4, cells: worths, numberFormat: money.whole },
      ];
      return { results };
    },
  };
}

/** What the months have of a figure in one of the phases: the test is the first. */
const ofMonths = (phase: number, figure: Figure) => `${figure} of phase ${phase} by month`;

/** Months that a newer report may bring. */
const MONTHS_TO_COME = 1;

/** How many months the sheet has room for. */
function monthsOnSheet({ tracking: { days } }: TrackSheet): number {
  return days ? monthsFrom(days).length + MONTHS_TO_COME : 0;
}

const monthCell = (i: number) => `month ${i}`;
const untilMonth = (figure: Figure, i: number) => `${figure} before month ${i}`;
const PLANNED = "clicks planned";

/**
 * What each keyword had before each month, for all of them at once: a keyword's clicks count as the test's until those planned are
 * used up.
 */
export function monthWorkings(sheet: TrackSheet): Working[] {
  const { report, read, tracking } = sheet;
  const { days } = tracking;
  const count = monthsOnSheet(sheet);
  if (count === 0 || !days) return [];
  const before = (at: Places, figure: Figure, i: number) => {
    const index = read.report.table.columns[figure]?.index ?? 0;
    const all = (id: string) => fixed(at.column(id));
    const day = i < count ? at.cell(monthCell(i)) : monthAfter(at.cell(monthCell(count - 1)));
    return `(${all("inPlan")}>0)*${sumOf(report, index, all, { index: days.index, day })}`;
  };
  return [
    { ids: [PLANNED], formula: (at) => `${fixed(at.column("clicksPlanned"))}+0` },
    ...Array.from({ length: count }, (_, i) =>
      FIGURES.map((figure): Working => ({
        ids: [untilMonth(figure, i + 1)],
        formula: (at) => before(at, figure, i + 1),
      })),
    ).flat(),
  ];
}

/** The first day of the month after the one that a cell begins, as a formula. */
function monthAfter(cell: string): string {
  return `DATE(YEAR(${cell}),MONTH(${cell})+1,1)`;
}

/** What both phases took and brought, a row a month. */
export function monthsPart(sheet: TrackSheet): SheetPart[] {
  const { words, money, report, tracking } = sheet;
  const { days } = tracking;
  const count = monthsOnSheet(sheet);
  if (count === 0 || !days) return [];
  const { months } = words.sheet;
  const head = [months.month, months.testClicks, months.testSpent, months.testSales, months.roiClicks, months.roiSpent, months.roiSales]; // prettier-ignore
  const dayCells = report.lookup.column(days.index).range;
  return [
    {
      id: "months",
      heading: months.heading,
      rows: count + 2,
      cells: ({ row, column }) =>
        Object.fromEntries(
          Array.from({ length: count }, (_, i) => [monthCell(i), fixed(cellAddress(row + 1 + i, column))]),
        ),
      columns: ({ row, column }) =>
        Object.fromEntries(
          [0, 1].flatMap((phase) =>
            FIGURES.map((figure, i) => {
              const place = column + 1 + phase * FIGURES.length + i;
              return [ofMonths(phase, figure), blockAddress(row + 1, place, count, 1)];
            }),
          ),
        ),
      write({ row, column }, at) {
        const starts = Array.from({ length: count }, (_, i): SheetCell => {
          if (i === 0) return { formula: `=DATE(YEAR(MIN(${dayCells})),MONTH(MIN(${dayCells})),1)` };
          const before = cellAddress(row + i, column);
          return { formula: `=${monthAfter(before)}` };
        });
        const rows = Array.from({ length: count }, (_, i) => monthCells(i, at));
        const last = cellAddress(row + count, column);
        const later: SheetCell = { formula: `=IF(MAX(${dayCells})>=${monthAfter(last)},"${months.later}","")` };
        const cells = (place: number) => rows.map((all) => [all[place]]);
        const formats = ["#,##0", money.whole, "#,##0.0", "#,##0", money.whole, "#,##0.0"];
        const results: Block[] = [
          { row, column, cells: [head], style: "columnHeads" },
          { row: row + 1, column, cells: starts.map((cell) => [cell]), numberFormat: sheet.month },
          { row: row + 1 + count, column, cells: [[later]], style: "note" },
          ...formats.map((numberFormat, place): Block => {
            return { row: row + 1, column: column + 1 + place, cells: cells(place), numberFormat };
          }),
        ];
        return { results };
      },
    },
  ];
}

/** Clicks, money and sales of one month: those of the test, then those of the ROI phase. */
function monthCells(i: number, at: Places): SheetCell[] {
  // Before the first month there is nothing.
  const until = (figure: Figure, month: number) => (month === 0 ? "0" : allWorkedOut(untilMonth(figure, month), at));
  const planned = allWorkedOut(PLANNED, at);
  const least = (clicks: string) => `(${clicks}+${planned}-ABS(${clicks}-${planned}))/2`;
  const clicks = `(${until("clicks", i + 1)}-${until("clicks", i)})`;
  const test = `(${least(until("clicks", i + 1))}-${least(until("clicks", i))})`;
  const share = `${test}/(${clicks}+(${clicks}=0))`;
  const inMonth = (figure: Figure) => `(${until(figure, i + 1)}-${until(figure, i)})`;
  return [
    { formula: `=SUMPRODUCT(${test})` },
    { formula: `=SUMPRODUCT(${inMonth("cost")}*${share})` },
    { formula: `=SUMPRODUCT(${inMonth("conversions")}*${share})` },
    { formula: `=SUMPRODUCT(${clicks}-${test})` },
    { formula: `=SUMPRODUCT(${inMonth("cost")}*(1-${share}))` },
    { formula: `=SUMPRODUCT(${inMonth("conversions")}*(1-${share}))` },
  ];
}

/** What Worth's functions say of all keywords, a call each: whether it is sure that one pays or does not, and how long to test on. */
export function trackWorkings(): Working[] {
  return [
    { ids: ["verdict"], formula: (at) => `WORTH.VERDICT(${verdictArguments(at).join(",")})` },
    { ids: ["toGo"], formula: (at) => `WORTH.PAUSEAFTER(${toGoArguments(at).join(",")})` },
  ];
}

function verdictArguments(at: Places): string[] {
  const [cpc, sales, clicks] = ["cpc", "conversions", "clicks"].map((id) => fixed(at.column(id)));
  const [value, confidence, rate, worth] = ["customerValue", "confidence", "usualRate", "usualClicks"].map(at.cell);
  return [cpc, value, sales, clicks, confidence, rate, worth];
}

/** What is believed now stands in the place of the usual rate: the pause rule goes on from here. */
function toGoArguments(at: Places): string[] {
  const [cpc, sales, clicks, ahead, planned] = ["cpc", "conversions", "clicks", "ahead", "clicksPlanned"].map((id) =>
    fixed(at.column(id)),
  );
  const [value, rate, worth] = ["customerValue", "usualRate", "usualClicks"].map(at.cell);
  const all = `IF(${ahead}>${planned},${ahead},${planned})-${clicks}`;
  const left = `IF(${all}<0,0,IF(${all}>${MOST_AHEAD},${MOST_AHEAD},${all}))`;
  return [cpc, value, left, "0", `(${rate}*${worth}+${sales})/(${worth}+${clicks})`, `${worth}+${clicks}`];
}
