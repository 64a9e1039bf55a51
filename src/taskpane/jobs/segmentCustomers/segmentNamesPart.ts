import { blockAddress, cellAddress } from "../../../workbook/a1";
import type { CellToChange } from "../../../workbook/SheetPlan";
import { withinFormula } from "../../job/limits";
import { said } from "../../job/said";
import type { SheetPart } from "../../job/SheetPart";
import { COUNTS } from "./form";
import { cellBelow } from "./naming";
import type { SegmentLayout } from "./tables";

/**
 * The number of segments, and room for a name of each. What is called by a name says of which segment it is: that goes along when
 * the number changes.
 *
 * @param count what the cell of their number is called
 * @param rows that it takes at least
 */
export function segmentNamesPart(
  { result, typed, nameRows, words }: SegmentLayout,
  count: string,
  rows: number,
): SheetPart {
  const each = Array.from({ length: nameRows }, (_, i) => i);
  return {
    id: "assumptions",
    heading: words.assumptions,
    rows: Math.max(nameRows + 1, rows),
    cells: () => ({ count, segments: count }),
    names: ({ row, column }) => [{ name: count, row, column: column + 1 }],
    inputs: ({ row, column }) => [
      { field: "segments", label: words.count, value: result.segments, numberFormat: "0", row, column: column + 1 },
      ...each.map((at): CellToChange => {
        const place = { row: row + 1 + at, column: column + 1 };
        const of = String(result.segments);
        return { field: "names", at, of, label: words.nameOf(String(at + 1)), value: typed[at], ...place };
      }),
    ],
    columns: ({ row, column }) => ({ "typed names": blockAddress(row + 1, column + 1, nameRows, 1) }),
    guards: () => [
      { holds: withinFormula(count, COUNTS, () => undefined), words: `${words.count}: ${words.countAbout}` },
    ],
    write({ row, column }, at) {
      const place = { row, column: column + 1 };
      const about = words.countAbout;
      const segment = (i: number) => cellBelow(at.column("named segments"), i);
      return {
        blocks: [
          { row, column, cells: [[words.count]] },
          { ...place, cells: [[result.segments]], style: "input", numberFormat: "0" },
          {
            row: row + 1,
            column: column + 1,
            cells: each.map((i) => [typed[i] === undefined ? null : { text: typed[i] }]),
            style: "input",
          },
        ],
        results: [
          {
            row: row + 1,
            column,
            cells: each.map((i) => [
              { formula: `=IF(${segment(i)}="","",${said(words.nameOf("{segment}"), { segment: segment(i) })})` },
            ]),
          },
        ],
        checks: [
          {
            ...place,
            formula: `=${withinFormula(cellAddress(place.row, place.column), COUNTS, () => undefined)}`,
            title: words.count,
            about,
            wrong: about,
          },
        ],
      };
    },
  };
}
