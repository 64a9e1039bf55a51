import type { TraitsOfSegments } from "../../../core/segments/traits/traitsOfSegments";
import { columnFormats } from "../../../workbook/columnFormats";
import { literal } from "../../../workbook/formulaLimits";
import { blockAddress, cellAddress } from "../../../workbook/a1";
import { fixed, spill } from "../../job/parts";
import type { BehindParts } from "../../job/sheetBehind";
import type { Places, SheetPart } from "../../job/SheetPart";
import type { OrderRefs } from "../../orders/orderRefs";
import type { Says } from "../../says/Says";
import type { MoneyFormats } from "../../writing/excelMoney";
import { MOST_SEGMENTS } from "./form";
import { groupMark, groupNameFormula } from "./groupNames";
import { HELPERS, whoColumns } from "./levelsPart";
import { numberedTrait } from "./traitRefs";
import type { ValueGroups } from "./valueGroups";
import type { WhoLayout } from "./whoLayout";
import { whoParts } from "./whoParts";
import type { SegmentWords } from "./words.en";

/** The groups, where the orders stand for formulas, and the words. */
export interface GroupPeople {
  readonly found: ValueGroups;
  readonly refs: OrderRefs;
  readonly words: SegmentWords;
}

/** Of RFM, before what the first orders say. */
const SCORED = 9;
const LIST_WIDTHS = [170, 84, 84, 110, 60, 60, 60, 84, 170];
const TRAIT_WIDTH = 120;
const GROUP_WIDTH = 150;
const WIDTH = 90;

/** Every customer with scores; with what their first orders say, where that is asked. */
export function scoresFormula({ refs }: GroupPeople, at: Places, traits = ""): string {
  const given = [refs.customer, refs.date, refs.amount, '""', at.cell("bins"), ...(traits === "" ? [] : [traits])];
  return `WORTH.RFM(${given.join(",")})`;
}

/** The group of every customer, below a heading. */
export function groupFormula(people: GroupPeople, at: Places): string {
  const scores = scoresFormula(people, at);
  return people.found.by === "tiers" ? `WORTH.VALUETIER(INDEX(${scores},0,4))` : `INDEX(${scores},0,${SCORED})`;
}

/** The columns of the orders that say something, side by side; "" where there are none. */
function traitCells({ found, refs }: GroupPeople): string {
  const cells = found.traits.map((trait) => trait.cells(refs));
  // A blank cell that is handed on is 0.
  return cells.length <= 1 ? (cells[0] ?? "") : besideEachOther(cells.map((own) => `IF(${own}="","",${own})`));
}

/** The sheet of every customer: scores, group, and what the first order says. */
export function listBehind(
  people: GroupPeople,
  { words }: Says<SegmentWords>,
  money: MoneyFormats,
): Omit<BehindParts, "name" | "about"> {
  const { found } = people;
  const { customers, traits, by } = found;
  const rows = customers.length;
  const columns = SCORED + traits.length;
  const { groups, sheet } = words;
  const mark = { row: 1, rows, columns: 1, mark: groupMark(groups) };
  const list = spill("customers", {
    heading: groups.sheet.customers,
    formula: (at) => scoresFormula(people, at, traitCells(people)),
    rows: rows + 1,
    columns,
    heads: [...sheet.heads.scores, ...traits.map(({ label }) => label)],
    formats: columnFormats(rows, ["", "#,##0", "#,##0", money.exact, "0", "0", "0", "0"]),
    marks: [{ ...mark, column: SCORED - 1 }],
  });
  const tiers = spill("tiers", {
    origin: (at) => ({ row: at.row("customers"), column: columns }),
    formula: (at) => groupFormula(people, at),
    rows: rows + 1,
    columns: 1,
    heads: [groups.sheet.tier],
    formats: [],
    marks: [{ ...mark, column: 0 }],
  });
  return {
    widths: [...LIST_WIDTHS, ...traits.map(() => TRAIT_WIDTH), ...(by === "tiers" ? [WIDTH] : [])],
    heads: "customers",
    labels: 1,
    parts: by === "tiers" ? [list, tiers] : [list],
  };
}

/** The sheet of who is in which group, by what first orders say. */
export function whoBehind(people: GroupPeople, who: TraitsOfSegments): Omit<BehindParts, "name" | "about"> {
  const { words } = people;
  const layout: WhoLayout = {
    words: words.who.sheet,
    all: words.sheet.all,
    called: Object.entries(words.groups.names),
    who,
    segments: who.segments.length,
    nameRows: who.segments.length + 2,
    more: words.groups.sheet.more,
    people: (at) => `${groupFormula(people, at)},${traitsOfCustomers(people, at)}`,
    // The table of customers has no names of its own for them.
    traits: people.found.traits.map(({ label }, i) => ({ key: literal(numberedTrait(i)), label, isNumbered: true })),
  };
  return {
    widths: [GROUP_WIDTH, GROUP_WIDTH, GROUP_WIDTH, ...new Array<number>(whoColumns(layout) - 3).fill(WIDTH)],
    parts: [...whoParts(layout), namesPart(words.groups)],
  };
}

/** What the first orders say, out of the table of all customers. */
function traitsOfCustomers(people: GroupPeople, at: Places): string {
  const scores = scoresFormula(people, at, traitCells(people));
  return besideEachOther(people.found.traits.map((_, i) => `INDEX(${scores},0,${SCORED + 1 + i})`));
}

function besideEachOther(columns: readonly string[]): string {
  if (columns.length <= 1) return columns[0] ?? "";
  return `CHOOSE({${columns.map((_, i) => i + 1).join()}},${columns.join()})`;
}

/** How many groups there are, and what they are called, as the function heads its columns: in hidden columns. */
function namesPart(words: SegmentWords["groups"]): SheetPart {
  const column = HELPERS + 9;
  return {
    id: "group heads",
    rows: MOST_SEGMENTS + 1,
    origin: (at) => ({ row: at.row("told"), column }),
    cells: (from) => ({ count: fixed(cellAddress(from.row, from.column)) }),
    columns: (from) => ({ names: blockAddress(from.row + 1, from.column, MOST_SEGMENTS, 1) }),
    write: (from, at) => {
      const count = fixed(cellAddress(from.row, from.column));
      const heads = `INDEX(${at.column("levels")},1,0)`;
      const names = Array.from({ length: MOST_SEGMENTS }, (_, i) => {
        const head = `INDEX(${at.column("levels")},1,${i + 3})`;
        return [{ formula: `=IF(${i + 1}>${count},"",${groupNameFormula(head, words)})` }];
      });
      return {
        results: [{ row: from.row, column, cells: [[{ formula: `=MATCH("All",${heads},0)-3` }], ...names] }],
        hidden: [{ column, columns: 1 }],
      };
    },
  };
}
