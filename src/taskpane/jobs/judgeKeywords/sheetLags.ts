import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { Block, SheetCell } from "../../../workbook/SheetPlan";
import type { LagTable } from "../../../imports/lags/LagTable";
import { fixed } from "../../job/parts";
import type { Data } from "../../job/JobData";
import type { Places, SheetPart } from "../../job/SheetPart";
import { rowCheck } from "../../lookup/rowCheck";
import { countFormula, sourceLookup, sumFormula, type KeyCells, type SourceLookup } from "../../lookup/sourceLookup";
import type { Texts } from "../../texts/en";
import type { JudgeWords } from "./words.en";

type Lags = Pick<Data<LagTable>, "contents" | "table">;

const ENDS = "ends of lags";
const CAME = "conversions of lags";

/**
 * Conversions by the days after their click, a row each span of days: they add up the person's own rows of that label, wherever
 * these stand. A line below says whether all rows of the source stand here.
 */
export function lagsPart({ contents, table }: Lags, { sheet }: JudgeWords, texts: Texts): SheetPart {
  const { lags: words } = sheet;
  const { buckets } = table;
  const lookup = lookupOf({ contents, table });
  const rows = buckets.length;
  return {
    id: "lags",
    heading: words.heading,
    rows: rows + 2,
    columns: ({ row, column }) => ({
      [ENDS]: fixed(blockAddress(row + 1, column + 1, rows, 1)),
      [CAME]: fixed(blockAddress(row + 1, column + 2, rows, 1)),
    }),
    write({ row, column }, at) {
      const head = [words.label, words.end, words.conversions, words.arrived];
      const keys = buckets.map(({ label }, i): KeyCells => [[label, cellAddress(row + 1 + i, column)]]);
      const came = buckets.map(({ conversions }, i): SheetCell => {
        const sought = table.asItStands ? lookup.sought[i] : undefined;
        const index = table.columns.conversions?.index ?? 0;
        return sought ? { formula: `=${sumFormula(lookup, sought, keys[i], { index, at })}` } : conversions;
      });
      const here = buckets.flatMap((_, i) => {
        const sought = lookup.sought[i];
        return sought ? [countFormula(lookup, sought, keys[i], at)] : [];
      });
      const check = rowCheck(lookup, here.length > 0 ? `(${here.join("+")})` : "0", texts);
      const arrived = buckets.map((_, i): SheetCell => {
        const end = cellAddress(row + 1 + i, column + 1);
        return { formula: `=WORTH.MATURED(${end},${at.column(ENDS)},${at.column(CAME)})` };
      });
      const results: Block[] = [
        { row, column, cells: [head], style: "columnHeads" },
        { row: row + 1, column, cells: buckets.map(({ label }) => [{ text: label }]) },
        { row: row + 1, column: column + 1, cells: buckets.map(({ end }) => [end]), numberFormat: "0" },
        { row: row + 1, column: column + 2, cells: came.map((cell) => [cell]), numberFormat: "#,##0.##" },
        { row: row + 1, column: column + 3, cells: arrived.map((cell) => [cell]), numberFormat: "0.0%" },
        { row: row + 1 + rows, column, cells: [[{ formula: `=${check}` }]], style: "note" },
      ];
      return { results };
    },
  };
}

/** Whether some conversions are written as they were read. */
export function areLagsFixed({ contents, table }: Lags): boolean {
  return !table.asItStands || lookupOf({ contents, table }).sought.some((one) => one === undefined);
}

function lookupOf({ contents, table: { columns, buckets } }: Lags): SourceLookup {
  return sourceLookup({
    contents,
    keys: [columns.lag?.index ?? 0],
    records: buckets.map(({ rows }) => rows),
    adds: true,
  });
}

/**
 * How much of what they will bring the clicks of the report had brought when it was taken: what came of those of each of its days
 * by the middle of that day, on average. Spans of days end with a whole day, so that this is exact.
 */
export function arrivedShare(at: Places): string {
  const day = `SEQUENCE(${at.cell("reportDays")},1,${at.cell("reportSince")}+0.5)`;
  return `AVERAGE(WORTH.MATURED(${day},${at.column(ENDS)},${at.column(CAME)}))`;
}
