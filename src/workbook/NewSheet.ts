/** The sheets of a workbook before anything is written: their names by their ids. */
export type KnownSheets = ReadonlyMap<string, string>;

export interface NewSheet {
  readonly id: string;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/** Sheets that are written, replaced and removed together: the one in front, then those of its own behind it. */
export type SheetFamily = readonly [front: NewSheet, ...behind: NewSheet[]];
