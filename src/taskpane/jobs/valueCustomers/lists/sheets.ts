import { CUSTOMER_LISTS, type CustomerListName } from "../../../../core/forecast/customerLists";
import { columnFormats } from "../../../../workbook/columnFormats";
import { literal } from "../../../../workbook/formulaLimits";
import { spill } from "../../../job/parts";
import type { BehindParts } from "../../../job/sheetBehind";
import type { Places, SheetPart } from "../../../job/SheetPart";
import { ordersOnly } from "../../../orders/orderRefs";
import type { Says } from "../../../says/Says";
import type { ValueSheet } from "../ValueSheet";
import type { ValueWords } from "../words.en";
import type { Valuation } from "../valuation";

const WIDTHS = [220, 100, 90, 96, 120, 130];
/** An arrow, and the pace in words. */
const PACE_WIDTHS = [24, 110];

/** What ORDERGAP calls the pace of a customer, from the one that goes down to the one that goes up; and what each means. */
const PACES = ["Lapsing", "Slower", "Steady", "Faster"] as const;
const NEW = "New";
const UNSEEN = ";;;";
const MEANINGS = { Lapsing: "bad", Slower: "open", Steady: "main", Faster: "good", New: "plain" } as const;

/** What the sheets of the lists are called after the front. */
export function listNames({ lists }: Valuation, { words }: Says<ValueWords>): string[] {
  return lists ? CUSTOMER_LISTS.map((name) => words.lists.of[name].name) : [];
}

/** A sheet for each list, in the order of their names: as one formula, so that it follows the orders and stays sorted. */
export function listSheets(sheet: ValueSheet, { words }: Says<ValueWords>): BehindParts[] {
  const { lists } = sheet.result;
  if (!lists) return [];
  const formats = ["", sheet.money.exact, "#,##0", sheet.dates.day, "0%", "0%"];
  return CUSTOMER_LISTS.map((name) => {
    const { about, name: called } = words.lists.of[name];
    const rows = lists[name].length;
    return {
      name: called,
      about,
      widths: [...WIDTHS, ...PACE_WIDTHS],
      heads: name,
      parts: [
        spill(name, {
          formula: (at) => listFormula(name, sheet, at),
          rows: rows + 1,
          columns: WIDTHS.length,
          heads: words.lists.heads,
          formats: columnFormats(Math.max(1, rows), formats),
        }),
        ...paceParts(name, sheet, words.lists, rows),
      ],
    };
  });
}

/** Beside each customer whether orders come faster, slower or not at all any more: as an arrow, and in words. */
function paceParts(name: CustomerListName, sheet: ValueSheet, words: ValueWords["lists"], rows: number): SheetPart[] {
  const { pace: called, paces } = words;
  const beside = (column: number) => (at: Places) => ({ row: at.row(name), column });
  const marked = { row: 1, column: 0, rows: Math.max(1, rows), columns: 1 };
  const said = [...PACES, NEW] as const;
  const known = PACES.map(literal).join(",");
  return [
    spill(`${name} arrows`, {
      origin: beside(WIDTHS.length),
      formula: (at) => `IFERROR(MATCH(${paceFormula(name, sheet, at)},{${known}},0),"")`,
      rows: rows + 1,
      columns: 1,
      // The numbers stand for the arrows alone, wherever these are not drawn.
      formats: columnFormats(Math.max(1, rows), [UNSEEN]),
      marks: [{ ...marked, mark: { kind: "arrows" } }],
    }),
    spill(`${name} paces`, {
      origin: beside(WIDTHS.length + 1),
      formula: (at) => paceFormula(name, sheet, at),
      rows: rows + 1,
      columns: 1,
      heads: [called],
      formats: [],
      marks: [
        { ...marked, mark: { kind: "words", words: said.map((pace) => [pace, MEANINGS[pace], paces[pace]] as const) } },
      ],
    }),
  ];
}

/** The pace of each customer of a list, below its heading: both functions head customers alike, so that the heading is found as well. */
function paceFormula(name: CustomerListName, sheet: ValueSheet, at: Places): string {
  const { customer, date } = ordersOnly(sheet.refs);
  const gaps = `WORTH.ORDERGAP(${customer},${date},${at.cell("startsOn")})`;
  return `INDEX(${gaps},MATCH(INDEX(${listFormula(name, sheet, at)},0,1),INDEX(${gaps},0,1),0),6)`;
}

function listFormula(name: CustomerListName, { refs, cost }: ValueSheet, at: Places): string {
  const given = [refs.customer, refs.date, refs.amount, cost(at)];
  const terms = [at.cell("soonDays"), at.cell("startsOn"), at.cell("highValueShare")];
  return `WORTH.CUSTOMERLIST("${name}",${[...given, ...terms].join(",")})`;
}
