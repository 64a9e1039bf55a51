import { KEYWORD_COLUMN_NAMES } from "../keywords/keywordColumnNames";
import type { CellReader } from "../table/cellReader";
import type { ColumnNames } from "../table/ColumnNames";
import { none, tableFormat, type NoRecord } from "../table/TableFormat";
import { lagSpan, type LagSpan } from "./lagLabel";
import type { LagBucket, LagColumn, Lags, NoLagWhy } from "./LagTable";

/** As Google Ads calls its segment and its report of the time to conversion, in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const LAG_COLUMN_NAMES: ColumnNames<LagColumn> = {
  lag: [
    ...["Days to conversion", "Time to conversion", "Conversion lag", "Time lag", "Time lag in days", "Days", "Day"],
    ...["Last day", "Days from click to conversion", "Days from click to sale", "Tage bis zur Conversion", "Tage"],
    ...["Zeit bis zur Conversion", "Zeit bis Conversion", "Zeitintervall", "Letzter Tag", "Tage bis zum Verkauf"],
    ...["Jours avant conversion", "Nombre de jours avant la conversion", "Jours", "Días hasta la conversión", "Días"],
    ...["Dias até a conversão", "Dias", "Giorni alla conversione", "Giorni", "Dagen tot conversie", "Dagen"],
  ],
  conversions: KEYWORD_COLUMN_NAMES.conversions,
};

interface LagRow extends LagSpan {
  readonly row: number;
  readonly label: string;
  readonly conversions: number;
  readonly isPlain: boolean;
}

/** Conversions by the days after their click in which they came, as ad platforms report them: a row for each span of days. */
export const LAG_FORMAT = tableFormat({
  columns: LAG_COLUMN_NAMES,
  cells: { lag: "text", conversions: "number" },
  key: "lag",
  needed: ["lag", "conversions"],
  totals: "anywhere",
  averages: true,
  row: (cells) => (row) => readLag(row, cells),
  gather: lagsOf,
});

function readLag(row: number, cells: CellReader<LagColumn>): LagRow | NoRecord<NoLagWhy | "blank"> {
  const label = cells.text(row, "lag");
  const { held, value = 0 } = cells.figure(row, "conversions");
  if (label === "" && held === "blank") return none("blank");
  const span = lagSpan(label);
  if (!span) return none("noDays", label);
  const isRead = held === "blank" || cells.figure(row, "conversions").value !== undefined;
  if (!isRead || value < 0) return none("noConversions", cells.held(row, "conversions"));
  return { ...span, row, label, conversions: value, isPlain: held === "number" || held === "blank" };
}

/** Numbers alone are the last days of their spans, but where one is 0: then each is a day, which ends with the next. */
function lagsOf(read: readonly LagRow[]): Lags {
  const areDays = read.some(({ isBare, end }) => isBare && end === 0);
  const buckets = new Map<number, LagBucket>();
  for (const { row, label, end: told, isBare, isOpen, conversions } of read) {
    const end = areDays && isBare ? told + 1 : told;
    const known = buckets.get(end) ?? { rows: [], label, end, isOpen, conversions: 0 };
    buckets.set(end, { ...known, rows: [...known.rows, row], conversions: known.conversions + conversions });
  }
  return {
    buckets: [...buckets.values()].sort((a, b) => a.end - b.end),
    asItStands: read.every(({ isPlain }) => isPlain),
  };
}
