import type { Cells } from "../../src/text/cells";
import { readChannels, readKeywords, readOrders, readSurvey } from "../imports/reports/readCells";
import { AWKWARD_TEXTS } from "./awkwardTexts";
import type { TimedCase } from "./TimedCase";

interface Reader {
  readonly table: readonly (readonly [heading: string, ...data: unknown[]])[];
  readonly read: (cells: Cells, shown: string[][]) => unknown;
}

/** Each reader with a column for every role that it knows. */
const READERS: Readonly<Record<string, Reader>> = {
  keywords: {
    read: (cells, shown) => readKeywords(cells, { shown, formulas: shown }),
    table: [
      ["Campaign", "a", "a"],
      ["Keyword", "[tea]", "cups"],
      ["Match type", "Exact match", "Broad match"],
      ["Ad group", "b", "b"],
      ["Device", "Phones", "Phones"],
      ["Currency", "GBP", "GBP"],
      ["Clicks", "1,234", 5],
      ["Impr.", 9000, 50],
      ["Cost (GBP)", "2.80", 3],
      ["Conversions", 1, 2],
      ["Conv. value", "10.50", 2],
      ["Avg. CPC", 0.1, 0.2],
      ["Max. CPC", "auto", 1],
      ["Top of page bid (low range)", 1, 2],
      ["Top of page bid (high range)", 3, 4],
      ["Avg. monthly searches", "1K – 10K", 50],
    ],
  },
  orders: {
    read: (cells, shown) => readOrders(cells, {}, shown),
    table: [
      ["Customer", "anna", "ben"],
      ["Order date", "2025-01-31", "15 Jan 2025"],
      ["Amount", "2,80 €", "3,50 €"],
      ["Cost", 1, 2],
      ["Source", "mail", "search"],
      ["Channel", "web", "shop"],
      ["List price", 3, 4],
      ["Refunds", 0, 0],
      ["Order number", "1", "2"],
      ["Status", "paid", "on hold"],
      ["Currency", "EUR", "EUR"],
    ],
  },
  needs: {
    read: (cells, shown) => readSurvey(cells, {}, shown),
    table: [
      ["Customer", "anna", "ben"],
      ["Price", 1, 5],
      ["Advice", "yes", "no"],
      ["Revenue", "100", 200],
    ],
  },
  channels: {
    read: (cells, shown) => readChannels(cells, {}, shown),
    table: [
      ["Channel", "web", "shop"],
      ["Spend", "1.234,50", 5],
      ["Revenue", 100, "2,50"],
    ],
  },
};

const ROWS = 5;

/** The table with a text in one cell; row 0 is one above the headings, the last repeats the data. */
function tableWith({ table }: Reader, text: string, row: number, column: number): unknown[][] {
  const cells = Array.from({ length: ROWS }, (_, at) =>
    table.map((of) => (at === 0 ? "" : at === 1 ? of[0] : of[at % 2 === 0 ? 1 : 2])),
  );
  cells[row][column] = text;
  return cells;
}

/** Every reader with every awkward text in every column: as title, as heading, as datum, and as the only cell. */
export function* cases(): Generator<TimedCase> {
  for (const [reader, each] of Object.entries(READERS)) {
    for (const { shape, text } of AWKWARD_TEXTS) {
      const run = (cells: unknown[][]) => () => {
        each.read(
          cells,
          cells.map((row) => row.map(String)),
        );
        return undefined;
      };
      yield { name: `${reader}, the only cell: ${shape}`, run: run([[text]]) };
      for (const [column, [heading]] of each.table.entries()) {
        for (const [row, where] of ["above", "as the heading of", "in"].entries()) {
          yield { name: `${reader}, ${where} ${heading}: ${shape}`, run: run(tableWith(each, text, row, column)) };
        }
      }
    }
  }
}
