import { MONTHS, type Period, PERIODS, PERIODS_AT_ONCE } from "../../../../core/customers/period";
import { FLOW_FIGURES } from "../../../../imports/periods/PeriodTable";
import { cellAddress } from "../../../../workbook/a1";
import { literal } from "../../../../workbook/formulaLimits";
import type { Block } from "../../../../workbook/SheetPlan";
import type { SheetPart } from "../../../job/SheetPart";
import { bucketColumns, bucketFormats, bucketOrigin } from "../sheetBucket";
import type { PeriodsSheet } from "./sheetLines";
import type { SummedBucket } from "./statementOfPeriods";

/** Rows for the calendar periods of a result: those that a newer one may have stay blank until then. */
export function bucketRowCount({ flow }: SummedBucket): number {
  return Math.max(PERIODS_AT_ONCE, flow.length + 1);
}

/** The leaking bucket over the sums: its periods in the order of time, and the figures of each found by its first day. */
export function bucketOverPeriods(sheet: PeriodsSheet, bucket: SummedBucket): SheetPart {
  const { words, refs } = sheet;
  const formats = bucketFormats(sheet);
  const rows = bucketRowCount(bucket);
  const origin = bucketOrigin(sheet);
  const { row, column } = origin;
  const formulas = (i: number): string[] => {
    const cell = (of: number) => cellAddress(row + 1 + i, column + of);
    const known = (then: string) => `IF(ISNUMBER(${cell(0)}),${then},"")`;
    const [opening, lost] = (["opening", "lost"] as const).map((figure) => cell(1 + FLOW_FIGURES.indexOf(figure)));
    return [
      `IF(COUNT(${refs.flowFirstDay})>${i},SMALL(${refs.flowFirstDay},${i + 1}),"")`,
      ...FLOW_FIGURES.map((figure) => known(`SUMIFS(${refs[figure]},${refs.flowFirstDay},${cell(0)})`)),
      `IF(N(${opening})>0,${lost}/${opening},"")`,
    ];
  };
  return {
    id: "bucket",
    rows: rows + 1,
    origin: () => origin,
    columns: (from) => bucketColumns(from, rows),
    write: () => ({
      blocks: [
        { row: row - 1, column, cells: [[{ formula: `=${headingOf(sheet)}` }]], style: "heading" },
        { row, column, cells: [words.sheet.flow.slice(0, 1)], style: "result" },
        { row, column: column + 1, cells: [words.sheet.flow.slice(1)], style: "columnHeads" },
      ],
      results: formats.map((numberFormat, of): Block => {
        const cells = Array.from({ length: rows }, (_, i) => [{ formula: `=${formulas(i)[of]}` }]);
        return { row: row + 1, column: column + of, cells, numberFormat };
      }),
    }),
  };
}

/** What it is called follows the months that its periods have: those of a newer result may be longer. */
function headingOf({ words, refs }: PeriodsSheet): string {
  const { bucket, flowBy } = words.sheet;
  const called = (period: Period) => literal(`${bucket}, ${flowBy[period]}`);
  return PERIODS.reduceRight(
    (others, period) =>
      others === "" ? called(period) : `IF(MAX(${refs.flowMonths})=${MONTHS[period]},${called(period)},${others})`,
    "",
  );
}
