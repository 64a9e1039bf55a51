import { total } from "../../core/numeric/total";
import { quotedSheet } from "../../workbook/a1";
import { literal } from "../../workbook/formulaLimits";
import { titleBehind } from "../../workbook/freeNames";
import { columnWidths } from "../../workbook/place/columnWidths";
import type { PrintPlan, SheetPlan } from "../../workbook/SheetPlan";
import type { FrontLink } from "./front";
import { linesHeight, TEXT } from "./linesHeight";
import { writtenOf, type PlacedSheet } from "./placed";
import { chartsEnd, partsEnd } from "./printed";
import type { Places, SheetPart } from "./SheetPart";
import { capital } from "../texts/capital";

/** A sheet behind the front: what only some people want to see. */
export interface BehindParts {
  /** What it is called after the front, as in "Customer value – cohorts". */
  readonly name: string;
  /** What can be seen there, in a sentence. */
  readonly about: string;
  /** Of the columns, in points. */
  readonly widths: readonly number[];
  /** The part whose first row is what every page begins with; it stays in view where it stands above all others. */
  readonly heads?: string;
  /** How many columns stay in view. */
  readonly labels?: number;
  /** Pages that it is printed on side by side, each beginning with those columns; one where left out. */
  readonly pages?: number;
  readonly parts: readonly SheetPart[];
  /** What belongs to no part. */
  readonly rest?: (at: Places) => Partial<SheetPlan>;
}

/** The row where the parts begin: the title, the way back and what the sheet shows stand above. */
export const BEHIND_ROW = 4;

/** The first row of the first part below its heading. */
export const TABLE_ROW = BEHIND_ROW + 1;

/** Text that leads to the first cell of a sheet, wherever that is moved and whatever it is called later. */
export function linkTo(sheet: string, words: string): string {
  return `HYPERLINK("#"&CELL("address",${quotedSheet(sheet)}!$A$1),${literal(words)})`;
}

/** The line on the front that leads there. */
export function linkBehind({ name, about }: BehindParts, sheet: string): FrontLink {
  const words = `${capital(name)}: ${about}`;
  return { words, formula: linkTo(sheet, words) };
}

/** A sheet of parts that belongs to the one in front. */
export function sheetBehind(
  { name, about, widths: planned, heads, labels = 0, pages, rest }: BehindParts,
  { title, front }: { readonly title: string; readonly front: string },
  sheet: PlacedSheet,
  at: Places,
): SheetPlan {
  const written = writtenOf(sheet, at);
  const widths = columnWidths({ columnWidths: planned, ...written });
  const page = Math.max(1, widths.length);
  const head = heads === undefined ? undefined : at.row(heads);
  const plan = { ...written, ...rest?.(at) };
  const charts = chartsEnd(plan);
  const print: PrintPlan = {
    columns: Math.max(page, charts.columns),
    rows: Math.max(partsEnd(sheet), charts.rows),
    heads: head,
    across: pages === undefined ? undefined : { pages, labels },
  };
  return {
    ...plan,
    columnWidths: planned,
    blocks: [
      { row: 0, column: 0, cells: [[titleBehind(title, name)]], style: "title" },
      { row: 1, column: 0, cells: [[{ formula: `=${linkTo(front, `← ${title}`)}` }]], style: "link" },
      { row: 2, column: 0, cells: [[{ text: capital(about) }]], style: "note" },
      ...written.blocks,
    ],
    joined: [
      { row: 2, column: 0, rows: 1, columns: page, heights: [linesHeight(about, TEXT, total(widths))] },
      ...written.joined,
    ],
    print,
    frozen: { rows: head !== undefined && head <= TABLE_ROW ? head + 1 : 0, columns: labels },
  };
}
