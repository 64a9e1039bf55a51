import { CUSTOMER_LISTS, type CustomerListName } from "../../../../core/forecast/customerLists";
import { columnFormats } from "../../../../workbook/columnFormats";
import { spill } from "../../../job/parts";
import type { BehindParts } from "../../../job/sheetBehind";
import type { Places } from "../../../job/SheetPart";
import { costTerm } from "../../../orders/cost";
import { onSheet, type OrderRefs } from "../../../orders/orderRefs";
import type { Says } from "../../../says/Says";
import type { ValueSheet } from "../ValueSheet";
import type { ValueWords } from "../words.en";
import type { Valuation } from "../valuation";

const WIDTHS = [220, 100, 90, 96, 120, 130];

/** What the sheets of the lists are called after the front. */
export function listNames({ lists }: Valuation, { words }: Says<ValueWords>): string[] {
  return lists ? CUSTOMER_LISTS.map((name) => words.lists.of[name].name) : [];
}

/**
 * A sheet for each list, in the order of their names: as one formula, so that it follows the orders and stays sorted.
 *
 * @param front the name of the sheet in front, where a copy of the orders may stand
 */
export function listSheets(sheet: ValueSheet, front: string, { words }: Says<ValueWords>): BehindParts[] {
  const { lists } = sheet.result;
  if (!lists) return [];
  const refs = onSheet(sheet.refs, front);
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
          formula: (at) => listFormula(name, sheet, refs, at),
          rows: rows + 1,
          columns: WIDTHS.length,
          heads: words.lists.heads,
          formats: columnFormats(Math.max(1, rows), formats),
        }),
      ],
    };
  });
}

function listFormula(name: CustomerListName, { result }: ValueSheet, refs: OrderRefs, at: Places): string {
  const { cost } = result.assumptions;
  const given = [
    refs.customer,
    refs.date,
    refs.amount,
    costTerm(cost, refs, cost.from === "column" ? "" : at.cell("cost")),
  ];
  const terms = [at.cell("soonDays"), at.cell("startsOn"), at.cell("highValueShare")];
  return `WORTH.CUSTOMERLIST("${name}",${[...given, ...terms].join(",")})`;
}
