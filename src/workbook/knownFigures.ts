import { KNOWN_MARK, markedSheets } from "./ownSheets";
import { runExcel } from "./runExcel";
import type { KnownPlan } from "./SheetPlan";

/** A figure that a sheet of this workbook gives, as its cell stands now. */
export interface KnownFigure {
  readonly figure: string;
  readonly value: number;
  readonly currency: string | undefined;
  /** The sheet that it stands on, as it is called now. */
  readonly sheetName: string;
  /** The day on which that was written, an Excel serial number. */
  readonly day: number;
}

const OF_FIGURE = `${KNOWN_MARK}_`;
/** When a sheet was written, and in which currency: `="46000|EUR"`. */
const WRITTEN = /^="(\d{5})\|([A-Z]{3}|[^"|\\\p{C}]{0,3})"$/u;
/** More than any sheet gives: a file may come from anybody. */
const MOST_OF_A_SHEET = 40;

/** Names the cells of a sheet that is being written, so that they are found again wherever they move. */
export function markKnown(sheet: Excel.Worksheet, { cells, currency = "" }: KnownPlan, day: number): void {
  sheet.names.add(KNOWN_MARK, `="${day}|${currency.replace(/["|]/g, "")}"`).visible = false;
  for (const { figure, row, column } of cells) {
    sheet.names.add(`${OF_FIGURE}${figure}`, sheet.getRangeByIndexes(row, column, 1, 1)).visible = false;
  }
}

/**
 * All figures that sheets of this workbook give, in the order of the sheets: those whose cells hold a number.
 */
export function readKnownFigures(): Promise<readonly KnownFigure[]> {
  return runExcel(async (context) => {
    const marked = await markedSheets(context);
    const given = marked.flatMap(({ sheet, names }) => {
      const written = WRITTEN.exec(String(names.find(({ name }) => name === KNOWN_MARK)?.formula));
      if (!written) return [];
      return names
        .filter(({ name }) => name.startsWith(OF_FIGURE))
        .slice(0, MOST_OF_A_SHEET)
        .map((item) => ({
          sheet,
          item,
          day: Number(written[1]),
          currency: written[2],
          range: item.getRangeOrNullObject(),
        }));
    });
    given.forEach(({ range }) => range.load("values"));
    if (given.length > 0) await context.sync();
    return given.flatMap(({ sheet, item, day, currency, range }): KnownFigure[] => {
      const value: unknown = range.isNullObject ? undefined : range.values[0][0];
      if (typeof value !== "number" || !Number.isFinite(value)) return [];
      const figure = item.name.slice(OF_FIGURE.length);
      return [{ figure, value, currency: currency || undefined, sheetName: sheet.name, day }];
    });
  });
}
