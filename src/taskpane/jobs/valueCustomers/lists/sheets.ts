import { CUSTOMER_LISTS, type CustomerListName } from "../../../../core/forecast/customerLists";
import { columnFormats } from "../../../../workbook/columnFormats";
import { spill } from "../../../job/parts";
import type { BehindParts } from "../../../job/sheetBehind";
import type { Places } from "../../../job/SheetPart";
import type { Says } from "../../../says/Says";
import type { ValueSheet } from "../ValueSheet";
import type { ValueWords } from "../words.en";
import type { Valuation } from "../valuation";

const WIDTHS = [220, 100, 90, 96, 120, 130];

/** What the sheets of the lists are called after the front. */
export function listNames({ lists }: Valuation, { words }: Says<ValueWords>): string[] {
  return lists ? CUSTOMER_LISTS.map((name) => words.lists.of[name].name) : [];
}

/** A sheet for each list, in the order of their names: as one formula, so that it follows the orders and stays sorted. */
export function listSheets(sheet: ValueSheet, { words }: Says<ValueWords>): BehindParts[] {
  const { lists } = sheet.result;
  if (!lists) return [];
  const formats = ["", sheet.money.exact, "#,##0", "yyyy-mm-dd", "0%", "0%"];
  return CUSTOMER_LISTS.map((name) => {
    const { about, name: called } = words.lists.of[name];
    const rows = lists[name].length;
    return {
      name: called,
      about,
      widths: WIDTHS,
      heads: name,
      parts: [
        spill(name, {
          formula: (at) => listFormula(name, sheet, at),
          rows: rows + 1,
          columns: WIDTHS.length,
          heads: words.lists.heads,
          formats: columnFormats(Math.max(1, rows), formats),
        }),
      ],
    };
  });
}

function listFormula(name: CustomerListName, { refs, cost }: ValueSheet, at: Places): string {
  const given = [refs.customer, refs.date, refs.amount, cost(at)];
  const terms = [at.cell("soonDays"), at.cell("startsOn"), at.cell("highValueShare")];
  return `WORTH.CUSTOMERLIST("${name}",${[...given, ...terms].join(",")})`;
}
