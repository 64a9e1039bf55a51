import { blockAddress, cellAddress } from "../../../workbook/a1";
import { literal } from "../../../workbook/formulaLimits";
import { rectangleOf } from "../../../workbook/Rectangle";
import type { SheetCell } from "../../../workbook/SheetPlan";
import type { SheetPart } from "../../job/SheetPart";
import { MOST_SEGMENTS } from "./form";
import { NOTABLE } from "./names";
import { LEADING, needsAt, segmentsFormula, type SegmentLayout } from "./tables";

/** Of equally notable needs the first is named: what that takes from each for every column before it, in standard deviations. */
const EARLIER = 1e-9;
const SEGMENTS = Array.from({ length: MOST_SEGMENTS }, (_, i) => i + 1);

/** A cell of a column, counted from its first one. */
export function cellBelow(column: string, i: number): string {
  const place = rectangleOf(column);
  if (!place) throw new Error(`${column} is no column of cells`);
  return cellAddress(place.row + i, place.column);
}

/**
 * What the segments are called, in hidden columns: what was typed, else the needs that each has most above the average. What was
 * typed belongs to the segment that stood there when the sheet was written: its averages are kept, and whichever segment they fall
 * into bears the name, however many there are and whichever is the largest.
 *
 * @param column the first of the hidden ones
 */
export function namingPart(layout: SegmentLayout, column: number): SheetPart {
  const { result, labels, nameRows, numbered, isHeaded } = layout;
  const { segments } = result.profile;
  const needs = labels.length;
  const most = MOST_SEGMENTS + 3;
  // From left to right: the profile without names, needs above the average, averages as they were, and the columns below.
  const [above, kept] = [LEADING + needs, LEADING + 2 * needs];
  const single = { named: kept + needs, free: kept + needs + 1, given: kept + needs + 2, found: kept + needs + 3 };
  const last = kept + needs + 4;
  return {
    id: "naming",
    rows: 0,
    origin: (at) => ({ row: at.row("assumptions"), column }),
    columns: ({ row }) => ({
      "named segments": blockAddress(row + 1, column + single.named, nameRows, 1),
      "profile without names": blockAddress(row, column, most, LEADING + needs),
      "needs named": blockAddress(row + 1, column + single.found, MOST_SEGMENTS, 1),
      names: blockAddress(row + 1, column + last, MOST_SEGMENTS, 1),
    }),
    write({ row }, at) {
      const count = at.cell("count");
      const block = (from: number, rows: number, columns: number, first = 1) =>
        blockAddress(row + first, column + from, rows, columns);
      const cell = (from: number, i: number) => cellAddress(row + i, column + from);
      const profile = block(0, most, LEADING + needs, 0);
      const means = block(LEADING, most, needs, 0);
      const typed = at.column("typed names");
      const headed = needsAt(layout, at).headed;
      const own = (from: number, cells: readonly SheetCell[]) => ({
        row: row + 1,
        column: column + from,
        cells: cells.map((one) => [one]),
      });
      const lastRow = (below: number) => `INDEX(${means},${count}+${below},0)`;
      const before = `COLUMN(${block(LEADING, 1, needs, 0)})*${EARLIER}`;
      const needsNamed = (segment: number) => {
        const amounts = block(above, 1, needs, segment);
        const [most, next] = [`MAX(${amounts})`, `IFERROR(LARGE(${amounts},2),0)`];
        const called = (amount: string) => `INDEX(${block(above, 1, needs, 0)},MATCH(${amount},${amounts},0))`;
        const more = `IF(${next}<${NOTABLE},"",", "&${called(next)})`;
        return `IF(${most}<${NOTABLE},${literal(numbered(segment))},${called(most)}&${more})`;
      };
      const alike = (segment: number) =>
        `SUMPRODUCT((${block(single.found, segment - 1, 1)}=${cell(single.found, segment)})*1)`;
      return {
        blocks: [
          {
            row: row + 1,
            column: column + kept,
            cells: segments.map((one) => Array.from(one.means)),
          },
          {
            row,
            column: column + above,
            cells: [labels.map((text, i) => (isHeaded ? { formula: `=${cell(LEADING + i, 0)}&""` } : { text }))],
          },
        ],
        spills: [
          {
            row,
            column,
            formula: `=WORTH.SEGMENTPROFILE(${headed},${segmentsFormula(headed, at)})`,
            headed: true,
            rows: segments.length + 3,
            columns: LEADING + needs,
            formats: [],
          },
          {
            row: row + 1,
            column: column + above,
            formula: `=IFERROR((${block(LEADING, MOST_SEGMENTS, needs)}-${lastRow(2)})/${lastRow(3)},0)-${before}`,
            headed: false,
            rows: MOST_SEGMENTS,
            columns: needs,
            formats: [],
          },
          {
            row: row + 1,
            column: column + single.named,
            formula: `=WORTH.SEGMENT(${block(kept, segments.length, needs)},${profile})`,
            headed: false,
            rows: segments.length,
            columns: 1,
            formats: [],
          },
        ],
        results: [
          {
            row: row + 1 + segments.length,
            column: column + single.named,
            cells: SEGMENTS.slice(0, nameRows - segments.length).map((place) => [
              { formula: `=IFERROR(MATCH(${place},${block(single.free, MOST_SEGMENTS, 1)},0),"")` },
            ]),
          },
          own(
            single.free,
            SEGMENTS.map((segment) => {
              const isNamed = `COUNTIF(${block(single.named, segments.length, 1)},${segment})>0`;
              const earlier = segment === 1 ? "1" : `1+MAX(0,${block(single.free, segment - 1, 1)})`;
              return { formula: `=IF(OR(${segment}>${count},${isNamed}),"",${earlier})` };
            }),
          ),
          own(
            single.given,
            SEGMENTS.slice(0, nameRows).map((place) => ({
              formula: `=IF(TRIM(${cellBelow(typed, place - 1)})="","",${cell(single.named, place)})`,
            })),
          ),
          own(
            single.found,
            SEGMENTS.map((segment) => ({ formula: `=IF(${segment}>${count},"",${needsNamed(segment)})` })),
          ),
          own(
            last,
            SEGMENTS.map((segment) => {
              const found = cell(single.found, segment);
              const apart = segment === 1 ? found : `${found}&IF(${alike(segment)}>0," (${segment})","")`;
              const given = `INDEX(${typed},MATCH(${segment},${block(single.given, nameRows, 1)},0))&""`;
              return { formula: `=IF(${segment}>${count},"",IFERROR(${given},${apart}))` };
            }),
          ),
        ].filter(({ cells }) => cells.length > 0),
        hidden: [{ column, columns: last + 1 }],
      };
    },
  };
}
