import type { KeywordRecord, KeywordTable } from "../../imports/keywords/KeywordTable";
import type { Held } from "../../imports/numbers/readFigure";
import { COUNT_ROLES, type FigureRole, type Role } from "../../imports/keywords/Role";
import type { RangeContents } from "../../workbook/RangeContents";
import type { SheetCell } from "../../workbook/SheetPlan";
import type { ItemColumn, RowCells } from "../job/parts";
import type { Places } from "../job/SheetPart";
import {
  countFormula,
  placeFormula,
  sourceLookup,
  sumFormula,
  type KeyCells,
  type Sought,
  type SourceLookup,
} from "../lookup/sourceLookup";
import type { Texts } from "../texts/en";

/** What tells the rows of a report apart, as far as it has these columns. */
const KEY_ROLES = ["keyword", "matchType", "campaign", "adGroup"] as const;
export type KeyPart = Exclude<(typeof KEY_ROLES)[number], "keyword">;

/** Where the row of a keyword stands in the source, or how many it has: the column that all its figures go by. */
const PLACE = "place";

/** The cell of a table's row that is being written: which of the keywords it is of, and the cells beside it. */
export interface WrittenRow {
  readonly i: number;
  readonly row: RowCells;
  readonly at: Places;
}

/** A keyword, or what follows from one. */
interface OfKeyword {
  readonly keyword: KeywordRecord;
}

/** Formulas that look keywords up in the person's own cells, so that what is written follows them, wherever they go. */
export interface KeywordCells {
  readonly lookup: SourceLookup;
  /** What tells the keywords apart beside the keyword itself. */
  readonly parts: readonly KeyPart[];
  /** The text of a part as it stands in the person's cell. */
  readonly partOf: (keyword: KeywordRecord, part: KeyPart) => string;
  /** The last column of the table: where each keyword was found. */
  readonly placeColumn: (texts: Texts) => ItemColumn<OfKeyword>;
  /** How many rows of the source the keywords of the table have. */
  readonly here: (at: Places) => string;
  /** Whether a keyword is gone from the source, as a formula; undefined where nobody looks. */
  readonly isGone: (cell: Pick<WrittenRow, "i" | "row">) => string | undefined;
  /** Whether a formula can read a figure of a keyword. */
  readonly reads: (role: FigureRole, i: number) => boolean;
  /** What the report says of a keyword besides, such as "Enabled". */
  readonly status: (cell: WrittenRow) => SheetCell;
  /** A figure, or "" where there is none; undefined where no formula can read the cell. Counts of several rows add up. */
  readonly figure: (role: FigureRole, cell: WrittenRow) => string | undefined;
  /** A figure that no formula can read, as it was read: it goes with its keyword. */
  readonly asRead: (value: number | undefined, cell: Pick<WrittenRow, "i" | "row">) => SheetCell;
}

/** @param keywords those of the written table, in its order */
export function keywordCells(
  table: KeywordTable,
  contents: RangeContents,
  keywords: readonly KeywordRecord[],
): KeywordCells {
  const place = (role: Role) => table.columns[role]?.index ?? -1;
  const roles = KEY_ROLES.filter((role, i) => {
    return place(role) >= 0 && !KEY_ROLES.slice(0, i).some((earlier) => place(earlier) === place(role));
  });
  const parts = roles.filter((role) => role !== "keyword");
  const adds = keywords.some(({ rows }) => rows.length > 1);
  const lookup = sourceLookup({ contents, keys: roles.map(place), records: keywords.map(({ rows }) => rows), adds });
  const partOf = ({ row }: KeywordRecord, part: KeyPart) => String(contents.values[row][place(part)]);
  const keyCells = ({ i, row }: Pick<WrittenRow, "i" | "row">): KeyCells => [
    [keywords[i].keyword, row("keyword")],
    ...parts.map((part) => [partOf(keywords[i], part), row(part)] as const),
  ];
  const isGone: KeywordCells["isGone"] = ({ i, row }) =>
    lookup.sought[i] && (adds ? `${row(PLACE)}=0` : `${row(PLACE)}=""`);
  const read = adds ? summed : indexed;
  const readable: readonly (Held | undefined)[] = adds ? ["number", "blank"] : ["number", "blank", "numeral"];
  const reads = (role: FigureRole, i: number) => {
    const { held, rows } = keywords[i];
    const isOne = rows.length === 1 || COUNTED.has(role);
    return lookup.sought[i] !== undefined && place(role) >= 0 && isOne && readable.includes(held[role]);
  };
  return {
    lookup,
    parts,
    partOf,
    isGone,
    here: (at) => `${adds ? "SUM" : "COUNT"}(${at.column(PLACE)})`,
    placeColumn: (texts) => ({
      id: PLACE,
      header: adds ? texts.lookup.rows : texts.lookup.place,
      format: "0",
      cell: (_, row, at, i) => {
        const sought = lookup.sought[i];
        if (!sought) return null;
        return { formula: `=${(adds ? countFormula : placeFormula)(lookup, sought, keyCells({ i, row }), at)}` };
      },
    }),
    reads,
    status(cell) {
      const gone = isGone(cell);
      const told = keywords[cell.i].status ?? "";
      if (!gone || adds) return { text: told };
      return { formula: `=IF(${gone},"",INDEX(${lookup.column(place("status")).range},${cell.row(PLACE)})&"")` };
    },
    figure(role, cell) {
      const sought = lookup.sought[cell.i];
      if (!sought || !reads(role, cell.i)) return undefined;
      const [keyword, index] = [keywords[cell.i], place(role)];
      return read({ lookup, table, keyword, sought, role, index, cells: keyCells(cell) }, cell);
    },
    asRead(value, cell) {
      const gone = isGone(cell);
      if (value === undefined) return null;
      return gone ? { formula: `=IF(${gone},"",${value})` } : value;
    },
  };
}

interface Read {
  readonly lookup: SourceLookup;
  readonly table: KeywordTable;
  readonly keyword: KeywordRecord;
  readonly sought: Sought;
  readonly role: FigureRole;
  readonly index: number;
  readonly cells: KeyCells;
}

/** The figure of one row. Text is read as the reader did, with the decimal mark that it found. */
function indexed({ lookup, table: { decimal }, index }: Read, { row }: WrittenRow): string {
  const place = row(PLACE);
  const cell = `INDEX(${lookup.column(index).range},${place})`;
  const number = decimal === null ? `IF(ISNUMBER(${cell}),${cell},"")` : withNumerals(cell, decimal);
  return `IF(${place}="","",${number})`;
}

/** Text such as "2,90" as a number, whatever the decimal mark of the workbook's own locale is. */
function withNumerals(cell: string, decimal: "." | ","): string {
  const read = `NUMBERVALUE(${cell},"${decimal}","${decimal === "." ? "," : "."}")`;
  return `IFERROR(IF(ISNUMBER(${cell}),${cell},IF(${cell}="","",${read})),"")`;
}

const COUNTED: ReadonlySet<Role> = new Set(COUNT_ROLES);

/** The figure of several rows: counts add up; what does not is one row's. A figure that no row has yet counts once one does. */
function summed({ lookup, keyword, sought, role, index, cells }: Read, { row, at }: WrittenRow): string {
  if (!COUNTED.has(role)) return `IFERROR(${sumFormula(lookup, sought, cells, { index, at, by: "AVERAGEIF" })},"")`;
  const sum = sumFormula(lookup, sought, cells, { index, at });
  return `IF(${keyword.held[role] === "blank" ? sum : row(PLACE)}<>0,${sum},"")`;
}
