import { CUSTOMER_LISTS, type CustomerListName } from "../../../../core/forecast/customerLists";
import type { OrderPace } from "../../../../core/customers/orderGap";
import { columnFormats } from "../../../../workbook/columnFormats";
import type { Mark, Meaning } from "../../../../workbook/SheetPlan";
import { spill } from "../../../job/parts";
import type { BehindParts } from "../../../job/sheetBehind";
import type { Places } from "../../../job/SheetPart";
import type { Says } from "../../../says/Says";
import type { ValueSheet } from "../ValueSheet";
import type { ValueWords } from "../words.en";
import type { Valuation } from "../valuation";

/** The last one is that of the pace. */
const WIDTHS = [220, 100, 90, 96, 120, 130, 150];
const PACE = WIDTHS.length - 1;

/** What each pace means, and the arrow before its words: whoever sees no colours reads both. */
const PACES: Readonly<Record<OrderPace, { readonly meaning: Meaning; readonly arrow: string }>> = {
  Lapsing: { meaning: "bad", arrow: "↓ " },
  Slower: { meaning: "open", arrow: "↘ " },
  Steady: { meaning: "main", arrow: "→ " },
  Faster: { meaning: "good", arrow: "↗ " },
  New: { meaning: "plain", arrow: "" },
};

/** What the sheets of the lists are called after the front. */
export function listNames({ lists }: Valuation, { words }: Says<ValueWords>): string[] {
  return lists ? CUSTOMER_LISTS.map((name) => words.lists.of[name].name) : [];
}

/** A sheet for each list, in the order of their names: as one formula, so that it follows the orders and stays sorted. */
export function listSheets(sheet: ValueSheet, { words }: Says<ValueWords>): BehindParts[] {
  const { lists } = sheet.result;
  if (!lists) return [];
  const { heads, pace } = words.lists;
  const formats = ["", sheet.money.exact, "#,##0", sheet.dates.day, "0%", "0%"];
  return CUSTOMER_LISTS.map((name) => {
    const { about, name: called } = words.lists.of[name];
    const rows = Math.max(1, lists[name].length);
    return {
      name: called,
      about,
      widths: WIDTHS,
      heads: name,
      parts: [
        spill(name, {
          formula: (at) => listFormula(name, sheet, at),
          rows: lists[name].length + 1,
          columns: WIDTHS.length,
          heads: [...heads, pace],
          formats: columnFormats(rows, formats),
          marks: [{ row: 1, column: PACE, rows, columns: 1, mark: paceMark(words.lists) }],
        }),
      ],
    };
  });
}

/** Beside each customer whether orders come faster, slower or not at all any more. */
function paceMark({ paces }: ValueWords["lists"]): Mark {
  const names = Object.keys(PACES) as OrderPace[];
  return {
    kind: "words",
    words: names.map((name) => [name, PACES[name].meaning, `${PACES[name].arrow}${paces[name]}`]),
  };
}

function listFormula(name: CustomerListName, { refs, cost }: ValueSheet, at: Places): string {
  const given = [refs.customer, refs.date, refs.amount, cost(at)];
  const terms = [at.cell("soonDays"), at.cell("startsOn"), at.cell("highValueShare")];
  return `WORTH.CUSTOMERLIST("${name}",${[...given, ...terms].join(",")})`;
}
