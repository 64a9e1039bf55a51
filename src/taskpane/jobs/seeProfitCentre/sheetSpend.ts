import type { SpendTable } from "../../../imports/channels/SpendTable";
import { cellAddress } from "../../../workbook/a1";
import { literal } from "../../../workbook/formulaLimits";
import type { Block, CheckedCell, CellToChange, SheetCell } from "../../../workbook/SheetPlan";
import { foundWithDoubt } from "../../job/doubt";
import type { Data } from "../../job/JobData";
import type { Guard, SheetPart } from "../../job/SheetPart";
import { lookupNotes } from "../../lookup/lookupNotes";
import { sourceLookup, type SourceLookup } from "../../lookup/sourceLookup";
import type { Says } from "../../says/Says";
import { placeNamed } from "../../texts/isolated";
import { SPEND_FIELDS, USES } from "./form";
import { spendFound } from "./found";
import { PANELS, type CentrePanels } from "./layout";
import { channelRanges, spentOf } from "./sheetMatrix";
import type { CentreWords } from "./words.en";

/** The channels by their names, whose rows add up; undefined where formulas cannot read the cells as they stand. */
export function spendLookup({ contents, table: { channels, columns, asItStands } }: Data<SpendTable>) {
  if (!asItStands || !columns.channel || !columns.date || !columns.spend) return undefined;
  const records = channels.map(({ rows }) => rows);
  const lookup = sourceLookup({ contents, keys: [columns.channel.index], records, adds: true });
  return lookup.sought.every((one) => one !== undefined) ? lookup : undefined;
}

/** Where spend came from, and how the sheet comes to it. */
export function spendNotes(
  spend: Data<SpendTable>,
  lookup: SourceLookup | undefined,
  says: Says<CentreWords>,
): string[] {
  const { from, spendLooked, spendCopied } = says.words.sheet;
  return [
    from(placeNamed(spend.contents), foundWithDoubt(spendFound(spend, says), spend, says)),
    lookup ? spendLooked : spendCopied,
    ...(lookup ? lookupNotes(lookup, says.texts) : []),
  ];
}

/** What was spent on winning and on keeping, in the days of the statement and before: typed, or added up by channel. */
export function spentPart(sheet: CentrePanels, spendRow: number, channelRow: number): SheetPart {
  const { words, money, given } = sheet;
  const { draft } = given;
  const column = PANELS.rests;
  const isTyped = draft.spendFrom !== "table";
  const checks = SPEND_FIELDS.map((field, i): CheckedCell => {
    const place = spendPlace(spendRow, i);
    const cell = cellAddress(place.row, place.column);
    return {
      ...place,
      formula: `=OR(ISBLANK(${cell}),AND(ISNUMBER(${cell}),${cell}>=0))`,
      title: words.fields[field].label,
      about: words.fields[field].why,
      wrong: words.sheet.spendWrong,
    };
  });
  const typed = (use: "winning" | "keeping"): SheetCell[] => [
    draft[`${use}Now`] ?? null,
    draft[`${use}Before`] ?? null,
  ];
  const added = (use: "winning" | "keeping"): SheetCell[] => {
    const [uses, now, before] = channelRanges(sheet, channelRow);
    const all = (cells: string) => `SUMIF(${uses},${literal(words.fields.uses.options[use])},${cells})`;
    return [{ formula: `=${all(now)}` }, { formula: `=IF(COUNT(${before})=ROWS(${before}),${all(before)},"")` }];
  };
  return {
    id: "spend",
    heading: words.sheet.spend,
    rows: 3,
    origin: () => ({ row: spendRow, column }),
    inputs: () =>
      (isTyped ? SPEND_FIELDS : []).map((field, i): CellToChange => {
        const { label } = words.fields[field];
        return { field, label, value: draft[field], numberFormat: money.whole, ...spendPlace(spendRow, i) };
      }),
    write: ({ row }) => ({
      checks: isTyped ? checks : [],
      blocks: [
        { row, column: column + 1, cells: [[words.answer.now, words.answer.before]], style: "columnHeads" },
        ...(["winning", "keeping"] as const).flatMap((use, i): Block[] => [
          { row: row + 1 + i, column, cells: [[words.sheet[use]]] },
          {
            row: row + 1 + i,
            column: column + 1,
            cells: [isTyped ? typed(use) : added(use)],
            style: isTyped ? "input" : "result",
            numberFormat: money.whole,
          },
        ]),
      ],
    }),
  };
}

/** Winning and keeping below each other, of these days and of those before side by side. */
function spendPlace(spendRow: number, i: number) {
  return { row: spendRow + 1 + (i % 2), column: PANELS.rests + (i < 2 ? 1 : 2) };
}

/** What each channel is for, to be changed, and what it took. */
export function channelsPart(sheet: CentrePanels, channelRow: number): SheetPart {
  const { words, money, result } = sheet;
  const { columns, channels: heading, useWrong } = words.sheet;
  const { options } = words.fields.uses;
  const column = PANELS.rests;
  const channels = result.channels ?? [];
  const [uses] = channelRanges(sheet, channelRow);
  const isUse = (cell: string) => `OR(${USES.map((use) => `${cell}=${literal(options[use])}`).join(",")})`;
  const guard: Guard = {
    holds: `${USES.map((use) => `COUNTIF(${uses},${literal(options[use])})`).join("+")}=ROWS(${uses})`,
    words: `${words.fields.uses.label}: ${useWrong}`,
  };
  return {
    id: "channels",
    heading,
    rows: channels.length + 1,
    origin: () => ({ row: channelRow, column }),
    guards: () => [guard],
    inputs: ({ row }) =>
      channels.map(({ name, use }, at): CellToChange => {
        const place = { row: row + 1 + at, column: column + 1 };
        return { field: "uses", at, of: name, label: name, value: options[use], ...place };
      }),
    write: ({ row }) => ({
      checks: channels.map(({ name }, i): CheckedCell => {
        const cell = cellAddress(row + 1 + i, column + 1);
        return {
          row: row + 1 + i,
          column: column + 1,
          formula: `=${isUse(cell)}`,
          title: name.slice(0, 30),
          about: useWrong,
          wrong: useWrong,
        };
      }),
      blocks: [
        { row, column, cells: [[columns.channel, columns.use]], style: "result" },
        { row, column: column + 2, cells: [[columns.now, columns.before]], style: "columnHeads" },
        ...channels.flatMap(({ name, use }, i): Block[] => [
          { row: row + 1 + i, column, cells: [[{ text: name }]] },
          { row: row + 1 + i, column: column + 1, cells: [[options[use]]], style: "input" },
          {
            row: row + 1 + i,
            column: column + 2,
            cells: [
              [0, 1].map((period) => ({ formula: `=${spentOf(sheet, cellAddress(row + 1 + i, column), period)}` })),
            ],
            numberFormat: money.whole,
          },
        ]),
      ],
    }),
  };
}

/** The last day that the spend tells of, as a formula; undefined where it was typed. */
export function spendEnd(data: Data<SpendTable> | undefined, lookup: SourceLookup | undefined): string | undefined {
  if (!data) return undefined;
  const { by, columns, covered } = data.table;
  if (!lookup || !columns.date) return String(covered?.to ?? 0);
  const last = `MAX(${lookup.column(columns.date.index).range})`;
  return by === "month" ? `DATE(YEAR(${last}),MONTH(${last})+1,0)` : last;
}
